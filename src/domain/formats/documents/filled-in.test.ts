import { describe, expect, it } from 'vitest';
import { readDocuments } from './read-documents.ts';
import { toPlanResources } from './to-plan-resources.ts';

const id = '/subscriptions/s-1/resourceGroups/net/providers/Microsoft.Network/expressRouteCircuits/ams';

const listed = { id, name: 'ams', resourceGroup: 'net', serviceKey: null, peerings: [], bandwidthInGbps: null };
const answered = {
  id: id.toUpperCase(),
  name: 'AMS',
  tags: { env: 'prod' },
  properties: {
    serviceKey: 'key-1',
    serviceProviderProvisioningState: 'Provisioned',
    peerings: [{ name: 'AzurePrivatePeering', properties: { peeringType: 'AzurePrivatePeering', vlanId: 100 } }],
  },
};
const printed = `Name : ams\nResourceGroupName : net\nId : ${id}\nStag : 7\nServiceKey : other\nLocation : westeurope`;

function joined(...texts: readonly string[]) {
  const { documents } = readDocuments(texts.map((text, index) => ({ name: `${index}`, text })));
  return toPlanResources(
    documents.flatMap(({ resources }) => resources),
    { day: 0 },
  );
}

const all = [JSON.stringify([listed]), JSON.stringify(answered), printed];

describe('one circuit that three tools show', () => {
  it('is one circuit with what each of them says, the first one first', () => {
    const { args, skipped } = joined(...all);
    expect(args.circuits).toMatchObject([
      {
        settings: { name: 'ams', location: 'westeurope' },
        azure: { serviceKey: 'key-1', stag: 7, serviceProviderProvisioningState: 'Provisioned' },
        kept: { tags: { env: 'prod' } },
      },
    ]);
    expect(args.peerings).toMatchObject([{ settings: { vlanId: 100 } }]);
    expect(skipped.map(({ why }) => why)).toEqual(['twice', 'twice']);
  });

  it('is the same circuit whichever comes first', () => {
    const { args } = joined(...all.toReversed());
    expect(args.circuits).toMatchObject([{ settings: { name: 'ams' }, azure: { serviceKey: 'other', stag: 7 } }]);
    expect(args.peerings).toHaveLength(1);
  });

  it('is not mixed with what a template plans', () => {
    const template = {
      contentVersion: '1.0.0.0',
      metadata: { onramp: { subscription: 's-1', resourceGroup: 'net' } },
      resources: [{ type: 'Microsoft.Network/expressRouteCircuits', name: 'ams', location: 'eastus', properties: {} }],
    };
    const { args } = joined(JSON.stringify([listed]), JSON.stringify(template));
    expect(args.circuits).toMatchObject([{ settings: { location: '' } }]);
  });

  it('that one list shows twice is taken as it stands first', () => {
    const { args } = joined(JSON.stringify([listed, answered]));
    expect(args.circuits).toMatchObject([{ azure: { serviceKey: '' } }]);
  });
});
