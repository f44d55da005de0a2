import { expect, test } from 'vitest';
import { circuit, liveCircuitWith, peering, plannedPeering, planWith } from '#testing/plans.ts';
import { peeringDesign, port } from '#testing/surroundings.ts';
import { orderSheet } from './order-sheet.ts';

const plan = planWith(
  port('rack'),
  liveCircuitWith('ams', { stag: 30, portPair: 'AMS-04' }),
  peering('AzurePrivatePeering', { settings: { sharedKey: 'k3y' } }),
  circuit('lon', { serviceProviderName: 'Colt', peeringLocation: 'London' }),
  circuit('own', { expressRoutePort: 'rack' }),
);

test('each provider has a sheet of its own, as Markdown and as CSV', () => {
  expect(orderSheet.write(plan).files.map(({ name }) => name)).toEqual([
    'order-equinix.md',
    'order-equinix.csv',
    'order-colt.md',
    'order-colt.csv',
  ]);
});

test('the sheet has what the provider builds by, and blanks for what nobody knows yet', () => {
  const [markdown, csv] = orderSheet.write(plan).files;
  for (const text of [
    '| Service key | 1a2b3c4d-0000-4000-a000-000000000001 |',
    '| Peering location | Amsterdam |',
    '| Bandwidth | 200 Mbps |',
    '| Primary port | AMS-04, primary |',
    '| S-tag (outer VLAN tag) | 30 |',
    '| Private peering: VLAN ID (inner tag) | 200 |',
    '| Private peering: primary link, IPv4 | 192.168.100.128/30: customer 192.168.100.129, Microsoft 192.168.100.130 |',
    '(assumption of the simulator)',
    String.raw`| Provider | \_\_\_\_\_\_\_\_ |`,
  ]) {
    expect(markdown?.text).toContain(text);
  }
  expect(markdown?.text).not.toContain('London');
  expect(csv?.text).toContain('ams,Secondary port,"AMS-04, secondary"\r\n');
});

test('circuits on your own ports are ordered from no provider', () => {
  expect(orderSheet.write(plan).omissions).toEqual([
    {
      subject: 'own',
      words: 'own is left out: it stands on your own ExpressRoute Direct ports, and no provider is asked.',
    },
  ]);
});

test('a provider at Layer 3 learns what its routers announce, and that there is a key, but not which', () => {
  const routed = planWith(
    circuit('ams', { layer: 'L3' }),
    plannedPeering('AzurePrivatePeering', { settings: { sharedKey: 'k3y' } }),
    peeringDesign('AzurePrivatePeering', { announced: ['10.1.0.0/16'], announcedOnSecondary: ['10.2.0.0/16'] }),
  );
  const text = orderSheet.write(routed).files[0]?.text ?? '';
  expect(text).toContain('| Private peering: prefixes to announce to Microsoft | 10.1.0.0/16, 10.2.0.0/16 |');
  expect(text).toContain('| Private peering: BFD | 300 ms, 3 times, on both links |');
  expect(text).toMatch(/Private peering: MD5 key \| Set; it is handed over/);
  expect(text).not.toContain('k3y');
  expect(orderSheet.write(plan).files[0]?.text).not.toMatch(/to announce to Microsoft|MD5|BFD/);
});

test('Microsoft peering says whose prefixes pass', () => {
  const advertised = planWith(
    circuit('ams'),
    plannedPeering('MicrosoftPeering', {
      settings: { advertisedPublicPrefixes: ['131.107.4.0/24'], routingRegistryName: 'ARIN', customerASN: 64_496 },
    }),
  );
  const text = orderSheet.write(advertised).files[0]?.text ?? '';
  expect(text).toContain('| Microsoft peering: advertised public prefixes | 131.107.4.0/24 |');
  expect(text).toContain('| Microsoft peering: registry of the prefixes | ARIN |');
  expect(text).toContain('| Microsoft peering: AS number of the prefixes’ owner | 64496 |');
});
