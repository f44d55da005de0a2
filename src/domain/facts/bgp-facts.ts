import { type Cidr, parseCidr } from '#domain/net/cidr.ts';
import { announcedOn, isDefaultRoute } from '#domain/model/announced.ts';
import { gatewayIdOf } from '#domain/model/ids.ts';
import { connectionsTo, nameOf, peeringOf } from '#domain/model/look-up.ts';
import { chosenAmong, pathsFrom } from '#domain/model/path-choice.ts';
import type { Circuit, Plan, VirtualNetwork } from '#domain/model/plan.ts';
import type { Fact } from '#domain/shapes/fact.ts';

/** Microsoft's BGP timers in seconds. Source: expressroute-faqs.md (03/31/2026). */
const microsofts = { keepalive: 60, hold: 180 };

/** The shortest that are negotiated. Source: expressroute-bfd.md (03/12/2026). */
const shortest = { keepalive: 3, hold: 10 };

function negotiated(own: number | undefined, kind: 'keepalive' | 'hold'): number {
  return Math.max(shortest[kind], Math.min(own ?? microsofts[kind], microsofts[kind]));
}

/** The most specific prefix that two or more circuits of a network lead to. */
function contested(plan: Plan, network: VirtualNetwork): { readonly prefix: string; readonly block: Cidr } | undefined {
  const links = connectionsTo(plan, gatewayIdOf(network.id));
  if (links.length < 2) return undefined;
  const announced = links.flatMap(({ circuitId }) => {
    const peering = peeringOf(plan, circuitId, 'AzurePrivatePeering');
    return peering ? (announcedOn(peering, 'primary') ?? []) : [];
  });
  return announced
    .filter((prefix) => !isDefaultRoute(prefix))
    .flatMap((prefix) => {
      const block = parseCidr(prefix);
      return block ? [{ prefix, block }] : [];
    })
    .toSorted((a, b) => b.block.bits - a.block.bits)
    .find(({ block }) => pathsFrom(plan, gatewayIdOf(network.id), block).length > 1);
}

const bgpOfNetworks: readonly Fact<'network'>[] = [
  {
    id: 'order-of-paths',
    about: 'network',
    basis: 'D',
    rules: ['BGP-01'],
    text: 'Traffic to {prefix} leaves over {circuits}. The longest prefix decides first, then the weight of the connection, then the shorter AS path; equal paths share the flows.',
    docs: 'https://learn.microsoft.com/azure/expressroute/designing-for-disaster-recovery-with-expressroute-privatepeering',
    tell(plan, network) {
      const goal = contested(plan, network);
      if (!goal) return null;
      const chosen = chosenAmong(pathsFrom(plan, gatewayIdOf(network.id), goal.block));
      return { prefix: goal.prefix, circuits: chosen.map(({ circuitId }) => nameOf(plan, circuitId)).join(', ') };
    },
  },
  {
    id: 'equal-paths-used',
    about: 'network',
    basis: 'D',
    rules: ['BGP-02'],
    text: 'Of {linked} linked circuits, {used} carry the flows to {prefix}: at most 4 equal paths are used.',
    docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
    tell(plan, network) {
      const goal = contested(plan, network);
      if (!goal) return null;
      const paths = pathsFrom(plan, gatewayIdOf(network.id), goal.block);
      return { linked: paths.length, used: chosenAmong(paths).length, prefix: goal.prefix };
    },
  },
  {
    id: 'whole-spaces-announced',
    about: 'network',
    field: 'addressSpace',
    basis: 'D',
    rules: ['PEER-PRIV-10'],
    text: 'The gateway announces {spaces}: whole address spaces, no single subnet, and those of spokes that use this gateway.',
    docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
    tell: (_plan, { settings: { addressSpace } }) =>
      addressSpace.length > 0 ? { spaces: addressSpace.join(', ') } : null,
  },
  {
    id: 'community-of-the-region',
    about: 'network',
    field: 'customBgpCommunity',
    basis: 'D',
    rules: ['BGP-04'],
    text: 'The community of the region shows on private routes only once the network has a custom one, which is written 12076 and a number, with a colon between.',
    docs: 'https://learn.microsoft.com/azure/expressroute/how-to-configure-custom-bgp-communities',
    tell: () => ({}),
  },
];

const timers: Fact<'circuit'> = {
  id: 'negotiated-timers',
  about: 'circuit',
  field: 'holdSeconds',
  basis: 'D',
  rules: ['BGP-03'],
  text: 'Microsoft offers keepalive 60 s and hold 180 s, and its side cannot be changed. With yours, {keepalive} s and {hold} s are negotiated; the shortest are 3 s and 10 s, which is not advised.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  tell: (_plan, { design }: Circuit) => ({
    keepalive: negotiated(design?.keepaliveSeconds, 'keepalive'),
    hold: negotiated(design?.holdSeconds, 'hold'),
  }),
};

const preference: Fact<'circuit'> = {
  id: 'local-preference-chooses',
  about: 'circuit',
  field: 'localPreference',
  basis: 'D',
  rules: ['BGP-05'],
  text: '{verdict} The default is 100, and the higher one wins; the communities of the regions tell routes of several circuits apart.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-optimize-routing',
  tell: (_plan, { design }: Circuit) => ({ verdict: preferenceWords(design?.localPreference) }),
};

function preferenceWords(value: number | undefined): string {
  if (value === undefined) return 'Local preference on your routers makes ExpressRoute the preferred way out.';
  return value > 100
    ? `With ${value}, your routers prefer ExpressRoute to ways of the default preference.`
    : `With ${value}, your routers do not prefer ExpressRoute to ways of the default preference.`;
}

/** What is worth knowing about path selection and BGP, on networks and circuits. */
export const bgpFacts: readonly Fact[] = [...bgpOfNetworks, timers, preference];
