import { expect, test } from 'vitest';
import { circuit, peering, planWith, plannedPeering, liveCircuitWith } from '#testing/plans.ts';
import { peeringDesign, port } from '#testing/surroundings.ts';
import type { Plan } from '#domain/model/plan.ts';
import { portId } from '#domain/model/ids.ts';
import { routerConfig } from './router-config.ts';

const ams = planWith(
  liveCircuitWith('ams'),
  peering('AzurePrivatePeering', {
    settings: {
      sharedKey: 'k3y',
      ipv6PrimaryPeerAddressPrefix: 'fd00::/126',
      ipv6SecondaryPeerAddressPrefix: 'fd00::4/126',
    },
  }),
  peeringDesign('AzurePrivatePeering', { announced: ['10.1.0.0/16'], announcedOnSecondary: ['fd01::/48'] }),
  peering('MicrosoftPeering'),
);

function fileOf(plan: Plan, name: string): string {
  const file = routerConfig.write(plan).files.find((each) => each.name === name);
  if (!file) throw new Error(`There is no ${name}.`);
  return file.text;
}

test('each edge has the addresses of its own link, on one sub-interface for each peering', () => {
  const primary = fileOf(ams, 'ams-primary.ios-xe.txt');
  expect(primary).toContain(
    [
      'interface <INTERFACE>.200',
      ' description ExpressRoute private peering primary ams',
      ' encapsulation dot1Q 200',
      ' ip address 192.168.100.129 255.255.255.252',
      ' ipv6 address fd00::1/126',
      ' bfd interval 300 min_rx 300 multiplier 3',
    ].join('\n'),
  );
  expect(primary).toContain('interface <INTERFACE>.300');
  expect(fileOf(ams, 'ams-secondary.ios-xe.txt')).toContain(' ip address 192.168.100.133 255.255.255.252');
});

test('the head names what to replace in this file, and nothing else', () => {
  const head = (plan: Plan, kind: string): string => fileOf(plan, `ams-primary.${kind}.txt`).split('\n')[1] ?? '';
  const plain = planWith(liveCircuitWith('ams'), peering('AzurePrivatePeering'));
  const own = planWith(
    port('pair'),
    circuit('ams', { expressRoutePort: portId('pair') }),
    plannedPeering('AzurePrivatePeering'),
  );
  for (const [kind, sign] of [
    ['ios-xe', '!'],
    ['junos', '#'],
  ] as const) {
    expect([ams, plain, own].map((plan) => head(plan, kind))).toEqual([
      `${sign} Replace <INTERFACE> and <MD5-KEY>.`,
      `${sign} Replace <INTERFACE>.`,
      `${sign} Replace <INTERFACE> and <S-TAG>.`,
    ]);
    expect(fileOf(plain, `ams-primary.${kind}.txt`)).toContain('only while the router has a route for exactly it');
  }
});

test('IPv6 is forwarded where a peering has it', () => {
  const plain = planWith(liveCircuitWith('ams'), peering('AzurePrivatePeering'));
  const isOn = (plan: Plan): boolean => /^ipv6 unicast-routing$/m.test(fileOf(plan, 'ams-primary.ios-xe.txt'));
  expect([ams, plain].map(isOn)).toEqual([true, false]);
});

test('one process speaks to AS 12076; another AS number stands on its neighbour', () => {
  const text = fileOf(ams, 'ams-primary.ios-xe.txt');
  expect(text.match(/^router bgp/gm)).toEqual(['router bgp']);
  expect(text).toContain(' neighbor 192.168.100.130 remote-as 12076');
  expect(text).toContain(' neighbor 192.168.100.130 password <MD5-KEY>');
  expect(text).toContain(' neighbor 131.107.0.2 local-as 3320 no-prepend replace-as');
  expect(text).not.toContain('131.107.0.2 password');
});

test('only what is announced on the link passes', () => {
  expect(fileOf(ams, 'ams-primary.junos.txt')).not.toContain('fd01::/48');
  const secondary = fileOf(ams, 'ams-secondary.junos.txt');
  expect(secondary).toContain('set policy-options prefix-list ER-AMS-PRIVATE-IPV6 fd01::/48');
  expect(secondary).toContain('set policy-options prefix-list ER-AMS-MICROSOFT-IPV4 131.107.4.0/24');
  expect(secondary).toContain('set protocols bgp group ER-AMS-PRIVATE-IPV4 peer-as 12076');
  expect(secondary).toContain('neighbor 192.168.100.134 bfd-liveness-detection minimum-interval 300');
});

test('on your own ports with QinQ the S-tag is the outer tag', () => {
  const own = (encapsulation: 'QinQ' | 'Dot1Q', stag: number | null): Plan =>
    planWith(
      port('rack', { settings: { encapsulation } }),
      liveCircuitWith('ams', { stag }, { expressRoutePort: 'rack' }),
      peering('AzurePrivatePeering'),
    );
  expect(fileOf(own('QinQ', 30), 'ams-primary.ios-xe.txt')).toContain('encapsulation dot1Q 30 second-dot1q 200');
  expect(fileOf(own('QinQ', null), 'ams-primary.junos.txt')).toContain('vlan-tags outer <S-TAG> inner 200');
  expect(fileOf(own('Dot1Q', 30), 'ams-primary.junos.txt')).toContain('unit 200 vlan-id 200');
});

test('says what it has nothing for, and permits nothing while nobody says what is announced', () => {
  const silent = planWith(circuit('ams'), plannedPeering('AzurePrivatePeering'));
  expect(routerConfig.write(silent).omissions.map(({ words }) => words)).toEqual([
    'The private peering of ams does not say yet what is announced on its primary and secondary link: the list there permits nothing.',
  ]);
  expect(fileOf(silent, 'ams-primary.ios-xe.txt')).toContain('seq 5 deny 0.0.0.0/0 le 32');
  const routed = planWith(circuit('ams', { layer: 'L3' }), plannedPeering('AzurePrivatePeering'));
  expect(routerConfig.write(routed).files).toEqual([]);
  expect(routerConfig.write(routed).omissions[0]?.words).toMatch(/provider routes at Layer 3/);
  const unfilled = planWith(circuit('ams'), plannedPeering('AzurePrivatePeering', { settings: { vlanId: null } }));
  expect(routerConfig.write(unfilled).omissions[0]?.words).toMatch(/no VLAN ID/);
});
