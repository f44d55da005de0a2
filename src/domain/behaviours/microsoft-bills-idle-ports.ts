import type { PlanRequest } from '#domain/actions/index.ts';
import { FREE_PORT_DAYS } from '#domain/model/port-life.ts';
import type { Behaviour } from '#domain/shapes/behaviour.ts';

/** Ports that nobody enables are billed from day 45 on. An enabled link starts the bill earlier. */
export const microsoftBillsIdlePorts: Behaviour<PlanRequest> = {
  rules: ['ERD-15'],
  plans: (_plan, request) =>
    request.id === 'create-port'
      ? [{ inDays: FREE_PORT_DAYS, request: { id: 'start-port-billing', args: request.args } }]
      : [],
};
