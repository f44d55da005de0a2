import { describe, expect, test } from 'vitest';
import { review } from '#domain/engine/review.ts';
import { circuitIn, network, peering, plannedPeering, planWith } from '#testing/plans.ts';
import { circuitId, peeringId } from './ids.ts';
import { suggestLinkSubnets, suggestPrivatePeering, suggestVlan } from './suggest.ts';
import { blocksTaken } from './plan-prefixes.ts';
import { gatewaySubnetIn, suggestAddressSpace } from './suggest-network.ts';

const ams = circuitId('ams');
const hub = (...addressSpace: readonly string[]) => network('hub', { settings: { addressSpace } });

describe('link subnets that are suggested', () => {
  test('are two /30 in a row', () => {
    expect(suggestLinkSubnets(planWith())).toEqual({ primary: '192.168.100.0/30', secondary: '192.168.100.4/30' });
  });

  test('keep clear of other peerings and of networks', () => {
    const plan = planWith(
      circuitIn('PD'),
      plannedPeering('AzurePrivatePeering', {
        settings: { primaryPeerAddressPrefix: '192.168.100.4/30', secondaryPeerAddressPrefix: '192.168.100.8/30' },
      }),
      hub('192.168.100.16/28', '10.0.0.0/8'),
    );
    expect(suggestLinkSubnets(plan)).toEqual({ primary: '192.168.100.32/30', secondary: '192.168.100.36/30' });
  });

  test('are none where the whole range is taken', () => {
    expect(suggestLinkSubnets(planWith(hub('192.168.0.0/16')))).toBeUndefined();
    expect(suggestPrivatePeering(planWith(circuitIn('PD'), hub('192.168.0.0/16')), ams)).toMatchObject({
      primaryPeerAddressPrefix: '',
      secondaryPeerAddressPrefix: '',
    });
  });

  test('do not stumble over what is only half typed', () => {
    expect(suggestLinkSubnets(planWith(hub('192.168', '192.168.100.1/24', '')))?.primary).toBe('192.168.100.0/30');
  });
});

describe('a VLAN that is suggested', () => {
  const plan = planWith(
    circuitIn('PD'),
    circuitIn('PD', { name: 'lon' }),
    peering('AzurePrivatePeering', { settings: { vlanId: 100 } }),
    peering('MicrosoftPeering', { settings: { vlanId: 300 } }),
  );

  test('is the lowest round one that the circuit does not use', () => {
    expect(suggestVlan(plan, ams)).toBe(200);
    expect(suggestVlan(plan, circuitId('lon'))).toBe(100);
  });

  test('may be the one that the peering itself has', () => {
    expect(suggestVlan(plan, ams, peeringId(ams, 'AzurePrivatePeering'))).toBe(100);
  });
});

test('a private peering made of suggestions has nothing against it', () => {
  const empty = planWith(circuitIn('PD'), hub('10.20.0.0/16', '192.168.100.0/24'));
  const settings = suggestPrivatePeering(empty, ams);
  const plan = planWith(
    circuitIn('PD'),
    hub('10.20.0.0/16', '192.168.100.0/24'),
    plannedPeering('AzurePrivatePeering', { settings }),
  );
  expect(review(plan).filter((finding) => finding.subject === peeringId(ams, 'AzurePrivatePeering'))).toEqual([]);
});

describe('addresses of networks that are suggested', () => {
  test('the next /16 of 10.0.0.0/8 that the plan does not use', () => {
    expect(suggestAddressSpace(planWith())).toBe('10.0.0.0/16');
    expect(suggestAddressSpace(planWith(hub('10.0.3.0/24', '10.2.0.0/16')))).toBe('10.1.0.0/16');
    expect(suggestAddressSpace(planWith(hub('10.0.0.0/9')))).toBe('10.128.0.0/16');
    expect(suggestAddressSpace(planWith(hub('10.0.0.0/8')))).toBeUndefined();
  });

  test.each([
    [['10.20.0.0/16'], '10.20.255.224/27'],
    [['10.20.0.0/27'], '10.20.0.0/27'],
    [['10.20.0.0/28', '10.21.0.0/24'], '10.21.0.224/27'],
    [['2001:db8::/48', '10.21.0.0/24'], '10.21.0.224/27'],
    [['10.20.0.0/28'], undefined],
    [['hub'], undefined],
    [[], undefined],
  ])('of %j the last /27 is %s', (addressSpace, suggestion) => {
    expect(gatewaySubnetIn({ addressSpace }).suggestion).toBe(suggestion);
  });
});

test('every block that a plan speaks for is taken, and nothing that is none', () => {
  const plan = planWith(
    circuitIn('PD'),
    plannedPeering('MicrosoftPeering', { settings: { secondaryPeerAddressPrefix: 'later' } }),
    hub('10.20.0.0/16', 'soon'),
  );
  // Primary link subnet, advertised prefix, address space, GatewaySubnet.
  const everything = { version: 4, first: 0n, bits: 0 } as const;
  expect(blocksTaken(plan, everything).map((block) => block.bits)).toEqual([30, 24, 16, 27]);
});
