import { expect, test } from 'vitest';
import { circuit, network, plannedPeering, planWith } from '#testing/plans.ts';
import { site } from '#testing/surroundings.ts';
import { addressPlan } from './address-plan.ts';

test('each block has a row with its owner, and a link subnet says who has which address', () => {
  const plan = planWith(
    circuit('ams'),
    plannedPeering('AzurePrivatePeering'),
    network('hub'),
    site('=1+1', { prefixes: ['10.1.0.0/16'] }),
  );
  const { files, omissions } = addressPlan.write(plan);
  expect(omissions).toEqual([]);
  expect(files[0]?.text.split('\r\n')).toEqual([
    'Prefix,IP version,Purpose,Owner,Azure region,First address,Addresses,Yours,Microsoft’s',
    "10.1.0.0/16,4,Site,'=1+1,,10.1.0.0,65536,,",
    '10.20.0.0/16,4,Address space of a network,hub,West Europe,10.20.0.0,65536,,',
    '10.20.255.0/27,4,GatewaySubnet,hub,West Europe,10.20.255.0,32,,',
    '192.168.100.128/30,4,"Link subnet of private peering, primary link",Private peering of ams,,192.168.100.128,4,192.168.100.129,192.168.100.130',
    '192.168.100.132/30,4,"Link subnet of private peering, secondary link",Private peering of ams,,192.168.100.132,4,192.168.100.133,192.168.100.134',
    '',
  ]);
});

test('says which link has no subnet yet', () => {
  const settings = { primaryPeerAddressPrefix: '', secondaryPeerAddressPrefix: '10.0.0.5' };
  const plan = planWith(circuit('ams'), plannedPeering('AzurePrivatePeering', { settings }));
  expect(addressPlan.write(plan).omissions.map(({ words }) => words)).toEqual([
    'The IPv4 subnet of the primary link of Private peering of ams is still empty.',
    'The IPv4 subnet of the secondary link of Private peering of ams is no subnet.',
  ]);
});
