import { describe, expect, it } from 'vitest';
import { sayReadIssue } from '../azure-circuit/read-issue.ts';
import { readDocuments } from './read-documents.ts';

const saidOf = (text: string): string =>
  readDocuments([{ name: 'pasted', text }])
    .unread.map(({ issue }) => sayReadIssue(issue))
    .join();

const bodies: readonly (readonly [what: string, value: object, said: RegExp])[] = [
  [
    'an ARP table',
    { value: [{ age: 0, interface: 'Microsoft', ipAddress: '10.0.0.2', macAddress: 'aabb.ccdd.eeff' }] },
    /^This is an entry of a peering’s ARP table, not a circuit/,
  ],
  [
    'a route table',
    { nextLink: null, value: [{ locPrf: '', network: '10.1.0.0/16', nextHop: '10.0.0.1', path: '65001', weight: 0 }] },
    /^This is an entry of a route table, not a circuit/,
  ],
  [
    'the summary of a route table',
    { value: [{ neighbor: '10.0.0.1', v: 4, as: 65001, upDown: '1d', statePfxRcd: '5' }] },
    /^This is a BGP neighbor of a route table’s summary/,
  ],
  [
    'peers of a gateway',
    [{ localAddress: '10.0.0.4', neighbor: '10.0.0.5', asn: 12076, state: 'Connected' }],
    /^This is a BGP peer of a gateway/,
  ],
  [
    'counts of traffic',
    { primarybytesIn: 1, primarybytesOut: 2, secondarybytesIn: 3, secondarybytesOut: 4 },
    /^This is traffic counted on a circuit/,
  ],
  ['a letter of authorization', { encodedContent: 'JVBERi0=' }, /^This is a letter of authorization for ports/],
];

describe.each(bodies)('%s', (_what, value, said) => {
  it('is called what it is', () => expect(saidOf(JSON.stringify(value))).toMatch(said));
});

const arp = [' 10 On-Prem           10.0.0.1   aaaa.bbbb.cccc', '  0 Microsoft         10.0.0.2   dddd.eeee.ffff'];
const texts: readonly (readonly [what: string, lines: readonly string[], said: RegExp])[] = [
  [
    'an ARP table of PowerShell’s',
    ['Age InterfaceProperty IpAddress  MacAddress', '--- ----------------- ---------  ----------', ...arp],
    /^This is 2 entries of a peering’s ARP table/,
  ],
  [
    'one of classic commands',
    ['ARP Info:', '', '   Age  Interface  IpAddress  MacAddress', ...arp],
    /^This is 2 entries of a peering’s ARP table/,
  ],
  [
    'a route table of PowerShell’s',
    [
      'Network : 10.1.0.0/16',
      'NextHop : 10.0.0.1',
      'LocPrf  : ',
      '',
      'Network : 10.2.0.0/16',
      'NextHop : 10.0.0.1',
      'LocPrf  : ',
    ],
    /^This is 2 entries of a route table/,
  ],
  [
    'counts of traffic',
    ['PrimaryBytesIn PrimaryBytesOut SecondaryBytesIn SecondaryBytesOut', '-- -- -- --', '1 2 3 4'],
    /^This is traffic counted on a circuit/,
  ],
  [
    'a table of circuits',
    [
      'CircuitProvisioningState    Location    Name    ServiceKey    ServiceProviderProvisioningState',
      '--------------------------  ----------  ------  ------------  ----------------------------------',
      'Enabled                     westeurope  ams     k             Provisioned',
    ],
    /^This is a table, /,
  ],
  ['a table of one’s own columns', ['Mine  State', '----  -------', 'ams   Enabled'], /^This is a table, /],
  [
    'a circuit of classic commands',
    [
      'Bandwidth                        : 200',
      'CircuitName                      : ams',
      'Location                         : Amsterdam',
      'ServiceKey                       : 24e6ea2b-6940-4bec-b0b3-3a9e5471e512',
      'ServiceProviderProvisioningState : Provisioned',
      'Status                           : Enabled',
    ],
    /^This is a classic command’s summary of a circuit/,
  ],
  [
    'an error of Windows PowerShell',
    [
      "Get-AzExpressRouteCircuit : The circuit 'ams' was not found.",
      'At line:1 char:1',
      '+ Get-AzExpressRouteCircuit -Name ams',
      '    + CategoryInfo          : CloseError: (:) [Get-AzExpressRouteCircuit], CloudException',
      '    + FullyQualifiedErrorId : Microsoft.Azure.Commands.Network.GetAzExpressRouteCircuit',
    ],
    /an error that Azure answered, not a circuit: Get-AzExpressRouteCircuit\. The circuit 'ams' was not found\./,
  ],
  [
    'an error of PowerShell 7',
    [
      'Get-AzExpressRouteCircuit: ',
      'Line |',
      '   1 |  Get-AzExpressRouteCircuit -Name ams',
      '     |  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~',
      "     | The circuit 'ams' was not found.",
    ],
    /an error that Azure answered, not a circuit: Get-AzExpressRouteCircuit\. The circuit 'ams' was not found\./,
  ],
  [
    'an error of Azure’s that PowerShell prints',
    ['Get-AzExpressRouteCircuit: ams was not found.', 'StatusCode: 404', 'ErrorCode: ResourceNotFound'],
    /an error that Azure answered, not a circuit: Get-AzExpressRouteCircuit\. ams was not found\./,
  ],
  [
    'classic peerings',
    ['AzureAsn          : 12076', 'PrimaryPeerSubnet : 10.0.0.0/30'],
    /^This is the list that Power/,
  ],
  ['plain words', ['Ask the neighbor about peering', 'Then call back'], /^This is not JSON/],
  [
    'a call and its answer, indented',
    ['  HTTP/1.1 200 OK', '', '  {', '    "value": []', '  }'],
    /The JSON seems to begin on line 3/,
  ],
];

describe.each(texts)('%s', (_what, lines, said) => {
  it('is called what it is', () => expect(saidOf(lines.join('\n'))).toMatch(said));
});
