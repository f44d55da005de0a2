import { describe, expect, test } from 'vitest';
import { circuitIn, liveCircuitWith, peering, type Part, planWith } from '#testing/plans.ts';
import { peeringDesign, port } from '#testing/surroundings.ts';
import { bgpOf, outageOf, type Session, sessionsOf } from './bgp.ts';
import { circuitId, peeringId, portId } from './ids.ts';
import type { PeeringType, Plan } from './plan.ts';

const v6 = { ipv6PrimaryPeerAddressPrefix: 'fd00::/126', ipv6SecondaryPeerAddressPrefix: 'fd00::4/126' };

function peeringIn(plan: Plan, type: PeeringType) {
  const found = plan.peerings[peeringId(circuitId('ams'), type)];
  if (!found) throw new Error('The plan of this test has no such peering.');
  return found;
}

function faultIn(parts: readonly Part[], type: PeeringType = 'AzurePrivatePeering', link: Session['link'] = 'primary') {
  const plan = planWith(...parts);
  const bgp = bgpOf(plan, peeringIn(plan, type), { link, family: 'IPv4' });
  return bgp.status === 'Up' ? null : bgp.fault;
}

describe('a BGP session', () => {
  test('is up on a usable circuit, and nothing more is needed', () => {
    expect(faultIn([circuitIn('PD'), peering('AzurePrivatePeering')])).toBeNull();
  });

  test('is down, with its configuration kept, when the circuit is not usable any more', () => {
    for (const column of ['NP', 'PG', 'DP', 'FLT'] as const) {
      expect(faultIn([circuitIn(column), peering('AzurePrivatePeering')])).toBe('circuit-not-usable');
    }
  });

  test('waits for the validation of the prefixes on Microsoft peering', () => {
    const azure = { advertisedPublicPrefixesState: 'Configuring' } as const;
    expect(faultIn([circuitIn('PD'), peering('MicrosoftPeering', { azure })], 'MicrosoftPeering')).toBe(
      'prefixes-not-validated',
    );
  });

  test('is down on the link that is tested, and up on the other', () => {
    const drill = { kind: 'link-failover-test', link: 'primary', sinceDay: 0 } as const;
    const parts = [
      liveCircuitWith('ams', { serviceProviderProvisioningState: 'Provisioned', drill }),
      peering('AzurePrivatePeering'),
    ];
    expect(faultIn(parts)).toBe('link-in-drill');
    expect(faultIn(parts, 'AzurePrivatePeering', 'secondary')).toBeNull();
  });

  test.each([
    [{ adminState: 'Disabled', macSec: 'off' }, 'port-link-disabled'],
    [{ adminState: 'Enabled', macSec: 'mismatch' }, 'macsec-mismatch'],
    [{ adminState: 'Enabled', macSec: 'on' }, null],
  ] as const)('on Direct ports goes with its link: %o', (primary, fault) => {
    const parts = [
      port('pair', { azure: { links: [primary, { adminState: 'Enabled', macSec: 'off' }] } }),
      circuitIn('PD', { settings: { expressRoutePort: portId('pair'), serviceProviderName: '' } }),
      peering('AzurePrivatePeering'),
    ];
    expect(faultIn(parts)).toBe(fault);
    expect(faultIn(parts, 'AzurePrivatePeering', 'secondary')).toBeNull();
  });

  test('is down where it is not built', () => {
    const parts = [
      circuitIn('PD'),
      peering('AzurePrivatePeering'),
      peeringDesign('AzurePrivatePeering', { sessionsBuilt: 'secondary' }),
    ];
    expect(faultIn(parts)).toBe('not-built');
    expect(faultIn(parts, 'AzurePrivatePeering', 'secondary')).toBeNull();
  });
});

describe('the sessions of a peering', () => {
  test('are two for each family that it has', () => {
    const plan = planWith(circuitIn('PD'), peering('AzurePrivatePeering', { settings: v6 }));
    expect(sessionsOf(peeringIn(plan, 'AzurePrivatePeering')).length).toBe(4);
  });

  test('are out only when none is up', () => {
    const apart = planWith(
      circuitIn('PD'),
      peering('AzurePrivatePeering', { settings: v6, azure: { state: 'Disabled', ipv6State: 'Enabled' } }),
    );
    expect(outageOf(apart, peeringIn(apart, 'AzurePrivatePeering'))).toBeNull();
    const off = planWith(circuitIn('PD'), peering('AzurePrivatePeering', { azure: { state: 'Disabled' } }));
    expect(outageOf(off, peeringIn(off, 'AzurePrivatePeering'))).toBe('disabled');
  });
});
