import { describe, expect, it } from 'vitest';
import type { ImportCircuits } from '#domain/actions/import-circuits.ts';
import { fixtures } from './fixtures/fixtures.ts';
import { readAzureCircuits } from './read-azure-circuits.ts';
import { sayReadIssue } from './read-issue.ts';
import { toPlanCircuits } from './to-plan-circuits.ts';

function planFrom(text: string, day = 4): ImportCircuits {
  const read = readAzureCircuits(text);
  if (!read.ok) throw new Error(sayReadIssue(read.error));
  return toPlanCircuits(read.value, { day });
}

function circuitJson(more: object, name = 'ams'): string {
  const id = `/subscriptions/sub/resourceGroups/net/providers/Microsoft.Network/expressRouteCircuits/${name}`;
  return JSON.stringify({ id, name, serviceProviderProperties: { serviceProviderName: 'Equinix' }, ...more });
}

describe('taking read circuits into a plan', () => {
  it('fills settings and what Azure keeps, as of the day of reading', () => {
    const [circuit] = planFrom(fixtures['az-show']).circuits;
    expect(circuit).toMatchObject({
      id: 'ams-main',
      settings: {
        name: 'ams-main',
        resourceGroup: 'network',
        subscription: '11111111-2222-4333-8444-555555555555',
        location: 'westeurope',
        serviceProviderName: 'Equinix',
        peeringLocation: 'Amsterdam',
        bandwidthInMbps: 1000,
        tier: 'Premium',
        family: 'MeteredData',
        layer: 'L2',
        expressRoutePort: '',
      },
      azure: {
        serviceProviderProvisioningState: 'Provisioned',
        stag: 14,
        createdDay: 4,
        sinceDay: 4,
        keyHandedOverDay: 4,
        lastReadDay: 4,
      },
    });
    expect(circuit?.kept).toMatchObject({ tags: { env: 'prod' } });
  });

  it('supposes that nobody sent the key while the provider has not begun', () => {
    const [first, second] = planFrom(fixtures['az-list-with-nulls']).circuits;
    expect(first?.azure?.keyHandedOverDay).toBeNull();
    expect(second?.azure?.keyHandedOverDay).toBe(4);
  });

  it('takes secrets into the plan, but no asterisks that stand for them', () => {
    const { peerings, authorizations } = planFrom(fixtures['az-show']);
    expect(peerings[0]?.settings.sharedKey).toBe('not-for-anybody');
    expect(authorizations).toEqual([
      {
        id: 'ams-main/key-for-analytics',
        circuitId: 'ams-main',
        settings: { name: 'for-analytics' },
        azure: {
          authorizationKey: '5f0c1c52-6a0e-4d43-8a44-0d6f3a1f7e11',
          authorizationUseStatus: 'InUse',
          createdDay: 4,
        },
      },
    ]);
    const masked = planFrom(
      circuitJson({
        peerings: [{ peeringType: 'AzurePrivatePeering', sharedKey: '********' }],
        authorizations: [{ name: 'x', authorizationKey: '*****', authorizationUseStatus: 'Used' }],
      }),
    );
    expect(masked.peerings[0]?.settings.sharedKey).toBe('');
    expect(masked.authorizations[0]?.azure).toMatchObject({ authorizationKey: '', authorizationUseStatus: 'InUse' });
  });

  it('joins both address families of a Microsoft peering, and takes the more pressing state', () => {
    const microsoft = planFrom(fixtures['az-show']).peerings[1];
    expect(microsoft?.settings).toMatchObject({
      advertisedPublicPrefixes: ['85.10.240.0/24', '85.10.241.0/24', '2a0e:b107:1::/48'],
      ipv6PrimaryPeerAddressPrefix: '2a0e:b107:2::/126',
      customerASN: 64_000,
      routingRegistryName: 'RIPENCC',
    });
    expect(microsoft?.azure).toMatchObject({
      advertisedPublicPrefixesState: 'ValidationNeeded',
      prefixStates: {
        '85.10.240.0/24': 'ValidationNeeded',
        '85.10.241.0/24': 'ValidationNeeded',
        '2a0e:b107:1::/48': 'Configured',
      },
    });
  });

  it('knows the state of single prefixes where a newer tool prints it', () => {
    const microsoftPeeringConfig = {
      advertisedPublicPrefixes: ['85.10.240.0/24', '85.10.241.0/24', '85.10.242.0/24'],
      advertisedPublicPrefixesState: 'ValidationNeeded',
      customerASN: 0,
      routingRegistryName: 'NONE',
      advertisedPublicPrefixInfo: [
        { prefix: '85.10.240.0/24', validationId: 'v', validationState: 'ManualValidationNeeded' },
        { prefix: '85.10.241.0/24', validationState: 'AsnValidationFailed' },
      ],
    };
    const [peering] = planFrom(
      circuitJson({ peerings: [{ peeringType: 'MicrosoftPeering', microsoftPeeringConfig }] }),
    ).peerings;
    expect(peering?.azure?.prefixStates).toEqual({
      '85.10.240.0/24': 'ManualValidationNeeded',
      '85.10.241.0/24': 'AsnValidationFailed',
      '85.10.242.0/24': 'ValidationNeeded',
    });
    expect(peering?.settings).toMatchObject({ customerASN: null, routingRegistryName: '' });
  });

  it('makes circuits on Direct ports from gigabits', () => {
    const [circuit] = planFrom(fixtures['rest-direct']).circuits;
    expect(circuit?.settings).toMatchObject({ bandwidthInMbps: 10_000, layer: 'L2', serviceProviderName: '' });
    expect(circuit?.settings.expressRoutePort).toContain('lon-pair');
  });

  it('takes a provider that manages a peering for a Layer 3 provider, and keeps the retired public peering', () => {
    const { circuits, peerings } = planFrom(fixtures['az-list-with-nulls']);
    expect(circuits.map(({ settings }) => settings.layer)).toEqual(['L2', 'L3']);
    expect(peerings.map(({ type, azure }) => [type, azure?.state])).toEqual([
      ['AzurePrivatePeering', 'Enabled'],
      ['AzurePublicPeering', 'Disabled'],
    ]);
    const [put] = planFrom(
      circuitJson({ peerings: [{ peeringType: 'AzurePrivatePeering', lastModifiedBy: '' }] }),
    ).circuits;
    expect(put?.settings.layer).toBe('L2');
  });

  it('gives each circuit an id of its own that may stand in an address', () => {
    const names = ['FRA', 'fra', 'fra-2', 'Fra', 'a b_c', '***', 'constructor'];
    const { circuits } = planFrom(`[${names.map((name) => circuitJson({}, name)).join(',')}]`);
    expect(circuits.map(({ id }) => id)).toEqual(['fra', 'fra-2', 'a-b-c', 'unnamed', 'constructor-2']);
    const groups = ['one', 'two', 'three'].map((group) => circuitJson({ id: `/resourceGroups/${group}` }, 'fra'));
    expect(
      planFrom(`[${[...groups, circuitJson({ id: null }, 'fra-2')].join(',')}]`).circuits.map(({ id }) => id),
    ).toEqual(['fra', 'fra-2', 'fra-3', 'fra-2-2']);
  });

  it('takes the first where a document names a circuit or a kind of peering twice, and says so', () => {
    const peering = { peeringType: 'AzurePrivatePeering', vlanId: 1 };
    const text = circuitJson({ peerings: [peering, { ...peering, vlanId: 2 }, { peeringType: 'Lunar' }] });
    const read = readAzureCircuits(`[${text},${text}]`);
    if (!read.ok) throw new Error(sayReadIssue(read.error));
    expect(read.value.notes.map((note) => note.kind)).toEqual(
      expect.arrayContaining(['same-circuit-twice', 'peering-left-out']),
    );
    const { circuits, peerings } = toPlanCircuits(read.value, { day: 0 });
    expect(circuits).toHaveLength(1);
    expect(peerings.map(({ settings }) => settings.vlanId)).toEqual([1]);
    const placeholder = circuitJson({ id: 'id' });
    expect(planFrom(`[${placeholder},${placeholder}]`).circuits).toHaveLength(2);
  });

  it('assumes the ordinary state where a document names none, and keeps words that nobody has documented', () => {
    const [bare] = planFrom(circuitJson({ sku: { name: 'Premium_UnlimitedData' } })).circuits;
    expect(bare?.azure).toMatchObject({
      serviceProviderProvisioningState: 'NotProvisioned',
      circuitProvisioningState: 'Enabled',
      provisioningState: 'Succeeded',
    });
    expect(bare?.settings).toMatchObject({ tier: 'Premium', family: 'UnlimitedData' });
    const [odd] = planFrom(
      circuitJson({ serviceProviderProvisioningState: 'DeProvisioned', circuitProvisioningState: 'enabled' }),
    ).circuits;
    expect(odd?.azure).toMatchObject({
      serviceProviderProvisioningState: 'DeProvisioned',
      circuitProvisioningState: 'Enabled',
    });
  });
});
