import { describe, expect, test } from 'vitest';
import type { Plan } from '#domain/model/plan.ts';
import { circuit, circuitIn, network, plannedPeering, planWith } from '#testing/plans.ts';
import { globalReach, site } from '#testing/surroundings.ts';
import { nextFree } from '#domain/model/free-range.ts';
import { emptyAddressFields, fillRequests } from './address-fill.ts';
import { review } from './review.ts';
import { perform, startRun } from './run.ts';
import { formatCidr } from '#domain/net/cidr.ts';

const noLinks = { primaryPeerAddressPrefix: '', secondaryPeerAddressPrefix: '', vlanId: null };

const unfinished = planWith(
  circuit('ams'),
  circuit('lon', { peeringLocation: 'London' }),
  plannedPeering('AzurePrivatePeering', { settings: noLinks }),
  plannedPeering('AzurePrivatePeering', { on: 'lon', settings: noLinks }),
  ...['a', 'b', 'c'].map((name) =>
    network(name, { stage: 'planned', settings: { name: `net-${name}`, addressSpace: [], gatewaySubnet: '' } }),
  ),
  site('office', { prefixes: ['10.0.0.0/15', '192.168.100.0/29'] }),
);

function filled(plan: Plan): Plan {
  return fillRequests(plan).reduce((current, request) => {
    const outcome = perform({ ...startRun(1), plan: current }, request);
    if (!outcome.ok) throw new Error(`${request.id} was refused.`);
    return outcome.value.plan;
  }, plan);
}

describe('filling in all that waits for an address', () => {
  test('names every empty field of every entity', () => {
    expect(emptyAddressFields(unfinished).map(({ owner, fields }) => [owner, fields])).toEqual([
      ['a', ['addressSpace', 'gatewaySubnet']],
      ['b', ['addressSpace', 'gatewaySubnet']],
      ['c', ['addressSpace', 'gatewaySubnet']],
      ['ams/AzurePrivatePeering', ['primaryPeerAddressPrefix', 'secondaryPeerAddressPrefix', 'vlanId']],
      ['lon/AzurePrivatePeering', ['primaryPeerAddressPrefix', 'secondaryPeerAddressPrefix', 'vlanId']],
    ]);
  });

  test('leaves nothing empty, keeps clear of what is used, and no rule finds an error', () => {
    const plan = filled(unfinished);
    expect(emptyAddressFields(plan)).toEqual([]);
    const spaces = Object.values(plan.networks).flatMap(({ settings }) => settings.addressSpace);
    expect(spaces).toEqual(['10.2.0.0/16', '10.3.0.0/16', '10.4.0.0/16']);
    const links = Object.values(plan.peerings).map(({ settings }) => settings.primaryPeerAddressPrefix);
    expect(links).toEqual(['192.168.100.8/30', '192.168.100.16/30']);
    expect(review(plan).filter(({ severity, field }) => severity === 'error' && field !== 'peerASN')).toEqual([]);
  });

  test('takes blocks from the ranges that somebody allowed, and from no others', () => {
    const plan = { ...unfinished, ranges: ['172.16.0.0/12', '192.168.200.0/24'] };
    const spaces = Object.values(filled(plan).networks).flatMap(({ settings }) => settings.addressSpace);
    expect(spaces).toEqual(['172.16.0.0/16', '172.17.0.0/16', '172.18.0.0/16']);
    const full = { ...unfinished, ranges: ['192.168.200.0/24'] };
    expect(
      emptyAddressFields(full)
        .slice(0, 3)
        .map(({ request }) => request),
    ).toEqual([null, null, null]);
  });

  test('knows no public addresses but those of an allowed range', () => {
    const microsoft = planWith(
      circuitIn('PD'),
      plannedPeering('MicrosoftPeering', { settings: { ...noLinks, vlanId: 300 } }),
    );
    expect(emptyAddressFields(microsoft)[0]?.request).toBeNull();
    const allowed = filled({ ...microsoft, ranges: ['131.107.0.0/16'] });
    expect(Object.values(allowed.peerings)[0]?.settings.primaryPeerAddressPrefix).toBe('131.107.0.0/30');
  });

  test('wants IPv6 only where one half of it stands', () => {
    const half = planWith(
      circuitIn('PD'),
      plannedPeering('AzurePrivatePeering', { settings: { ipv6PrimaryPeerAddressPrefix: 'fd00::/126' } }),
    );
    expect(emptyAddressFields(half)[0]?.fields).toEqual(['ipv6SecondaryPeerAddressPrefix']);
    const [peering] = Object.values(filled(half).peerings);
    expect([peering?.settings.ipv6PrimaryPeerAddressPrefix, peering?.settings.ipv6SecondaryPeerAddressPrefix]).toEqual([
      'fd00::/126',
      'fd00::4/126',
    ]);
    expect(emptyAddressFields(planWith(circuitIn('PD'), plannedPeering('AzurePrivatePeering')))).toEqual([]);
  });

  test('gives a planned Global Reach connection a /29 of its own', () => {
    const joined = planWith(
      circuitIn('PD'),
      circuitIn('PD', { name: 'lon' }),
      globalReach('reach', { stage: 'planned', settings: { addressPrefix: '' } }),
    );
    expect(emptyAddressFields(joined).map(({ owner, fields }) => [owner, fields])).toEqual([
      ['reach', ['addressPrefix']],
    ]);
    expect(Object.values(filled(joined).globalReaches)[0]?.settings.addressPrefix).toBe('192.168.100.0/29');
  });

  test('finds the next free block of a size, and none in a range that is full', () => {
    const block = nextFree(unfinished, 'networks', { version: 4, bits: 16 });
    expect(block && formatCidr(block)).toBe('10.2.0.0/16');
    const full = { ...unfinished, ranges: ['10.0.0.0/15'] };
    expect(nextFree(full, 'networks', { version: 4, bits: 16 })).toBeUndefined();
  });
});
