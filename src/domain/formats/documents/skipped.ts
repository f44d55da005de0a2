import { type ResourceKind, titleOf } from '../azure-circuit/resource-kind.ts';

type Why =
  | 'no-place'
  | 'circuit-missing'
  | 'peer-missing'
  | 'gateway-missing'
  | 'network-missing'
  | 'network-not-read'
  | 'filter-missing'
  | 'port-missing'
  | 'not-expressroute'
  | 'unknown-type'
  | 'in-plan'
  | 'twice';

/** A resource that was read and is not put into the plan. */
export interface Skipped {
  readonly name: string;
  readonly kind: ResourceKind;
  readonly from: string;
  readonly why: Why;
}

const reasons: { readonly [Reason in Why]: string } = {
  'no-place': 'a plan has no place for it',
  'circuit-missing': 'its circuit is missing here; add what “az network express-route list” prints',
  'peer-missing': 'the circuit at its other end is missing here; add what “az network express-route list” prints',
  'gateway-missing': 'its gateway is missing here; add what “az network vnet-gateway list” prints',
  'network-missing': 'nothing says in which network it stands',
  'network-not-read': 'its network is missing here; add what “az network vnet list” prints',
  'filter-missing': 'its route filter is missing here; add what “az network route-filter list” prints',
  'port-missing': 'its port pair is missing here; add what “az network express-route port list” prints',
  'not-expressroute': 'it does not belong to ExpressRoute',
  'unknown-type': 'its type is none that is documented',
  'in-plan': 'it is in the plan already; compare it with the plan instead',
  twice: 'it stands in the files more than once; the first one is taken, and what only others say is added to it',
};

/** What a person may do about a kind of resource for which a plan has no place. */
const instead: { readonly [Kind in ResourceKind]?: string } = {
  crossConnection: 'only its provider sees it; add what the owner’s “az network express-route show” prints',
  crossConnectionPeering: 'only the provider sees it; add what the owner’s “az network express-route show” prints',
  gatewayConnection: 'it belongs to a virtual WAN, which a plan cannot hold; the circuit that it leads to can be added',
};

export function saySkipped({ name, kind, why }: Skipped): string {
  const reason = why === 'no-place' ? (instead[kind] ?? reasons[why]) : reasons[why];
  return `${name || 'Unnamed'} (${titleOf(kind, 1)}): ${reason}.`;
}
