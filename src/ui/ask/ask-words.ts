import type { PlanRequest } from '#domain/actions/index.ts';
import { actorOf, circuitOf, labelOf, type PlanSaid } from '#domain/engine/verdict.ts';
import type { Actor, Plan } from '#domain/model/plan.ts';

/** The name of whoever makes the request: the provider of its circuit, or Microsoft; null for the person. */
function otherParty(plan: Plan, request: PlanRequest): string | null {
  switch (actorOf(request)) {
    case 'customer':
      return null;
    case 'microsoft':
      return 'Microsoft';
    case 'provider':
      return providerName(plan, request);
  }
}

/** The circuit's provider by name, the others by their word. */
export function actorName(plan: Plan, request: PlanRequest): string {
  return otherParty(plan, request) ?? 'You';
}

function providerName(plan: Plan, request: PlanRequest): string {
  const circuitId = circuitOf(plan, request);
  return (circuitId && plan.circuits[circuitId]?.settings.serviceProviderName) || 'the provider';
}

/** What a control for the request says. Whoever else acts is named, unless the label names them itself. */
export function askLabel(plan: Plan, request: PlanRequest, own?: string): string {
  const label = own ?? labelOf(plan, request);
  const other = otherParty(plan, request);
  const named = own !== undefined || other === null || label.startsWith(`${other} `);
  return named ? label : `As ${other}: ${label}`;
}

/** What the button for a remedy says: the better value, or whom to ask for what. */
export function remedyLabel(plan: Plan, said: PlanSaid, remedy: PlanRequest): string {
  const value = said.field === null ? undefined : settingIn(remedy, said.field);
  if (value !== undefined) return `Use ${value}`;
  const label = labelOf(plan, remedy);
  const other = otherParty(plan, remedy);
  return other === null || label.startsWith(`${other} `) ? label : `Ask ${other}: ${label}`;
}

function settingIn({ args }: PlanRequest, field: string): string | undefined {
  const patches: readonly unknown[] = ['gateway' in args && args.gateway, 'settings' in args && args.settings];
  const values = patches.flatMap((patch) => (patch ? Object.entries(patch) : []));
  const value: unknown = values.find(([name]) => name === field)?.[1];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

export const actorOrder: readonly Actor[] = ['customer', 'provider', 'microsoft'];
