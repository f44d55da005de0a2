import { findRegion } from '#domain/catalog/catalog.ts';
import { setCircuit } from '#domain/model/edit.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { connectionsOf, globalReachesOf, networkBehind } from '#domain/model/look-up.ts';
import { peeringLocationOf } from '#domain/model/places.ts';
import type { Circuit, Connection, Plan } from '#domain/model/plan.ts';
import { circuitWords, counted } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface EnterLocal {
  readonly circuitId: CircuitId;
  /** The CLI where it is left out. */
  readonly by?: 'portal' | 'powershell' | 'cli';
}

type Reason = 'pages-disagree' | 'tier-is-local' | 'not-in-portal' | 'links-beyond-local' | 'reach-remains';

export const enterLocal: PlanAction<EnterLocal, Reason> = {
  actors: ['customer'],
  label: 'Change to Local, with PowerShell or the CLI',
  done: '{circuit} is Local',
  row: 16,
  rules: ['SKU-12', 'LOCAL-02'],
  nature: 'purchase',
  refusals: {
    'pages-disagree':
      "Microsoft's pages disagree: those on creating a circuit say that this works outside the portal, the page on circuits does not list it.",
    'tier-is-local': '{circuit} is Local already.',
    'not-in-portal': 'The portal does not change a circuit to Local: use PowerShell or the CLI.',
    'links-beyond-local': '{links} to other regions than {regions}: Local reaches no other.',
    'reach-remains': 'Global Reach does not run over a Local circuit: remove it first.',
  },
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: states(
    { none: '·', NP: '△D!', PG: '△D!', PD: '△D!', DP: '✖S', FLT: '✖S', BUSY: '✖I', FAIL: '✖S' },
    { NP: 'pages-disagree', PG: 'pages-disagree', PD: 'pages-disagree' },
  ),

  guard(plan, { circuitId, by }) {
    const circuit = plan.circuits[circuitId];
    if (!circuit) return [];
    if (circuit.settings.tier === 'Local') return [{ reason: 'tier-is-local' }];
    const beyond = linksBeyondLocal(plan, circuit);
    const [link] = beyond;
    const reaches = globalReachesOf(plan, circuitId).filter((each) => each.azure);
    const [reach] = reaches;
    return [
      ...(by === 'portal' ? [{ reason: 'not-in-portal' } as const] : []),
      ...(link
        ? [
            {
              reason: 'links-beyond-local',
              data: { links: counted(beyond.length, 'link') },
              subjects: beyond.map(({ id }) => id),
              remedy: { id: 'unlink-network', args: { connectionId: link.id } },
            } as const,
          ]
        : []),
      ...(reach
        ? [
            {
              reason: 'reach-remains',
              subjects: reaches.map(({ id }) => id),
              remedy: { id: 'remove-global-reach', args: { globalReachId: reach.id } },
            } as const,
          ]
        : []),
    ];
  },

  // Whether the place sells Local, and with which family, the rules on the tier know.
  checked: (plan, { circuitId }) => ({
    plan: setCircuit(plan, circuitId, { tier: 'Local' }),
    subjects: [circuitId],
  }),
  apply: (plan, { circuitId }) => setCircuit(plan, circuitId, { tier: 'Local' }),

  offers(plan, circuitId) {
    const settings = plan.circuits[circuitId]?.settings;
    return settings && ['Standard', 'Premium'].includes(settings.tier) ? [{ circuitId }] : [];
  },

  words(plan, { circuitId }) {
    const circuit = plan.circuits[circuitId];
    const regions = (circuit && peeringLocationOf(circuit.settings)?.localAzureRegions) ?? [];
    return { ...circuitWords(plan, circuitId), regions: regions.join(' and ') || 'those of the location' };
  },
};

function linksBeyondLocal(plan: Plan, circuit: Circuit): readonly Connection[] {
  const near = peeringLocationOf(circuit.settings)?.localAzureRegions ?? [];
  return connectionsOf(plan, circuit.id).filter(({ azure, gatewayId }) => {
    const region = findRegion(networkBehind(plan, gatewayId)?.settings.location ?? '');
    return azure !== null && region !== undefined && !near.includes(region.name);
  });
}
