import { circuitId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import { connection, liveCircuitWith, circuit, network, peering, plannedPeering, planWith } from './plans.ts';
import { globalReach, peeringDesign, port, routeFilter, site } from './surroundings.ts';

/** A plan with something of everything that is exported; every text that a person types is this one. */
export function planNamed(name: string): Plan {
  const typed = { name, resourceGroup: name, subscription: name };
  const plan = planWith(
    port('rack', { settings: typed }),
    liveCircuitWith(
      'ams',
      { stag: 30, portPair: name, serviceProviderProvisioningState: 'Provisioned' },
      { ...typed, serviceProviderName: name, peeringLocation: name },
    ),
    circuit('lon', { ...typed, layer: 'L3', serviceProviderName: name }),
    circuit('own', { ...typed, expressRoutePort: 'rack' }),
    peering('AzurePrivatePeering', {
      settings: {
        sharedKey: 'a-secret-key',
        ipv6PrimaryPeerAddressPrefix: 'fd00::/126',
        ipv6SecondaryPeerAddressPrefix: 'fd00::4/126',
      },
    }),
    peeringDesign('AzurePrivatePeering', { announced: ['10.1.0.0/16', 'fd01::/48'], furtherIpv4Routes: 3 }),
    peering('MicrosoftPeering', { settings: { routingRegistryName: name } }),
    plannedPeering('AzurePrivatePeering', { on: 'lon' }),
    plannedPeering('AzurePrivatePeering', { on: 'own', settings: { primaryPeerAddressPrefix: name } }),
    routeFilter('filter', { settings: typed }),
    network('hub', { settings: { ...typed, location: name }, gatewaySettings: { name } }),
    connection('ams-hub', { on: 'ams', to: 'hub', settings: { name } }),
    globalReach('reach', { on: 'ams', to: 'lon', settings: { name } }),
    site('office', { name, prefixes: ['10.1.0.0/16'], circuitIds: [circuitId('ams')] }),
  );
  return { ...plan, name };
}

/** Names that mean something to a shell, a template, a table, a tag or a router. */
export const hostileNames: readonly string[] = [
  `it's "quoted"`,
  '$(touch /tmp/owned)',
  '`touch /tmp/owned`',
  '```\n# A heading of its own\n```bash',
  'line one\nline two\r\nexit',
  '${var.secret}',
  '%{ if true }x%{ endif }',
  "'@\nRemove-Item C:\\",
  '\u202Egnp.exe\u2066',
  '=HYPERLINK("http://example.com";"x")',
  '+1,2',
  '-1',
  '@SUM(A1:A9)',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  ']]>--><svg onload="alert(1)">',
  '--> -- ->',
  '"]\n  click n1 href "javascript:alert(1)"',
  '| a | b |\n|---|---|',
  '[link](javascript:alert(1)) ![x](http://example.com/x.png)',
  '&lt;b&gt; &#60; http://example.com',
  'half \uD800 sign',
  'nul \0 and escape \u001B[31m',
  'x'.repeat(10_000),
  '😀'.repeat(2000),
];
