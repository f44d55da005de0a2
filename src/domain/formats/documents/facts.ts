import type { AuthorizationFacts, CircuitFacts, PeeringFacts } from '../azure-circuit/circuit-facts.ts';
import { readAuthorization, readCircuit } from '../azure-circuit/circuit-reader.ts';
import { noFindings } from '../azure-circuit/document-node.ts';
import { given } from '../azure-circuit/given.ts';
import { readPeering } from '../azure-circuit/peering-reader.ts';
import type { ResourceKind } from '../azure-circuit/resource-kind.ts';
import {
  readCrossConnection,
  readGatewayConnection,
  readGlobalReach,
  readPort,
  readRouteFilter,
  readVirtualNetwork,
  readVirtualNetworkGateway,
  readVnetConnection,
} from '../azure-resources/read-resources.ts';
import type {
  CrossConnectionFacts,
  GatewayConnectionFacts,
  GlobalReachFacts,
  PortFacts,
  RouteFilterFacts,
  VirtualNetworkFacts,
  VirtualNetworkGatewayFacts,
  VnetConnectionFacts,
} from '../azure-resources/resource-facts.ts';
import type { JsonRecord } from '../azure-circuit/json-values.ts';
import type { FoundResource } from './found.ts';

/** What documents say, by kind. Kinds of which there are none are left out, circuits excepted. Holds no secrets. */
export interface DocumentFacts {
  readonly circuits: readonly CircuitFacts[];
  readonly peerings?: readonly PeeringFacts[];
  readonly authorizations?: readonly AuthorizationFacts[];
  readonly globalReach?: readonly GlobalReachFacts[];
  readonly ports?: readonly PortFacts[];
  readonly crossConnections?: readonly CrossConnectionFacts[];
  readonly crossConnectionPeerings?: readonly PeeringFacts[];
  readonly gatewayConnections?: readonly GatewayConnectionFacts[];
  readonly vnetConnections?: readonly VnetConnectionFacts[];
  readonly virtualNetworkGateways?: readonly VirtualNetworkGatewayFacts[];
  readonly virtualNetworks?: readonly VirtualNetworkFacts[];
  readonly routeFilters?: readonly RouteFilterFacts[];
}

export function factsOf(resources: readonly FoundResource[]): DocumentFacts {
  const some = <Facts>(kind: ResourceKind, read: (record: JsonRecord) => Facts): readonly Facts[] | undefined => {
    const found = resources.filter((each) => each.kind === kind);
    return found.length > 0 ? found.map(({ record }) => read(record)) : undefined;
  };
  return {
    circuits: some('circuit', (record) => readCircuit(record).facts) ?? [],
    ...given(some('peering', peeringFacts), (peerings) => ({ peerings })),
    ...given(some('circuitAuthorization', authorizationFacts), (authorizations) => ({ authorizations })),
    ...given(some('globalReachConnection', readGlobalReach), (globalReach) => ({ globalReach })),
    ...given(some('port', readPort), (ports) => ({ ports })),
    ...given(some('crossConnection', readCrossConnection), (crossConnections) => ({ crossConnections })),
    ...given(some('crossConnectionPeering', peeringFacts), (crossConnectionPeerings) => ({ crossConnectionPeerings })),
    ...given(some('gatewayConnection', readGatewayConnection), (gatewayConnections) => ({ gatewayConnections })),
    ...given(some('vnetConnection', readVnetConnection), (vnetConnections) => ({ vnetConnections })),
    ...given(some('virtualNetworkGateway', readVirtualNetworkGateway), (virtualNetworkGateways) => ({
      virtualNetworkGateways,
    })),
    ...given(some('virtualNetwork', readVirtualNetwork), (virtualNetworks) => ({ virtualNetworks })),
    ...given(some('routeFilter', readRouteFilter), (routeFilters) => ({ routeFilters })),
  };
}

function peeringFacts(record: JsonRecord): PeeringFacts {
  return readPeering(record, noFindings()).facts;
}

function authorizationFacts(record: JsonRecord): AuthorizationFacts {
  return readAuthorization(record, noFindings()).facts;
}
