import type { ImportResources } from '#domain/actions/import-resources.ts';
import type { KeptProperties } from '#domain/model/json.ts';
import type { CircuitInAzure, PeeringInAzure, Plan } from '#domain/model/plan.ts';
import { isGuid } from './drift-pairs.ts';
import { statesNotSaid } from './drift-words.ts';

/** What documents show of resources that the plan has, and with what they do not say left as it is planned. */
export function mergedWith(plan: Plan, real: ImportResources): ImportResources {
  return { ...circuitsWith(plan, real), ...networksWith(plan, real), ...servicesWith(plan, real) };
}

function circuitsWith(plan: Plan, real: ImportResources) {
  return {
    circuits: pairsOn(plan.circuits, real.circuits).map(({ planned, shown }) => ({
      ...planned,
      settings: placedAs(planned.settings, filledOf(planned.settings, shown.settings, { unsaid: ['layer'] })),
      azure: stateOf(planned.azure, shown.azure, { left: switchesOff }),
    })),
    peerings: pairsOn(plan.peerings, real.peerings).map(({ planned, shown }) => {
      const said = shown.azure ? saidOfPeerings(shown.azure) : [];
      const left = shown.azure ? { filterAttached: false, ipv6State: shown.azure.state } : {};
      return {
        ...planned,
        settings: filledOf(planned.settings, shown.settings, { unsaid: ['separateEdge'], said }),
        azure: stateOf(planned.azure, shown.azure, { left }),
      };
    }),
    authorizations: pairsOn(plan.authorizations, real.authorizations).map(({ planned, shown }) => ({
      ...planned,
      azure: stateOf(planned.azure, shown.azure),
    })),
    globalReaches: pairsOn(plan.globalReaches, real.globalReaches).map(({ planned, shown }) => ({
      ...planned,
      ...endsOf(planned, shown),
      settings: filledOf(planned.settings, shown.settings, { said: shown.azure ? ['ipv6AddressPrefix'] : [] }),
      azure: stateOf(planned.azure, shown.azure, { unsaid: statesNotSaid(shown.kept) }),
    })),
  };
}

function networksWith(plan: Plan, real: ImportResources) {
  return {
    networks: pairsOn(plan.networks, real.networks).map(({ planned, shown }) => ({
      ...planned,
      settings: placedAs(planned.settings, filledOf(planned.settings, shown.settings)),
      azure: stateOf(planned.azure, shown.azure),
    })),
    gateways: pairsOn(plan.gateways, real.gateways).map(({ planned, shown }) => {
      const said = isWithoutUnits(shown.settings) ? ['minScaleUnits', 'maxScaleUnits'] : [];
      return {
        ...planned,
        settings: filledOf(planned.settings, shown.settings, { said }),
        azure: stateOf(planned.azure, shown.azure, { unsaid: statesNotSaid(shown.kept) }),
      };
    }),
    connections: pairsOn(plan.connections, real.connections).map(({ planned, shown }) => ({
      ...planned,
      circuitId: shown.circuitId,
      gatewayId: shown.gatewayId,
      settings: filledOf(planned.settings, shown.settings),
      azure: stateOf(planned.azure, shown.azure, { unsaid: statesNotSaid(shown.kept) }),
    })),
  };
}

function servicesWith(plan: Plan, real: ImportResources) {
  return {
    routeFilters: pairsOn(plan.routeFilters, real.routeFilters).map(({ planned, shown }) => {
      // Without communities there is no rule.
      const unsaid = shown.settings.communities.length === 0 ? ['ruleCount', 'access'] : [];
      const merged = filledOf(planned.settings, shown.settings, { unsaid, said: shown.azure ? ['communities'] : [] });
      return {
        ...planned,
        settings: placedAs(planned.settings, merged),
        azure: stateOf(planned.azure, shown.azure),
      };
    }),
    ports: pairsOn(plan.ports, real.ports).map(({ planned, shown }) => ({
      ...planned,
      settings: placedAs(planned.settings, filledOf(planned.settings, shown.settings)),
      azure: stateOf(planned.azure, shown.azure, { unsaid: statesNotSaid(shown.kept) }),
    })),
  };
}

