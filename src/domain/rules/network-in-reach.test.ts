import type { CircuitSettings } from '#domain/model/plan.ts';
import { circuitIn, connection, network, planWith } from '#testing/plans.ts';
import { testRule } from '#testing/test-rule.ts';
import { networkInReach } from './network-in-reach.ts';

const reaching = (settings: Partial<CircuitSettings>, region: string) =>
  planWith(
    circuitIn('PD', { settings }),
    network('hub', { settings: { location: region } }),
    connection('ams-hub', { stage: 'planned' }),
  );

const london = { peeringLocation: 'London', tier: 'Standard' };
const washington = { peeringLocation: 'Washington DC', tier: 'Local', family: 'UnlimitedData' };
const beijing = { peeringLocation: 'Beijing', tier: 'Premium', location: 'China North' };
// Chicago stands in two clouds: the region of the circuit says in which of them this one is.
const government = { peeringLocation: 'Chicago', tier: 'Premium', location: 'US Gov Virginia' };

testRule(networkInReach, {
  quiet: {
    'VNET-05: London Standard and North Europe': reaching(london, 'North Europe'),
    'VNET-05: the region as Azure prints it': reaching(london, 'northeurope'),
    'VNET-05: Premium and any region of its cloud': reaching({ ...london, tier: 'Premium' }, 'Japan East'),
    'VNET-05: places that the catalogue does not know': reaching({ peeringLocation: 'Atlantis' }, 'East US'),
    'VNET-06: a Government circuit and US Gov Virginia': reaching(government, 'US Gov Virginia'),
    'GEO-02: Canberra Standard and Australia Central': reaching({ peeringLocation: 'Canberra' }, 'Australia Central'),
    'LOCAL-02: Washington DC Local and East US': reaching(washington, 'East US'),
    'LOCAL-02: Washington DC Local and East US 2': reaching(washington, 'East US 2'),
    'CLOUD-01: Beijing and China North': reaching(beijing, 'China North'),
  },
  reports: {
    'VNET-05: London Standard and East US': {
      plan: reaching(london, 'eastus'),
      subjects: [['ams-hub', 'ams', 'hub']],
      fields: ['gatewayId'],
      data: [
        { network: 'hub', region: 'East US', tier: 'Standard', location: 'London', reach: 'the regions of Europe' },
      ],
    },
    'VNET-05: Amsterdam Local and North Europe': {
      plan: reaching({ tier: 'Local', family: 'UnlimitedData' }, 'North Europe'),
      fields: ['gatewayId'],
      data: [{ network: 'hub', region: 'North Europe', tier: 'Local', location: 'Amsterdam', reach: 'West Europe' }],
    },
    'VNET-06: a Government circuit and East US, even on Premium': {
      plan: reaching(government, 'East US'),
      fields: ['gatewayId'],
    },
    'GEO-02: Sydney Standard and Australia Central': {
      plan: reaching({ peeringLocation: 'Sydney' }, 'Australia Central'),
      fields: ['gatewayId'],
    },
    'LOCAL-02: Washington DC Local and Central US': { plan: reaching(washington, 'Central US'), fields: ['gatewayId'] },
    'CLOUD-01: Beijing and East Asia, even on Premium': { plan: reaching(beijing, 'East Asia'), fields: ['gatewayId'] },
  },
});
