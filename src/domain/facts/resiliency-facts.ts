import { peeringLocationOf } from '#domain/model/places.ts';
import { circuitsTo, levelOf, levelReason } from '#domain/model/resiliency-level.ts';
import type { Fact } from '#domain/shapes/fact.ts';

const resiliencyLevel: Fact<'network'> = {
  id: 'resiliency-level',
  about: 'network',
  basis: 'D',
  rules: ['HA-01'],
  text: 'Resiliency is {level}: {reason}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/design-architecture-for-resiliency',

  tell(plan, { id }) {
    const circuits = circuitsTo(plan, id);
    const level = levelOf(circuits);
    return level === null ? null : { level, reason: levelReason(circuits) };
  },
};

const metroIsOneCircuit: Fact<'circuit'> = {
  id: 'metro-is-one-circuit',
  about: 'circuit',
  field: 'peeringLocation',
  basis: 'D',
  rules: ['HA-11'],
  text: 'A Metro circuit is one circuit over two sites of a city. It carries {mbps} Mbps, no more than at one site, and costs as Standard resiliency does.',
  docs: 'https://learn.microsoft.com/azure/expressroute/metro',
  tell: (_plan, { settings }) =>
    peeringLocationOf(settings)?.metro ? { mbps: settings.bandwidthInMbps ?? 'its bandwidth in' } : null,
};

const circuitMaintenance: Fact<'circuit'> = {
  id: 'circuit-maintenance',
  about: 'circuit',
  basis: 'D',
  rules: ['MAINT-01'],
  text: 'Microsoft maintains the links in two separate windows, one link in each, outside business hours of the location, with 14 days’ notice or more. The days cannot be chosen. AS 12076 is prepended eight times first, so that traffic moves to the other link.',
  docs: 'https://learn.microsoft.com/azure/expressroute/planned-maintenance',
  tell: (_plan, { azure }) => (azure ? {} : null),
};

const gatewayMaintenance: Fact<'gateway'> = {
  id: 'gateway-maintenance',
  about: 'gateway',
  basis: 'D',
  rules: ['MAINT-03'],
  text: 'Instances of a gateway are maintained one by one, with less capacity meanwhile and without notice. You may set a daily window of 5 hours or more; updates of hosts and urgent security fixes do not keep to it.',
  docs: 'https://learn.microsoft.com/azure/expressroute/customer-controlled-gateway-maintenance',
  tell: () => ({}),
};

const bfdTimings: Fact<'circuit'> = {
  id: 'bfd-timings',
  about: 'circuit',
  field: 'bfdMilliseconds',
  basis: 'D',
  rules: ['BFD-01'],
  text: 'BFD every {ms} ms with a multiplier of 3 notices a dead link after about {seconds} s. Microsoft’s side has 300 ms, sometimes 750; the slower side decides.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-bfd',

  tell(_plan, { design }) {
    if (design?.bfd !== true) return null;
    const ms = Math.max(design.bfdMilliseconds ?? 300, 300);
    return { ms, seconds: (ms * 3) / 1000 };
  },
};

// BFD came to private peerings on 1 August 2018, to Microsoft peerings on 10 January 2020. Source:
// expressroute-howto-reset-peering.md (03/11/2026).
const bfdSince = { AzurePrivatePeering: '2018-08-01', MicrosoftPeering: '2020-01-10' } as const;
const BFD_ON_IPV6_SINCE = '2025-11';

const oldPeeringWithoutBfd: Fact<'peering'> = {
  id: 'old-peering-without-bfd',
  about: 'peering',
  field: 'madeOn',
  basis: 'D',
  rules: ['BFD-03'],
  text: 'This peering is from {madeOn}: {what} has no BFD until it is reset. A reset interrupts it, so do it in a window.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-reset-peering',

  tell(_plan, { type, settings, design }) {
    const madeOn = design?.madeOn ?? '';
    if (!/^\d{4}-\d{2}/.test(madeOn) || type === 'AzurePublicPeering') return null;
    if (madeOn < bfdSince[type]) return { madeOn, what: 'it' };
    return settings.ipv6PrimaryPeerAddressPrefix !== '' && madeOn < BFD_ON_IPV6_SINCE
      ? { madeOn, what: 'its IPv6 session' }
      : null;
  },
};

const convergence: Fact<'circuit'> = {
  id: 'convergence',
  about: 'circuit',
  field: 'convergenceSeconds',
  basis: 'D',
  rules: ['BFD-04'],
  text: 'Noticing a dead link is not all: gateway and edge converge in up to about a minute, and moving to a redundant site takes up to 180 s in some failures. Plan for 1 to 3 minutes.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-bfd',
  tell: () => ({}),
};

/** What is worth knowing about levels, maintenance and failure detection. */
export const resiliencyFacts: readonly Fact[] = [
  resiliencyLevel,
  metroIsOneCircuit,
  circuitMaintenance,
  gatewayMaintenance,
  bfdTimings,
  oldPeeringWithoutBfd,
  convergence,
];
