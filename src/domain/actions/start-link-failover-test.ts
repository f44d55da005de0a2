import type { CircuitId } from '#domain/model/ids.ts';
import { drillObstacles, drillRefusals, startDrill } from '#domain/model/drill.ts';
import { type LinkName, linkNames, linkTrouble, otherLink } from '#domain/model/link-state.ts';
import { peeringsOf } from '#domain/model/look-up.ts';
import { routesByProvider } from '#domain/model/peering-life.ts';
import type { Circuit, Peering, Plan } from '#domain/model/plan.ts';
import { circuitWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { Obstacle } from '#domain/shapes/verdict.ts';
import type { PlanAction, PlanRequest } from './index.ts';

export interface StartLinkFailoverTest {
  readonly circuitId: CircuitId;
  readonly link: LinkName;
}

type Reason = keyof typeof drillRefusals | 'no-session' | 'other-link-silent' | 'routes-go-away';

export const startLinkFailoverTest: PlanAction<StartLinkFailoverTest, Reason> = {
  actors: ['customer'],
  label: 'Test failover of the {link} link',
  done: 'Failover test of the {link} link started: its BGP is down',
  row: 50,
  rules: ['HA-10'],
  nature: 'drill',
  refusals: {
    ...drillRefusals,
    'no-session': '{circuit} has no peering yet, so there is no BGP session to take down.',
    'other-link-silent': 'The {other} link does not stand in: {trouble} All traffic stops during the test.',
    'routes-go-away': '{prefixes} go over the {link} link only: they are out of reach during the test.',
  },
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: states({ none: '·', NP: '✖I', PG: '✖I', PD: '✔D', DP: '✖S', FLT: '✖S', BUSY: '✖I', FAIL: '✖I' }),

  guard(plan, { circuitId, link }) {
    const circuit = plan.circuits[circuitId];
    if (!circuit) return [];
    const live = peeringsOf(plan, circuitId).filter((peering) => peering.azure);
    if (live.length === 0 && !routesByProvider(circuit)) {
      const remedy = { id: 'configure-private-peering', args: { circuitId } } as const;
      return [{ reason: 'no-session', basis: 'I', remedy }];
    }
    const running = drillObstacles(plan, circuitId);
    return running.length > 0 ? running : [...silence(plan, circuit, link), ...loneRoutes(live, link)];
  },

  apply: (plan, { circuitId, link }, { day }) =>
    startDrill(plan, circuitId, { kind: 'link-failover-test', link, sinceDay: day }),
  offers: (_plan, circuitId) => linkNames.map((link) => ({ circuitId, link })),
  words: (plan, { circuitId, link }) => ({ ...circuitWords(plan, circuitId), link, other: otherLink(link) }),
};

function silence(plan: Plan, circuit: Circuit, link: LinkName): readonly Obstacle<Reason, PlanRequest>[] {
  const other = otherLink(link);
  const unbuilt = peeringsOf(plan, circuit.id).some(({ design }) => design?.sessionsBuilt === link);
  const trouble = linkTrouble(plan, circuit, other) || (unbuilt ? `Its BGP session was not built.` : '');
  return trouble === '' ? [] : [{ reason: 'other-link-silent', warning: true, data: { trouble } }];
}

function loneRoutes(peerings: readonly Peering[], link: LinkName): readonly Obstacle<Reason, PlanRequest>[] {
  const field = link === 'primary' ? 'announcedOnPrimary' : 'announcedOnSecondary';
  const lone = peerings.flatMap(({ design }) => design?.[field] ?? []);
  return lone.length === 0 ? [] : [{ reason: 'routes-go-away', warning: true, data: { prefixes: lone.join(', ') } }];
}
