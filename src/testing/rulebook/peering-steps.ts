import { expect } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { perform, startRun } from '#domain/engine/run.ts';
import { verdictOf } from '#domain/engine/verdict.ts';
import { type Bgp, bgpOf, type Session } from '#domain/model/bgp.ts';
import { circuitId, type PeeringId, peeringId } from '#domain/model/ids.ts';
import type { PeeringSettings, Plan } from '#domain/model/plan.ts';
import { circuitIn, connection, network, type Part, peering, plannedPeering, planWith } from '../plans.ts';
import { peeringDesign } from '../surroundings.ts';
import { type Example, holds } from './example.ts';

const privateId = peeringId(circuitId('ams'), 'AzurePrivatePeering');

/** The request goes ahead, and nothing speaks against it. */
export function goesAhead(words: string, { plan, request }: { plan: Plan; request: PlanRequest }): Example {
  return holds(words, () => expect(verdictOf(plan, request).kind).toBe('allowed'));
}

/** The plan once these were asked, one after the other. */
export function after(plan: Plan, ...requests: readonly PlanRequest[]): Plan {
  return requests.reduce(
    (run, request) => {
      const next = perform(run, request);
      if (!next.ok) throw new Error(`${request.id} is refused: ${JSON.stringify(next.error)}`);
      return next.value;
    },
    { ...startRun(1), plan },
  ).plan;
}

/** How a session stands: by default the primary IPv4 one of the private peering. */
export function bgp(
  plan: Plan,
  of: PeeringId = privateId,
  session: Session = { link: 'primary', family: 'IPv4' },
): Bgp {
  const asked = plan.peerings[of];
  if (!asked) throw new Error('The test plan has no such peering.');
  return bgpOf(plan, asked, session);
}

/** A planned private peering with these values. */
export const planned = (settings: Partial<PeeringSettings>, ...around: readonly Part[]): Plan =>
  planWith(circuitIn('PD'), plannedPeering('AzurePrivatePeering', { settings }), ...around);
/** A live one. */
export const live = (settings: Partial<PeeringSettings> = {}, ...around: readonly Part[]): Plan =>
  planWith(circuitIn('PD'), peering('AzurePrivatePeering', { settings }), ...around);
/** A live private peering of which this is stated. */
export const stated = (values: Parameters<typeof peeringDesign>[1], tier = 'Standard'): Plan =>
  planWith(
    circuitIn('PD', { settings: { tier } }),
    peering('AzurePrivatePeering'),
    peeringDesign('AzurePrivatePeering', values),
  );

/** Another circuit with a private peering. */
export const another = [circuitIn('PD', { name: 'lon' }), peering('AzurePrivatePeering', { on: 'lon' })];
/** A network that these circuits lead to. */
export const hubOn = (...names: readonly string[]): readonly Part[] => [
  network('hub'),
  ...names.map((on) => connection(`${on}-hub`, { on })),
];
