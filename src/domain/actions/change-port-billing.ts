import type { PortSettings } from '#domain/model/direct-port.ts';
import { putPort } from '#domain/model/edit.ts';
import type { PortId } from '#domain/model/ids.ts';
import { livePortsUnder, portObstacles, portRefusals } from '#domain/model/port-life.ts';
import { portWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface ChangePortBilling {
  readonly portId: PortId;
  readonly billingType: PortSettings['billingType'];
}

/** Unlike the family of a circuit, the billing type of ports changes both ways. */
export const changePortBilling: PlanAction<ChangePortBilling, keyof typeof portRefusals | 'already-so'> = {
  actors: ['customer'],
  label: 'Bill {port} as {billingType}',
  done: '{port} is billed as {billingType}',
  rules: ['ERD-09'],
  refusals: { ...portRefusals, 'already-so': '{port} is billed as {billingType} already.' },

  guard(plan, { portId, billingType }) {
    const port = plan.ports[portId];
    if (!port?.azure) return portObstacles(plan, portId);
    return port.settings.billingType === billingType ? [{ reason: 'already-so' }] : [];
  },

  apply(plan, { portId, billingType }) {
    const port = plan.ports[portId];
    return port ? putPort(plan, { ...port, settings: { ...port.settings, billingType } }) : plan;
  },

  offers: (plan, circuitId) =>
    livePortsUnder(plan, circuitId).map(({ id, settings }) => ({
      portId: id,
      billingType: settings.billingType === 'MeteredData' ? ('UnlimitedData' as const) : ('MeteredData' as const),
    })),
  words: (plan, { portId, billingType }) => ({ ...portWords(plan, portId), billingType }),
};
