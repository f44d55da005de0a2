import type { ImportCircuits } from '#domain/actions/import-circuits.ts';
import { type CircuitId, peeringId } from '#domain/model/ids.ts';
import { peeringTypeOf } from '../azure-circuit/azure-words.ts';
import type { CircuitBesides, CircuitFacts, PeeringFacts } from '../azure-circuit/circuit-facts.ts';
import type { FoundResource } from './found.ts';
import { keyOfLink } from './join.ts';

/** What the port pair of a circuit is known by. */
export function portIdOf({ expressRoutePort }: CircuitFacts, found: FoundResource): string | undefined {
  return keyOfLink(expressRoutePort, found, 'expressRoutePort');
}

type ById = readonly (readonly [string, string])[];

/** What the route filters of a circuit are known by, each by the peering that has it. */
export function filterIdsOf(
  circuit: CircuitId,
  peerings: readonly PeeringFacts[],
  { circuit: found, peerings: apart }: { readonly circuit: FoundResource; readonly peerings: readonly FoundResource[] },
): ById {
  const ofType = (type: string | undefined, id: string | undefined): ById => {
    const known = peeringTypeOf(type);
    return known && id !== undefined ? [[peeringId(circuit, known), id.toLowerCase()]] : [];
  };
  return [
    ...peerings.flatMap(({ type, name, routeFilterId }) => ofType(type ?? name, routeFilterId)),
    // A peering that stands by itself ends its id with its type.
    ...apart.flatMap((each) => ofType(each.key?.split('/').at(-1), keyOfLink(undefined, each, 'routeFilter'))),
    ...Object.entries(found.links ?? {}).flatMap(([path, id]) => {
      const [, index] = /^properties\.peerings\[(\d+)\]\.properties\.routefilter\.id$/.exec(path) ?? [];
      const peering = index === undefined ? undefined : peerings[Number(index)];
      return ofType(peering?.type ?? peering?.name, id);
    }),
  ];
}

/** What the connections are known by that authorizations were used for, in the order of the authorizations. */
export function redeemersOf({ authorizations }: ImportCircuits, besides: CircuitBesides): ById {
  return authorizations.flatMap(({ id }, index) => {
    const connection = besides.authorizations[index]?.connection;
    return connection === undefined ? [] : [[id, connection.toLowerCase()] as const];
  });
}
