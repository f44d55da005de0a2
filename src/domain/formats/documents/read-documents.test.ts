import { describe, expect, it } from 'vitest';
import { factsOf } from './facts.ts';
import { readDocuments } from './read-documents.ts';
import { toPlanResources } from './to-plan-resources.ts';

const group = '/subscriptions/s-1/resourceGroups/net/providers/Microsoft.Network';

const circuit = {
  id: `${group}/expressRouteCircuits/ams`,
  name: 'ams',
  sku: { tier: 'Premium', family: 'MeteredData' },
  serviceProviderProperties: { serviceProviderName: 'Equinix', peeringLocation: 'Amsterdam', bandwidthInMbps: 1000 },
};
const gateway = {
  id: `${group}/virtualNetworkGateways/gw`,
  name: 'gw',
  gatewayType: 'ExpressRoute',
  sku: { name: 'ErGw1AZ' },
  ipConfigurations: [{ subnet: { id: `${group}/virtualNetworks/hub/subnets/GatewaySubnet` } }],
};
const connection = {
  id: `${group}/connections/hub-ams`,
  name: 'hub-ams',
  connectionType: 'ExpressRoute',
  peer: { id: circuit.id.toUpperCase() },
  virtualNetworkGateway1: { id: gateway.id },
  routingWeight: 10,
};

const text = (name: string, value: unknown) => ({ name, text: JSON.stringify(value) });

describe('several texts', () => {
  it('are joined by id, whatever their case', () => {
    const { documents } = readDocuments([text('c', circuit), text('g', [gateway]), text('l', { value: [connection] })]);
    const { args, skipped } = toPlanResources(
      documents.flatMap(({ resources }) => resources),
      { day: 0 },
    );
    expect(skipped).toEqual([]);
    expect([args.circuits.length, args.networks[0]?.settings.name, args.gateways.length]).toEqual([1, 'hub', 1]);
    expect(args.connections).toMatchObject([{ circuitId: args.circuits[0]?.id, gatewayId: args.gateways[0]?.id }]);
  });

  it('say what is missing where an end is in none of them', () => {
    const { documents } = readDocuments([text('l', connection)]);
    const { skipped } = toPlanResources(documents[0]?.resources ?? [], { day: 0 });
    expect(skipped).toMatchObject([{ name: 'hub-ams', why: 'circuit-missing' }]);
  });

  it('say where one of them broke', () => {
    const { unread } = readDocuments([text('c', circuit), { name: 'broken', text: '{\n  "name": ams\n}' }]);
    expect(unread).toMatchObject([{ name: 'broken', issue: { kind: 'not-json', fault: { line: 2, column: 11 } } }]);
  });
});

describe('a template', () => {
  const template = `\uFEFF{
    // Comments are fine here.
    "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
    "parameters": { "name": { "type": "string" }, "size": { "type": "int", "defaultValue": 500 } },
    "variables": { "provider": "Equi
nix" },
    "resources": [{
      "type": "Microsoft.Network/expressRouteCircuits", "apiVersion": "2024-05-01", "name": "[parameters('name')]",
      "location": "[resourceGroup().location]",
      "sku": { "tier": "Standard", "family": "MeteredData" },
      "properties": { "serviceProviderProperties": {
        "serviceProviderName": "[variables('provider')]", "bandwidthInMbps": "[parameters('size')]" } },
      "resources": [{ "type": "peerings", "name": "AzurePrivatePeering", "properties": { "vlanId": 100 } }],
    }] /* the end */
  }`;

  it('is read with its children, and what it leaves open is listed', () => {
    const [document] = readDocuments([{ name: 't.json', text: template }]).documents;
    expect(document?.unresolved.map(({ path }) => path)).toEqual(['name', 'location']);
    expect(factsOf(document?.resources ?? [])).toMatchObject({
      circuits: [{ provider: 'Equi\nnix', bandwidthMbps: 500 }],
      peerings: [{ name: 'AzurePrivatePeering', vlanId: 100 }],
    });
  });

  it('is filled from the parameter file beside it', () => {
    const parameters = text('t.parameters.json', { contentVersion: '1.0.0.0', parameters: { Name: { value: 'ams' } } });
    const { documents } = readDocuments([{ name: 't.json', text: template }, parameters]);
    const { args } = toPlanResources(
      documents.flatMap(({ resources }) => resources),
      { day: 0 },
    );
    expect(args.circuits).toMatchObject([{ settings: { name: 'ams' }, azure: null }]);
    expect(args.peerings).toMatchObject([{ type: 'AzurePrivatePeering', settings: { vlanId: 100 } }]);
  });
});

it('reads the list of PowerShell, with ids that run over the width of the window', () => {
  const list = `Name                : ams
ResourceGroupName   : net
Id                  : /subscriptions/s-1/resourceGroups/net/pro
                      viders/Microsoft.Network/expressRouteCircuits/ams
Sku                 : {
                        "Tier": "Local",
                        "Family": "UnlimitedData"
                      }
ServiceProviderProvisioningState : Provisioned
ServiceKey          : ****************`;
  const [document] = readDocuments([{ name: 'list.txt', text: list }]).documents;
  const [facts] = factsOf(document?.resources ?? []).circuits;
  expect(facts).toMatchObject({ id: circuit.id, tier: 'Local', serviceProviderProvisioningState: 'Provisioned' });
  expect(facts?.serviceKey).toBeUndefined();
});
