import { isDirect } from '#domain/model/circuit-condition.ts';
import type { Fact } from '#domain/shapes/fact.ts';

const faq = 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs';

const sizeEachWay: Fact<'circuit'> = {
  id: 'size-each-way',
  about: 'circuit',
  field: 'bandwidthInMbps',
  basis: 'D',
  rules: ['BW-07'],
  text: '{mbps} Mbps in and {mbps} Mbps out at the same time: the size holds for each direction.',
  docs: faq,
  tell: (_plan, { settings: { bandwidthInMbps: mbps } }) => (mbps === null ? null : { mbps }),
};

const burstsAreDropped: Fact<'circuit'> = {
  id: 'bursts-are-dropped',
  about: 'circuit',
  field: 'bandwidthInMbps',
  basis: 'D',
  rules: ['BW-09'],
  text: 'Above {mbps} Mbps on one link, that link drops traffic. Bursts of milliseconds count, although a graph of five-minute averages looks fine: watch DroppedInBitsPerSecond and DroppedOutBitsPerSecond.',
  docs: 'https://learn.microsoft.com/azure/expressroute/provider-rate-limit',
  tell(_plan, circuit) {
    const mbps = circuit.settings.bandwidthInMbps;
    return isDirect(circuit) || mbps === null ? null : { mbps };
  },
};

const limitIsOptional: Fact<'circuit'> = {
  id: 'limit-is-optional',
  about: 'circuit',
  field: 'bandwidthInMbps',
  basis: 'D',
  rules: ['BW-10'],
  text: 'On Direct ports rate limiting is a switch of each circuit. It acts on each peering once a link is more than 20 % above {mbps} Mbps, which is {most}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/rate-limit',
  tell(_plan, circuit) {
    const mbps = circuit.settings.bandwidthInMbps;
    return !isDirect(circuit) || mbps === null ? null : { mbps, most: Math.round(mbps * 1.2) };
  },
};

const lineMayDiffer: Fact<'circuit'> = {
  id: 'line-may-differ',
  about: 'circuit',
  field: 'accessLineMbps',
  basis: 'D',
  rules: ['BW-11'],
  text: 'The line of {line} Mbps may have any speed: the circuit caps what goes to Azure at {mbps} Mbps.',
  docs: faq,
  tell(_plan, { settings: { bandwidthInMbps: mbps }, design }) {
    const line = design?.accessLineMbps;
    return mbps === null || line === undefined ? null : { mbps, line };
  },
};

/** What is worth knowing about the size of a circuit. */
export const bandwidthFacts = [sizeEachWay, burstsAreDropped, limitIsOptional, lineMayDiffer] as const;
