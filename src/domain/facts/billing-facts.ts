import { crossesSubscriptions, endsOf } from '#domain/model/look-up.ts';
import { isDirect } from '#domain/model/circuit-condition.ts';
import { peeringLocationOf } from '#domain/model/places.ts';
import type { Fact } from '#domain/shapes/fact.ts';

const costs = 'https://learn.microsoft.com/azure/expressroute/plan-manage-cost';
const faq = 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs';

const premiumFromSuccess: Fact<'circuit'> = {
  id: 'premium-billed-from-success',
  about: 'circuit',
  field: 'tier',
  basis: 'D',
  rules: ['BILL-03'],
  text: 'Premium is an add-on to the circuit fee. On a live circuit its price begins once the upgrade has succeeded; a refused downgrade changes nothing.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-circuit-arm',
  tell: (_plan, { settings }) => (settings.tier === 'Premium' ? {} : null),
};

const outboundByZone: Fact<'circuit'> = {
  id: 'outbound-billed-by-zone',
  about: 'circuit',
  field: 'family',
  basis: 'D',
  rules: ['BILL-04'],
  text: 'What comes in is free. What leaves Azure is billed by the GB at the rate of {zone}, the zone of {location}.',
  docs: costs,
  tell(_plan, { settings }) {
    const place = peeringLocationOf(settings);
    if (settings.family !== 'MeteredData' || !place) return null;
    return { zone: place.zone === null ? 'its cloud' : `zone ${place.zone}`, location: place.name };
  },
};

const outboundIncluded: Fact<'circuit'> = {
  id: 'outbound-included',
  about: 'circuit',
  field: 'family',
  basis: 'D',
  rules: ['BILL-04'],
  text: 'What comes in is free, and what leaves Azure over the circuit is included in the fee.',
  docs: costs,
  tell: (_plan, { settings }) => (settings.family === 'UnlimitedData' || settings.tier === 'Local' ? {} : null),
};

const gatewayByTheHour: Fact<'gateway'> = {
  id: 'gateway-billed-by-the-hour',
  about: 'gateway',
  basis: 'D',
  rules: ['BILL-07'],
  text: 'A gateway is billed by the hour from its creation to its deletion, apart from any circuit.',
  docs: costs,
  tell: () => ({}),
};

const providerApart: Fact<'circuit'> = {
  id: 'provider-billed-apart',
  about: 'circuit',
  field: 'serviceProviderName',
  basis: 'D',
  rules: ['BILL-08'],
  text: '{provider} charges for its part on a bill of its own. Azure does not know it, and credit that you prepaid covers Azure’s part only.',
  docs: faq,
  tell: (_plan, circuit) =>
    isDirect(circuit) || circuit.settings.serviceProviderName === ''
      ? null
      : { provider: circuit.settings.serviceProviderName },
};

const directByPort: Fact<'circuit'> = {
  id: 'direct-billed-by-port',
  about: 'circuit',
  field: 'expressRoutePort',
  basis: 'D',
  rules: ['BILL-09'],
  text: 'The fee of the port pair covers Local and Standard circuits on it. {extra}',
  docs: faq,
  tell(_plan, circuit) {
    if (!isDirect(circuit)) return null;
    return {
      extra:
        circuit.settings.tier === 'Premium'
          ? 'Premium is added for this one, and so is what leaves Azure on Metered.'
          : 'Only what leaves Azure on Metered is added.',
    };
  },
};

const ownerPays: Fact<'connection'> = {
  id: 'owner-of-circuit-pays',
  about: 'connection',
  basis: 'D',
  rules: ['BILL-10'],
  text: 'The circuit and its data are paid by the owner of {circuit}, in {subscription}, also for what {network} sends.',
  docs: faq,
  tell(plan, { id }) {
    const { circuit, network } = endsOf(plan, id);
    if (!circuit || !network || !crossesSubscriptions(plan, id)) return null;
    return {
      circuit: circuit.settings.name || 'the circuit',
      subscription: circuit.settings.subscription || 'its subscription',
      network: network.settings.name || 'the network',
    };
  },
};

/** What is billed, from when, and to whom. */
export const billingFacts: readonly Fact[] = [
  premiumFromSuccess,
  outboundByZone,
  outboundIncluded,
  gatewayByTheHour,
  providerApart,
  directByPort,
  ownerPays,
];
