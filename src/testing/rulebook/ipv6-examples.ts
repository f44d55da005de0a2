import { expect } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { circuitId, connectionId, peeringId } from '#domain/model/ids.ts';
import type { PeeringSettings } from '#domain/model/plan.ts';
import { circuitIn, connection, network, type Part, peering, plannedPeering, planWith } from '../plans.ts';
import { design } from '../surroundings.ts';
import { allows, type FamilyExamples, holds, quiet, refuses, reports, tells } from './example.ts';
import { after, bgp } from './peering-steps.ts';

const id = peeringId(circuitId('ams'), 'AzurePrivatePeering');
const pair = { ipv6PrimaryPeerAddressPrefix: 'fd00::/126', ipv6SecondaryPeerAddressPrefix: 'fd00::4/126' };
const planned = (settings: Partial<PeeringSettings>) =>
  planWith(circuitIn('PD'), plannedPeering('AzurePrivatePeering', { settings }));
const dual = design('hub/gateway', { dualStack: true });
const live6 = planWith(circuitIn('PD'), peering('AzurePrivatePeering', { settings: pair }));
const gatewayWith = (sku: string, ...more: readonly Part[]) => planWith(network('hub', { sku }), dual, ...more);
const toLink = (settings: Partial<PeeringSettings>) =>
  planWith(
    circuitIn('PD'),
    peering('AzurePrivatePeering', { settings }),
    network('hub'),
    dual,
    connection('link', { stage: 'planned' }),
  );
const link: PlanRequest = { id: 'link-network', args: { connectionId: connectionId('link') } };
const disable6: PlanRequest = { id: 'disable-peering', args: { peeringId: id, family: 'IPv6' } };

export const ipv6Examples: FamilyExamples<'IPV6'> = {
  'IPV6-01': {
    ok: [
      quiet('two /126', planned(pair)),
      tells('the first address is yours', { plan: planned(pair), text: /^fd00::1 is for your router/ }),
    ],
    no: reports('a /127', planned({ ...pair, ipv6PrimaryPeerAddressPrefix: 'fd00::/127' })),
  },
  'IPV6-02': {
    ok: quiet('a new gateway with zones', gatewayWith('ErGw1AZ')),
    no: [
      reports('an old gateway without zones', gatewayWith('Standard'), { severity: 'error' }),
      reports('in a Virtual WAN hub', gatewayWith('ErGw1AZ', design('hub', { virtualWanHub: true }))),
      reports('beside a Route Server', gatewayWith('ErGw1AZ', design('hub', { routeServer: true }))),
      reports('beside a VPN gateway', gatewayWith('ErGw1AZ', design('hub/gateway', { vpnType: 'route-based' }))),
    ],
  },
  'IPV6-03': {
    ok: allows('on circuit and gateway', { plan: toLink(pair), request: link }),
    no: [
      reports('on the gateway only', toLink({}), { severity: 'error', subject: 'link' }),
      refuses('linking it', { plan: toLink({}), request: link, reason: 'ipv6-on-both-ends' }),
    ],
  },
  'IPV6-04': {
    ok: [
      allows('IPv6 only', { plan: live6, request: disable6 }),
      holds('IPv4 stays up', () => {
        const plan = after(live6, disable6);
        expect(bgp(plan)).toEqual({ status: 'Up' });
        expect(bgp(plan, id, { link: 'primary', family: 'IPv6' })).toEqual({ status: 'Down', fault: 'disabled' });
      }),
    ],
    no: [
      holds('one switch for both', () => {
        const plan = after(live6, { id: 'disable-peering', args: { peeringId: id, family: 'IPv4' } });
        expect(bgp(plan)).toEqual({ status: 'Down', fault: 'disabled' });
        expect(bgp(plan, id, { link: 'secondary', family: 'IPv6' })).toEqual({ status: 'Up' });
      }),
      refuses('a family that is not there', {
        plan: planWith(circuitIn('PD'), peering('AzurePrivatePeering')),
        request: disable6,
        reason: 'family-not-configured',
      }),
    ],
  },
};
