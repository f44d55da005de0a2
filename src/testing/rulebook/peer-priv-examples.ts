import { expect } from 'vitest';
import { verdictOf } from '#domain/engine/verdict.ts';
import { circuitId } from '#domain/model/ids.ts';
import type { PeeringSettings, Plan } from '#domain/model/plan.ts';
import { circuitIn, connection, network, type Part, peering, plannedPeering, planWith } from '../plans.ts';
import { design, globalReach, peeringDesign, site } from '../surroundings.ts';
import { type FamilyExamples, holds, neverTells, quiet, reports, tells } from './example.ts';
import { bgp } from './peering-steps.ts';

const configure = { id: 'configure-private-peering', args: { circuitId: circuitId('ams') } } as const;

const planned = (settings: Partial<PeeringSettings>, ...around: readonly Part[]): Plan =>
  planWith(circuitIn('PD'), plannedPeering('AzurePrivatePeering', { settings }), ...around);

/** A private peering of which this is stated. */
const stated = (values: Parameters<typeof peeringDesign>[1], tier = 'Standard', ...around: readonly Part[]): Plan =>
  planWith(
    circuitIn('PD', { settings: { tier } }),
    peering('AzurePrivatePeering'),
    peeringDesign('AzurePrivatePeering', values),
    ...around,
  );

const defaultRoute = { announced: ['0.0.0.0/0'] };
const tenDot = network('hub', { settings: { addressSpace: ['10.0.0.0/16'], gatewaySubnet: '10.0.255.0/27' } });
const plant = site('plant', { prefixes: ['10.0.1.0/24'], circuitIds: [circuitId('ams')] });
const transit = design('ams', { transitBetweenSites: true });

export const peerPrivExamples: FamilyExamples<'PEER-PRIV'> = {
  'PEER-PRIV-01': {
    ok: tells('private addresses', { plan: planned({}), text: /may be private or public/ }),
    no: holds('RFC 1918 or public addresses are rejected', () => {
      const publicPair = { primaryPeerAddressPrefix: '131.107.0.0/30', secondaryPeerAddressPrefix: '131.107.0.4/30' };
      const kinds = [planned({}), planned(publicPair)].map((plan) => verdictOf(plan, configure).kind);
      expect(kinds).toEqual(['allowed', 'allowed']);
    }),
  },
  'PEER-PRIV-02': {
    ok: quiet(
      'the link apart from the network',
      planned({ primaryPeerAddressPrefix: '192.168.100.0/30', secondaryPeerAddressPrefix: '192.168.100.4/30' }, tenDot),
    ),
    no: reports(
      'the link in the network',
      planned({ primaryPeerAddressPrefix: '10.0.0.0/30', secondaryPeerAddressPrefix: '192.168.100.4/30' }, tenDot),
      { field: 'primaryPeerAddressPrefix' },
    ),
  },
  'PEER-PRIV-03': {
    ok: quiet('65020', planned({ peerASN: 65_020 })),
    no: reports('65515', planned({ peerASN: 65_515 }), { severity: 'error', field: 'peerASN' }),
  },
  'PEER-PRIV-04': {
    ok: [
      quiet('forced tunnelling with a plan for PaaS', stated({ ...defaultRoute, paasPlan: true })),
      tells('what a default route does', { plan: stated(defaultRoute), text: /all that linked networks send/ }),
    ],
    no: reports('a default route and no plan', stated({ ...defaultRoute, paasPlan: false }), { severity: 'warning' }),
  },
  'PEER-PRIV-05': {
    ok: quiet('a route for activation', stated({ ...defaultRoute, kmsRoute: true })),
    no: reports('none', stated({ ...defaultRoute, kmsRoute: false }), { severity: 'warning' }),
  },
  'PEER-PRIV-06': {
    ok: quiet('an NSG denies the internet', stated({ ...defaultRoute, internetDenied: true })),
    no: reports('the route alone', stated({ ...defaultRoute, internetDenied: false }), { severity: 'warning' }),
  },
  'PEER-PRIV-07': {
    ok: quiet('9,000 on Premium', stated({ furtherIpv4Routes: 9_000 }, 'Premium')),
    no: [
      reports('9,000 on Standard', stated({ furtherIpv4Routes: 9_000 }), { field: 'furtherIpv4Routes' }),
      reports('101 of IPv6', stated({ furtherIpv6Routes: 101 }, 'Premium'), { field: 'furtherIpv6Routes' }),
    ],
  },
  'PEER-PRIV-08': {
    ok: quiet('10.20.0.0/16 announced', stated({ announced: ['10.20.0.0/16'] })),
    no: reports('nothing announced', stated({ announced: [], furtherIpv4Routes: 0 }), { severity: 'error' }),
  },
  'PEER-PRIV-09': {
    ok: quiet(
      'Global Reach between two sites',
      planWith(circuitIn('PD'), circuitIn('PD', { name: 'lon' }), transit, globalReach('ams-lon')),
    ),
    no: reports('two circuits without it', planWith(circuitIn('PD'), circuitIn('PD', { name: 'lon' }), transit), {
      subject: 'ams',
    }),
  },
  'PEER-PRIV-10': {
    ok: tells('the whole space', { plan: planWith(tenDot), text: /announces 10\.0\.0\.0\/16: whole address spaces/ }),
    no: neverTells('a single subnet', { plan: planWith(tenDot), text: /10\.0\.255\.0/ }),
  },
  'PEER-PRIV-11': {
    ok: quiet('disjoint', stated({ announced: ['10.1.0.0/16'] }, 'Standard', tenDot, connection('link'))),
    no: [
      reports('a part of the space', stated({ announced: ['10.0.1.0/24'] }, 'Standard', tenDot, connection('link')), {
        severity: 'warning',
        message: /10\.0\.0\.0\/16 of hub/,
      }),
      reports(
        'a part of the space in use at a site',
        stated({ announced: ['10.1.0.0/16'] }, 'Standard', tenDot, connection('link'), plant),
        { severity: 'warning', message: /10\.0\.1\.0\/24 is in use at plant/ },
      ),
      reports('more than the space', stated({ announced: ['10.0.0.0/8'] }, 'Standard', tenDot, connection('link'))),
    ],
  },
  'PEER-PRIV-12': {
    ok: quiet('filtered', stated({ redistributesMicrosoft: false })),
    no: [
      reports('announced again', stated({ redistributesMicrosoft: true }), { severity: 'warning' }),
      holds('the limit can break', () =>
        expect(bgp(stated({ redistributesMicrosoft: true, furtherIpv4Routes: 4_100 }))).toMatchObject({
          fault: 'too-many-routes',
        }),
      ),
    ],
  },
};
