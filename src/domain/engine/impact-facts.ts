import type { RuleId } from '#domain/catalog/rule-ids.ts';
import type { EntityKind } from '#domain/model/look-up.ts';
import type { EntityByKind } from '#domain/shapes/rule.ts';
import type { Basis } from '#domain/shapes/verdict.ts';

/** What changing something live comes to. `impossible` means now, or to this value. */
export type ImpactKind = 'in-place' | 'short-outage' | 're-create' | 'impossible';

/** What Azure makes of a change of one field where it lets it through, or where no request makes it. */
export interface ImpactFact {
  readonly kind: ImpactKind;
  readonly says: string;
  readonly basis: Basis;
  readonly rules: readonly RuleId[];
  /** The page that says so; empty for what only this plan keeps. */
  readonly docs: string;
}

type Facts<Kind extends EntityKind> = {
  readonly [Field in keyof EntityByKind[Kind]['settings']]: ImpactFact;
};

const learn = 'https://learn.microsoft.com/azure/';
const circuits = `${learn}expressroute/expressroute-howto-circuit-arm`;
const moves = `${learn}azure-resource-manager/management/move-support-resources`;
const names = `${learn}cloud-adoption-framework/ready/azure-best-practices/resource-naming`;

function fact(kind: ImpactKind, says: string, more: Partial<Omit<ImpactFact, 'kind' | 'says'>> = {}): ImpactFact {
  return { kind, says, basis: 'D', rules: [], docs: '', ...more };
}

const ours = fact('in-place', 'It is kept in this plan only: nothing in Azure changes.');
const renamed = fact('re-create', 'Azure renames no resource: another name is another resource.', { docs: names });
const placed = fact('re-create', 'The region of a resource is fixed: another region is another resource.', {
  docs: moves,
});
const stays = fact('re-create', 'Azure does not move this kind of resource to another group or subscription.', {
  docs: moves,
});
const moved = fact('in-place', 'Azure moves it together with what depends on it. Such a move is not rehearsed here.', {
  docs: moves,
});
const fixedPlace = fact('re-create', 'Provider, location and kind of port are fixed.', {
  basis: 'I',
  rules: ['CIRCUIT-10'],
  docs: `${learn}expressroute/circuit-migration`,
});
const smooth = fact('in-place', 'Traffic is not interrupted.', { rules: ['CIRCUIT-21'], docs: circuits });
const restarts = fact('short-outage', 'The sessions restart: the peering is interrupted until your routers match.', {
  basis: 'I',
  rules: ['PEER-26'],
  docs: `${learn}expressroute/expressroute-howto-routing-portal-resource-manager`,
});
const checkedAgain = fact('in-place', 'The sessions stay up. Microsoft checks the advertised prefixes again.', {
  rules: ['MSFT-11'],
  docs: `${learn}expressroute/expressroute-routing`,
});
const filtered = fact('in-place', 'Sessions stay up; which prefixes of Microsoft arrive changes.', {
  basis: 'I',
  rules: ['RF-01'],
  docs: `${learn}expressroute/how-to-routefilter-portal`,
});
const scaled = fact('in-place', 'The gateway goes on; scaling can take 30 minutes.', {
  rules: ['GW-08'],
  docs: `${learn}expressroute/scalable-gateway`,
});
const keyed = fact('re-create', 'An authorization is redeemed when the connection is made.', {
  basis: 'I',
  rules: ['AUTH-04'],
  docs: `${learn}expressroute/expressroute-howto-linkvnet-arm`,
});
const joined = fact('re-create', 'The subnet belongs to the connection: remove it and make another.', {
  basis: 'I',
  docs: `${learn}expressroute/expressroute-howto-set-global-reach`,
});
const directPort = `${learn}expressroute/how-to-expressroute-direct-portal`;

