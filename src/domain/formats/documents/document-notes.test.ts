import { describe, expect, it } from 'vitest';
import { notesOnDocument } from './document-notes.ts';
import { factsOf } from './facts.ts';
import { type ReadDocument, readDocuments } from './read-documents.ts';

const group = '/subscriptions/s-1/resourceGroups/net/providers/Microsoft.Network';
const hub = `${group}/expressRouteGateways/hub`;
const key = '24e6ea2b-6940-4bec-b0b3-3a9e5471e512';

function read(value: unknown): ReadDocument {
  const [document] = readDocuments([{ name: 'd.json', text: JSON.stringify(value) }]).documents;
  if (!document) throw new Error('Nothing was read.');
  return document;
}

const crossConnection = {
  id: `${group}/expressRouteCrossConnections/${key}`,
  name: key,
  properties: {
    peeringLocation: 'Amsterdam',
    bandwidthInMbps: 200,
    expressRouteCircuit: { id: `${group}/expressRouteCircuits/ams` },
    serviceProviderProvisioningState: 'Provisioned',
    sTag: 7,
    peerings: [{ name: 'AzurePrivatePeering', properties: { peeringType: 'AzurePrivatePeering', vlanId: 100 } }],
  },
};
const connection = {
  id: `${hub}/expressRouteConnections/branch`,
  name: 'branch',
  properties: {
    expressRouteCircuitPeering: { id: `${group}/expressRouteCircuits/ams/peerings/AzurePrivatePeering` },
    routingWeight: 5,
    provisioningState: 'Succeeded',
  },
};

describe('what a plan has no place for', () => {
  it('is read, and named with what may be done instead', () => {
    const document = read([crossConnection, connection]);
    expect(factsOf(document.resources)).toMatchObject({
      crossConnections: [{ name: key, bandwidthMbps: 200, sTag: 7, peerings: [{ vlanId: 100 }] }],
      gatewayConnections: [{ name: 'branch', routingWeight: 5, circuitPeering: expect.stringContaining('/ams/') }],
    });
    const [cross, branch] = notesOnDocument(document);
    expect(cross).toMatch(/^24e6ea2b.*provider’s view.*az network express-route show/);
    expect(branch).toMatch(/^branch.*virtual WAN/);
  });

  it('is named where it stands beside what is read', () => {
    const gateway = { id: hub, name: 'hub', properties: { expressRouteConnections: [connection] } };
    const circuit = { id: `${group}/expressRouteCircuits/ams`, name: 'ams', properties: {} };
    expect(notesOnDocument(read([gateway, circuit])).join()).toContain('an ExpressRoute gateway of a virtual WAN');
  });

  it('is named in a template, where other resources are not', () => {
    const resources = [
      { type: 'Microsoft.Network/expressRouteCircuits', name: 'ams', properties: {} },
      { type: 'Microsoft.Network/expressRouteGateways', name: 'hub', properties: {} },
      { type: 'Microsoft.Network/publicIPAddresses', name: 'pip', properties: {} },
    ];
    expect(notesOnDocument(read({ contentVersion: '1.0.0.0', resources }))).toEqual([
      'Left out: an ExpressRoute gateway of a virtual WAN.',
    ]);
  });
});
