import { expect } from 'vitest';
import { applyTo } from '#domain/engine/run.ts';
import { carriesTraffic, statusOf } from '#domain/model/connection-life.ts';
import { gatewayIdOf, networkId } from '#domain/model/ids.ts';
import { linksUsed } from '#domain/model/look-up.ts';
import { circuit, circuitIn, connection, network, peering, planWith } from '../plans.ts';
import { design } from '../surroundings.ts';
import {
  allows,
  type FamilyExamples,
  holds,
  keepsStill,
  neverTells,
  quiet,
  refuses,
  reports,
  tells,
  warns,
} from './example.ts';
import {
  ams,
  change,
  learning,
  link,
  linkedHub,
  linkIt,
  links,
  planned,
  plannedHub,
  reaches,
  ready,
  toLink,
  two,
  weight,
} from './link-scenes.ts';
import { circuitsPair } from './circuits-example.ts';

/** What passes and what does not, for each entry about linking virtual networks. */
export const vnetExamples: FamilyExamples<'VNET'> = {
  'VNET-01': {
    ok: allows('a gateway of type ExpressRoute that Succeeded', {
      plan: planWith(...ready, network('hub'), planned),
      request: linkIt,
    }),
    no: [
      refuses('a VPN gateway', {
        plan: planWith(...ready, network('hub', { sku: 'VpnGw2' }), planned),
        request: linkIt,
        reason: 'gateway-is-vpn',
      }),
      refuses('a gateway that still deploys', {
        plan: planWith(...ready, network('hub', { stage: 'deploying' }), planned),
        request: linkIt,
        reason: 'gateway-deploying',
      }),
    ],
  },
  'VNET-02': {
    ok: allows('a Provisioned circuit with private peering', {
      plan: planWith(...ready, network('hub'), planned),
      request: linkIt,
    }),
    no: refuses('Microsoft peering only', {
      plan: planWith(circuitIn('PD'), peering('MicrosoftPeering'), network('hub'), planned),
      request: linkIt,
      reason: 'private-peering-missing',
    }),
  },
  'VNET-03': {
    ok: quiet(
      'the 20th link of a Premium circuit of 50 Mbps',
      toLink({ tier: 'Premium', bandwidthInMbps: 50 }, 'West Europe', ...links(19)),
    ),
    no: [
      reports('a 21st link', toLink({ tier: 'Premium', bandwidthInMbps: 50 }, 'West Europe', ...links(20)), {
        message: /takes 20/,
      }),
      reports('an 11th on Standard, at any size', toLink({ bandwidthInMbps: 10_000 }, 'West Europe', ...links(10))),
    ],
  },
  'VNET-04': {
    ok: quiet(
      '7 networks and 2 Global Reach connections leave room',
      toLink({}, 'West Europe', ...links(7), ...reaches(2)),
    ),
    no: reports(
      '9 networks and 1 Global Reach connection fill it',
      toLink({}, 'West Europe', ...links(9), ...reaches(1)),
    ),
  },
  'VNET-05': {
    ok: quiet('London Standard to North Europe', toLink({ peeringLocation: 'London' }, 'North Europe')),
    no: [
      reports('London Standard to East US', toLink({ peeringLocation: 'London' }, 'East US'), { subject: 'link' }),
      reports('Amsterdam Local to North Europe', toLink({ tier: 'Local', family: 'UnlimitedData' }, 'North Europe')),
      reports(
        'and offers the tier that reaches it while the circuit is planned',
        planWith(
          circuit('ams', { peeringLocation: 'London' }),
          network('hub', { settings: { location: 'East US' } }),
          planned,
        ),
      ),
    ],
  },
  'VNET-06': {
    ok: quiet(
      'a Government circuit to US Gov Virginia',
      toLink({ peeringLocation: 'Washington DC', location: 'US Gov Virginia' }, 'US Gov Virginia'),
    ),
    no: reports(
      'a Government circuit to East US, even on Premium',
      toLink({ tier: 'Premium', peeringLocation: 'Washington DC', location: 'US Gov Virginia' }, 'East US'),
    ),
  },
  'VNET-07': {
    ok: [
      quiet('180 address spaces', plannedHub({ spokeAddressSpaces: 179 })),
      quiet('more of them later', linkedHub({ spokeAddressSpaces: 350 })),
    ],
    no: [
      reports('350 at creation', plannedHub({ spokeAddressSpaces: 349 }), { message: /350 address spaces/ }),
      refuses('linking with 350', {
        plan: plannedHub({ spokeAddressSpaces: 349 }),
        request: linkIt,
        reason: 'address-spaces-few-at-creation',
      }),
    ],
  },
  'VNET-08': {
    ok: [
      quiet('a hub and 500 spokes', linkedHub({ spokeAddressSpaces: 500 })),
      holds('stays Connected', () => {
        const plan = linkedHub({ spokeAddressSpaces: 999 });
        const [only] = Object.values(plan.connections);
        expect(only && carriesTraffic(plan, only)).toBe(true);
      }),
    ],
    no: [
      reports('1,001 prefixes', linkedHub({ spokeAddressSpaces: 1000 }), { message: /1001 IPv4/ }),
      reports('101 IPv6 prefixes', linkedHub({ spokeIpv6AddressSpaces: 101 }), { message: /101 IPv6/ }),
      holds('is disconnected as long as there are 1,001', () => {
        const plan = linkedHub({ spokeAddressSpaces: 1000 });
        const [only] = Object.values(plan.connections);
        expect(only && [statusOf(plan, only), carriesTraffic(plan, only)]).toEqual(['NotConnected', false]);
      }),
    ],
  },
  'VNET-09': circuitsPair,
  'VNET-10': {
    ok: quiet('one gateway, two circuits', two('London')),
    no: reports('one gateway and one circuit, twice', {
      ...planWith(...ready, network('hub'), connection('first'), planned),
    }),
  },
  'VNET-11': {
    ok: [
      allows('100', { plan: weight(0), request: change(100) }),
      tells('the higher one is preferred', { plan: weight(100), text: /with the higher weight/ }),
    ],
    no: [
      refuses('40000', { plan: weight(0), request: change(40_000), reason: 'weight-in-range' }),
      reports('40000 that was planned', weight(40_000), { field: 'routingWeight' }),
      neverTells('a lower one is better', { plan: weight(100), text: /lower/ }),
    ],
  },
  'VNET-12': {
    ok: quiet('10.1/16 and 10.2/16', {
      ...planWith(
        network('hub', { settings: { addressSpace: ['10.1.0.0/16'] } }),
        network('spoke', { settings: { addressSpace: ['10.2.0.0/16'] } }),
      ),
    }),
    no: reports('10.0/16 twice', {
      ...planWith(
        network('hub', { settings: { addressSpace: ['10.0.0.0/16'] } }),
        network('spoke', { settings: { addressSpace: ['10.0.0.0/16'] } }),
      ),
    }),
  },
  'VNET-13': {
    ok: quiet('virtual network peering', linkedHub({ spokesDrawnThroughCircuit: false })),
    no: reports('through the circuit, because both are linked', linkedHub({ spokesDrawnThroughCircuit: true }), {
      message: /pages disagree/,
    }),
  },
  'VNET-14': {
    ok: [
      holds('the connection is deleted, and a link is free', () => {
        const plan = planWith(...ready, network('hub'), connection('link'));
        expect(linksUsed(plan, ams)).toBe(1);
        const unlink = { id: 'unlink-network', args: { connectionId: link } } as const;
        expect(linksUsed(applyTo(plan, unlink, { day: 0, guid: '' }), ams)).toBe(0);
      }),
      allows('unlinking', {
        plan: planWith(...ready, network('hub'), connection('link')),
        request: { id: 'unlink-network', args: { connectionId: link } },
      }),
      warns('and its spokes lose access too', {
        plan: linkedHub({ spokes: 3 }),
        request: { id: 'unlink-network', args: { connectionId: link } },
        reason: 'spokes-lose-access',
      }),
    ],
    no: refuses('deleting the gateway while a connection is there', {
      plan: planWith(...ready, network('hub'), connection('link')),
      request: { id: 'delete-gateway', args: { gatewayId: gatewayIdOf(networkId('hub')) } },
      reason: 'links-remain',
    }),
  },
  'VNET-15': {
    ok: [
      tells('30 spokes, 1 link', { plan: linkedHub({ spokes: 30 }), text: /30 spokes .* take 1 link/ }),
      holds('only the hub is counted', () => expect(linksUsed(linkedHub({ spokes: 30 }), ams)).toBe(1)),
    ],
    no: [
      neverTells('30 links counted', { plan: linkedHub({ spokes: 30 }), text: /30 links/ }),
      tells('501 spokes do not fit', { plan: linkedHub({ spokes: 501 }), text: /at most 500/ }),
    ],
  },
  'VNET-16': {
    ok: [
      tells('400 spokes behind 1 summary', {
        plan: linkedHub({ spokes: 400, spokeAddressSpaces: 400, summarizedGatewayPrefixes: ['10.0.0.0/8'] }),
        text: /announces 1 prefixes/,
      }),
      quiet('and so they can be linked', {
        ...plannedHub({ spokeAddressSpaces: 400, summarizedGatewayPrefixes: ['10.0.0.0/8'] }),
      }),
    ],
    no: [
      tells('set where there is no GatewaySubnet', {
        plan: linkedHub({ summarizedGatewayPrefixes: ['10.0.0.0/8'] }, ''),
        text: /does nothing here/,
      }),
      reports('not set: all 400 count', plannedHub({ spokeAddressSpaces: 400 })),
    ],
  },
  'VNET-17': {
    ok: tells('the owner pays, all share', {
      plan: planWith(...ready, network('hub', { settings: { subscription: 'sub-2' } }), connection('link')),
      text: /owner of ams, subscription sub-1\. All linked networks share its 200 Mbps/,
    }),
    no: [
      neverTells('the network’s subscription pays, or a share of it', {
        plan: planWith(...ready, network('hub', { settings: { subscription: 'sub-2' } }), connection('link')),
        text: /sub-2|split/,
      }),
      keepsStill('nobody said who the owner is', {
        ...planWith(circuitIn('PD', { settings: { subscription: '' } }), network('hub'), connection('link')),
      }),
    ],
  },
  'VNET-18': {
    ok: [
      quiet('Amsterdam and London', two('London')),
      tells('which is Maximum', { plan: two('London'), text: /Maximum/ }),
      tells('a Metro is High', {
        plan: planWith(
          circuitIn('PD', { settings: { peeringLocation: 'Amsterdam Metro' } }),
          network('hub'),
          connection('link'),
        ),
        text: /High/,
      }),
    ],
    no: [
      reports('Amsterdam twice', two('Amsterdam'), { message: /All 2 circuits of hub land at Amsterdam/ }),
      tells('which is Standard', { plan: two('Amsterdam'), text: /Standard/ }),
    ],
  },
  'VNET-19': {
    ok: quiet('3,800 on ErGw1AZ', learning('ErGw1AZ', 3800)),
    no: [
      reports('4,200 on ErGw1AZ', learning('ErGw1AZ', 4200), { message: /takes 4000/ }),
      reports('10,000 on ErGw3AZ', learning('ErGw3AZ', 10_000), { message: /takes 9500/ }),
      reports('more than 11,000 with those of the network', {
        ...planWith(
          circuitIn('PD'),
          network('hub', { sku: 'ErGw3AZ' }),
          connection('ams-hub'),
          design('hub', { spokeAddressSpaces: 1600 }),
          design('hub/gateway', { learnedRoutes: 9500 }),
        ),
      }),
    ],
  },
};