/** Every setting of every kind of entity: a field that is missing does not compile. */
export const impactFacts: { readonly [Kind in EntityKind]: Facts<Kind> } = {
  circuit: {
    name: renamed,
    resourceGroup: stays,
    subscription: stays,
    location: placed,
    serviceProviderName: fixedPlace,
    peeringLocation: fixedPlace,
    expressRoutePort: fixedPlace,
    bandwidthInMbps: fact(
      'in-place',
      'Traffic is not interrupted, and there is no way back. The provider has to follow.',
      {
        rules: ['BW-02', 'BW-04', 'CIRCUIT-21'],
        docs: circuits,
      },
    ),
    tier: smooth,
    family: fact('in-place', 'Traffic is not interrupted, and there is no way back.', {
      rules: ['SKU-10', 'CIRCUIT-21'],
      docs: circuits,
    }),
    layer: ours,
  },
  peering: {
    primaryPeerAddressPrefix: restarts,
    secondaryPeerAddressPrefix: restarts,
    ipv6PrimaryPeerAddressPrefix: restarts,
    ipv6SecondaryPeerAddressPrefix: restarts,
    vlanId: restarts,
    peerASN: restarts,
    sharedKey: restarts,
    advertisedPublicPrefixes: checkedAgain,
    customerASN: checkedAgain,
    routingRegistryName: checkedAgain,
    separateEdge: ours,
    routeFilterId: filtered,
  },
  network: {
    name: renamed,
    resourceGroup: moved,
    subscription: moved,
    location: placed,
    addressSpace: fact('in-place', 'Azure announces the blocks as they stand then.', {
      rules: ['VNET-12'],
      docs: `${learn}virtual-network/manage-virtual-network`,
    }),
    gatewaySubnet: fact('re-create', 'A subnet that holds a gateway keeps its block: the gateway goes first.', {
      basis: 'I',
      rules: ['GW-02'],
      docs: `${learn}virtual-network/virtual-network-manage-subnet`,
    }),
  },
  gateway: {
    name: renamed,
    sku: fact('re-create', 'The gateway is deleted and made again, with downtime.', {
      rules: ['GW-06'],
      docs: `${learn}expressroute/expressroute-about-virtual-network-gateways`,
    }),
    minScaleUnits: scaled,
    maxScaleUnits: scaled,
  },
  connection: {
    name: renamed,
    routingWeight: fact('in-place', 'The gateway prefers the circuit with the higher weight.', {
      rules: ['VNET-11'],
      docs: `${learn}expressroute/expressroute-howto-linkvnet-arm`,
    }),
    authorizationId: keyed,
    fastPath: fact('in-place', 'Traffic passes by the gateway; the routes are exchanged as before.', {
      rules: ['FP-10'],
      docs: `${learn}expressroute/about-fastpath`,
    }),
  },
  authorization: { name: renamed },
  port: {
    name: renamed,
    resourceGroup: stays,
    subscription: stays,
    location: placed,
    peeringLocation: fact('re-create', 'The ports stand in one place.', { basis: 'I', docs: directPort }),
    bandwidthInGbps: fact('re-create', 'Another size is another pair of ports.', {
      basis: 'I',
      rules: ['ERD-02'],
      docs: directPort,
    }),
    encapsulation: fact('re-create', 'Encapsulation is chosen at creation, for good.', {
      rules: ['ERD-04'],
      docs: directPort,
    }),
    billingType: fact(
      'in-place',
      "The billing of the ports changes both ways. Microsoft's pages disagree on that of circuits.",
      {
        basis: 'D!',
        rules: ['ERD-09'],
        docs: directPort,
      },
    ),
  },
  routeFilter: {
    name: renamed,
    resourceGroup: stays,
    subscription: stays,
    location: placed,
    access: filtered,
    ruleCount: filtered,
    communities: filtered,
  },
  globalReach: { name: renamed, addressPrefix: joined, ipv6AddressPrefix: joined, authorizationId: joined },
  site: {
    name: ours,
    prefixes: ours,
    asn: ours,
    maximumPrefixes: ours,
    acceptsOwnAsn: ours,
    circuitIds: ours,
  },
  subscription: {
    name: ours,
    networkRegistered: ours,
    features: ours,
    microsoft365Approved: ours,
    role: ours,
    circuitQuota: ours,
    circuitsPerRegionQuota: ours,
    directCircuitQuota: ours,
  },
};

/** Where each SKU stands among those that grow into each other. */
const withoutZones = ['Standard', 'HighPerformance', 'UltraPerformance'];
const withZones = ['ErGw1AZ', 'ErGw2AZ', 'ErGw3AZ', 'ErGwScale'];

/** What another SKU of a live gateway comes to (GW-06). */
export function skuFact(from: string, to: string): ImpactFact {
  const known = impactFacts.gateway.sku;
  const grows = [withoutZones, withZones].some(
    (family) => family.includes(from) && family.indexOf(to) > family.indexOf(from),
  );
  if (grows) {
    return { ...known, kind: 'in-place', says: 'The gateway grows in place; to ErGwScale that takes up to two hours.' };
  }
  return withoutZones.includes(from) && withZones.includes(to)
    ? { ...known, says: 'To a SKU with zones only the migration leads, which makes a second gateway.' }
    : known;
}