interface Pair<Thing> {
  readonly planned: Thing;
  readonly shown: Thing;
}

/** Of pairs, the planned one holds already what nobody knows of the shown one. */
function pairsOn<Thing extends { readonly id: string; readonly kept?: KeptProperties }>(
  shelf: { readonly [id: string]: Thing },
  real: readonly Thing[],
): readonly Pair<Thing>[] {
  return real.flatMap((shown) => {
    const planned = Object.hasOwn(shelf, shown.id) ? shelf[shown.id] : undefined;
    if (!planned) return [];
    const { kept } = shown;
    return [{ planned: kept === undefined ? planned : { ...planned, kept: { ...planned.kept, ...kept } }, shown }];
  });
}

interface Reading {
  /** What no document says, whatever stands there. */
  readonly unsaid?: readonly string[];
  /** What documents say also by leaving it empty. */
  readonly said?: readonly string[];
}

/** Empty is as a rule what a document does not say: then the plan’s own value stays. */
function filledOf<Values extends object>(
  planned: Values,
  real: Values,
  { unsaid = [], said = [] }: Reading = {},
): Values {
  const given = Object.entries(real).filter(
    ([name, value]) => !unsaid.includes(name) && (!isEmpty(value) || said.includes(name)),
  );
  return { ...planned, ...Object.fromEntries(given) };
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** No document calls a subscription by its name: a name in the plan is not contradicted by an id. */
function placedAs<Values extends { readonly subscription: string }>(planned: Values, merged: Values): Values {
  const isByName = planned.subscription !== '' && !isGuid(planned.subscription);
  return isByName && isGuid(merged.subscription) ? { ...merged, subscription: planned.subscription } : merged;
}

/** A live peering is shown whole, but for its key. A filter may be one that no document shows. */
function saidOfPeerings({ filterAttached = false }: PeeringInAzure): readonly string[] {
  return [
    'primaryPeerAddressPrefix',
    'secondaryPeerAddressPrefix',
    'ipv6PrimaryPeerAddressPrefix',
    'ipv6SecondaryPeerAddressPrefix',
    'advertisedPublicPrefixes',
    'customerASN',
    'routingRegistryName',
    ...(filterAttached ? [] : ['routeFilterId']),
  ];
}

function isWithoutUnits({ sku }: { readonly sku: string }): boolean {
  return sku !== '' && sku.toLowerCase() !== 'ergwscale';
}

/** Two circuits are joined from either of them: only another circuit is another end. */
function endsOf(
  planned: ImportResources['globalReaches'][number],
  shown: ImportResources['globalReaches'][number],
): Pick<typeof planned, 'circuitId' | 'peerCircuitId'> {
  const ends = [planned.circuitId, planned.peerCircuitId];
  const isSame = ends.includes(shown.circuitId) && ends.includes(shown.peerCircuitId);
  const { circuitId, peerCircuitId } = isSame ? planned : shown;
  return { circuitId, peerCircuitId };
}

// Readers leave it out where it is off.
const switchesOff: Pick<CircuitInAzure, 'allowClassicOperations'> = { allowClassicOperations: false };

/** Days, tickets and whatever else the rehearsal alone knows. */
const ofRehearsal = [
  'createdDay',
  'sinceDay',
  'keyHandedOverDay',
  'configuredDay',
  'prefixesSinceDay',
  'letterDay',
  'ticket',
  'ticketDay',
];

interface StateReading<State> {
  readonly unsaid?: readonly string[];
  /** What a reader means where it leaves a state out. */
  readonly left?: Partial<State>;
}

/** States as Azure shows them. A template shows none. */
function stateOf<State extends object>(
  planned: State | null,
  real: State | null,
  { unsaid = [], left = {} }: StateReading<State> = {},
): State | null {
  if (!real || !planned) return real ?? planned;
  const meant = Object.fromEntries(Object.entries(left).filter(([name]) => Object.hasOwn(planned, name)));
  return filledOf(planned, { ...meant, ...real }, { unsaid: [...ofRehearsal, ...unsaid] });
}
