import { isDirect } from '#domain/model/circuit-condition.ts';
import { FREE_PORT_DAYS } from '#domain/model/port-life.ts';
import type { Fact } from '#domain/shapes/fact.ts';

const directHasNoProvider: Fact<'circuit'> = {
  id: 'direct-has-no-provider',
  about: 'circuit',
  field: 'expressRoutePort',
  basis: 'D',
  rules: ['ERD-07'],
  text: 'On your own ports a circuit is Provisioned from its creation: nothing is ordered, and nobody needs the service key.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-workflows',
  tell: (_plan, circuit) => (isDirect(circuit) ? {} : null),
};

const portBilling: Fact<'port'> = {
  id: 'port-billing',
  about: 'port',
  field: 'billingType',
  basis: 'D!',
  rules: ['ERD-15'],
  text: 'The ports are billed {when}. Fees of Standard and Local circuits are included; Premium and metered egress come on top. Billing ends when ports and cross-connects are gone.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',

  tell(_plan, { azure }) {
    const latest = (azure?.createdDay ?? 0) + FREE_PORT_DAYS;
    if (!azure) {
      return { when: `from the day on which a link is enabled, ${FREE_PORT_DAYS} days after creation at the latest` };
    }
    return azure.billedFromDay === null
      ? { when: `from day ${latest}, or from the day on which a link is enabled` }
      : { when: `since day ${azure.billedFromDay}` };
  },
};

const biggestPorts: Fact<'port'> = {
  id: 'biggest-ports',
  about: 'port',
  field: 'bandwidthInGbps',
  basis: 'D',
  rules: ['ERD-01'],
  text: '400 Gbps takes an enrolment of its own, and few locations have it.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-erdirect-about',
  tell: (_plan, { settings }) => (settings.bandwidthInGbps === 400 ? {} : null),
};

/** What is worth knowing about ExpressRoute Direct. */
export const directFacts: readonly Fact[] = [directHasNoProvider, portBilling, biggestPorts];
