import type { Plan } from '#domain/model/plan.ts';

/** A plan with names in the place of its own ids, and in one order. Fields of these names are `left` out. */
export function named(plan: Plan, left: readonly string[] = []): unknown {
  const names = new Map<string, string>();
  const shelves = [plan.circuits, plan.networks, plan.ports, plan.routeFilters];
  for (const shelf of shelves) for (const { id, settings } of Object.values(shelf)) names.set(id, settings.name);
  const unsaid = ['id', 'networkId', 'gatewayId', 'kept', ...left];
  const parts = [plan.circuits, plan.peerings, plan.authorizations, plan.networks, plan.gateways];
  const others = [plan.connections, plan.routeFilters, plan.ports, plan.globalReaches];
  return [...parts, ...others].map((shelf) =>
    Object.values<object>(shelf)
      .map((each) => said(each, names, unsaid))
      .toSorted(),
  );
}

/** What of an entity does not depend on how its plan numbers things. */
function said(value: unknown, names: ReadonlyMap<string, string>, unsaid: readonly string[]): string {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((each) => said(each, names, unsaid)).join(',');
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([name]) => !unsaid.includes(name));
  return entries
    .map(([name, each]) => `${name}=${said(each, names, unsaid)}`)
    .toSorted()
    .join(';');
}
