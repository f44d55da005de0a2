import { describe, expect, it } from 'vitest';
import { circuit, factsIn, openIn, type Parts, planOf, read } from '#testing/arm-texts.ts';

const network = (type: string, name: string, properties: object) => ({
  type: `Microsoft.Network/${type}`,
  name,
  properties,
});
const hub = (name: string) =>
  network('virtualNetworks', name, {
    addressSpace: { addressPrefixes: ['10.0.0.0/16'] },
    subnets: [{ name: 'GatewaySubnet', properties: { addressPrefix: '10.0.0.0/27' } }],
  });
const gateway = (subnet: string, besides: object = {}) =>
  network('virtualNetworkGateways', 'gw', {
    gatewayType: 'ExpressRoute',
    ipConfigurations: [{ properties: { subnet: { id: subnet } } }],
    ...besides,
  });
const deployment = (
  name: string,
  template: object,
  { parameters = {}, ...besides }: { readonly [name: string]: unknown } = {},
) => ({
  type: 'Microsoft.Resources/deployments',
  name,
  ...besides,
  properties: { expressionEvaluationOptions: { scope: 'inner' }, parameters, template },
});
const joined = (parts: Parts) => {
  const { args, skipped } = planOf(parts);
  expect(skipped).toEqual([]);
  expect(args.gateways).toMatchObject([{ networkId: args.networks[0]?.id }]);
  expect(args.networks).toMatchObject([{ settings: { gatewaySubnet: '10.0.0.0/27' } }]);
};

const tail = 'providers/Microsoft.Network/virtualNetworks';

describe('a gateway finds the network of its template', () => {
  const parameters = { hub: { type: 'string' }, rg: { type: 'string' }, sub: { type: 'string' } };

  it.each([
    ['below the id of the group', `[concat(resourceGroup().id, '/${tail}/hub/subnets/GatewaySubnet')]`],
    [
      'in a group that is its own',
      `[format('/subscriptions/{0}/resourceGroups/{1}/${tail}/hub/subnets/GatewaySubnet', subscription().subscriptionId, resourceGroup().name)]`,
    ],
    [
      'below the id of the subscription',
      `[concat(subscription().id, '/resourceGroups/', resourceGroup().name, '/${tail}/hub/subnets/GatewaySubnet')]`,
    ],
    [
      'as an extension of the group',
      "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, resourceGroup().name), 'Microsoft.Network/virtualNetworks/subnets', 'hub', 'GatewaySubnet')]",
    ],
  ])('by an id %s', (_what, subnet) => {
    joined({ resources: [hub('hub'), gateway(subnet)] });
    joined({ variables: { subnet }, resources: [hub('hub'), gateway("[variables('subnet')]")] });
    joined({
      parameters: { subnet: { type: 'string', defaultValue: subnet } },
      resources: [hub('hub'), gateway("[parameters('subnet')]")],
    });
  });

  it('where the default of a parameter is what is spelled out elsewhere', () => {
    const name = { type: 'string', defaultValue: "[concat(parameters('prefix'), '-hub')]" };
    const subnet =
      "[resourceId('Microsoft.Network/virtualNetworks/subnets', concat(parameters('prefix'), '-hub'), 'GatewaySubnet')]";
    joined({ parameters: { prefix: {}, name }, resources: [hub("[parameters('name')]"), gateway(subnet)] });
  });

  it('in a group that nobody knows yet', () => {
    const place = { subscriptionId: "[parameters('sub')]", resourceGroup: "[parameters('rg')]" };
    const id = `[concat('/subscriptions/', parameters('sub'), '/resourceGroups/', parameters('rg'), '/${tail}/', parameters('hub'), '/subnets/GatewaySubnet')]`;
    const around = { name: 'd', type: 'Microsoft.Resources/deployments', ...place };
    const template = { resources: [hub("[parameters('hub')]"), gateway(id)] };
    joined({ parameters, resources: [{ ...around, properties: { template } }] });
  });

  it('by an id that only leaves the group out', () => {
    const subnet = "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'hub', 'GatewaySubnet')]";
    const inner = deployment(
      'd',
      { resources: [hub('hub'), gateway(subnet)] },
      { resourceGroup: "[parameters('rg')]" },
    );
    joined({ parameters, resources: [inner] });
  });

  it('but not one of the same name in another group', () => {
    const subnet = "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'hub', 'GatewaySubnet')]";
    const inner = deployment('d', { resources: [gateway(subnet)] }, { resourceGroup: "[parameters('rg')]" });
    const { args } = planOf({ parameters, resources: [hub('hub'), inner] });
    expect(args.gateways[0]?.networkId).not.toBe(args.networks[0]?.id);
  });

  it('by an id that stands within what an expression makes', () => {
    const made =
      "[createArray(createObject('name', 'a', 'properties', createObject('subnet', createObject('id', format('{0}/subnets/GatewaySubnet', resourceId('Microsoft.Network/virtualNetworks', parameters('hub')))))))]";
    const parts = { parameters, resources: [hub("[parameters('hub')]"), gateway('', { ipConfigurations: made })] };
    joined(parts);
    expect(openIn(parts)).toEqual(['name', 'properties.ipConfigurations']);
  });

  it('by an output of a module that is passed as a whole', () => {
    const outputs = { id: { value: "[resourceId('Microsoft.Network/virtualNetworks', parameters('hub'))]" } };
    const within = { parameters, resources: [hub("[parameters('hub')]")], outputs };
    const net = deployment('net', within, { parameters: { hub: { value: "[parameters('hub')]" } } });
    const passed = "createObject('value', reference('net').outputs.id.value)";
    const id = `[if(equals(parameters('own'), true()), ${passed}, createObject('value', ''))]`;
    const subnet = "[concat(parameters('id'), '/subnets/GatewaySubnet')]";
    const er = deployment('er', { parameters: { id: {} }, resources: [gateway(subnet)] }, { parameters: { id } });
    joined({ parameters: { ...parameters, own: { defaultValue: true } }, resources: [net, er] });
  });
});

describe('a circuit finds', () => {
  const id = (type: string, name: string) => ({ id: `[resourceId('Microsoft.Network/${type}', ${name})]` });
  const parameters = { c: {}, port: {}, filter: {} };
  const port = network('ExpressRoutePorts', "[parameters('port')]", { peeringLocation: 'AM5', bandwidthInGbps: 100 });
  const filter = network('routeFilters', "[parameters('filter')]", { rules: [] });
  const direct = { bandwidthInGbps: 10, expressRoutePort: id('ExpressRoutePorts', "parameters('port')") };
  const peering = {
    peeringType: 'MicrosoftPeering',
    vlanId: 300,
    routeFilter: id('routeFilters', "parameters('filter')"),
  };

  it('the port pair of its template, whose name nobody knows yet', () => {
    const { args } = planOf({ parameters, resources: [port, circuit("[parameters('c')]", direct)] });
    expect(args.circuits).toMatchObject([{ settings: { expressRoutePort: args.ports[0]?.id } }]);
  });

  it.each([
    ['within it', [circuit("[parameters('c')]", { peerings: [{ name: 'MicrosoftPeering', properties: peering }] })]],
    [
      'beside it',
      [
        circuit("[parameters('c')]"),
        network('expressRouteCircuits/peerings', "[concat(parameters('c'), '/MicrosoftPeering')]", peering),
      ],
    ],
  ])('the route filter of a peering that stands %s', (_where, circuits) => {
    const { args } = planOf({ parameters, resources: [filter, ...circuits] });
    expect(args.peerings).toMatchObject([{ settings: { routeFilterId: args.routeFilters[0]?.id } }]);
    expect(JSON.stringify(args)).not.toContain('parameters(');
  });
});

it('ids that leave the group out are not kept for another place', () => {
  const id = (type: string) => ({ id: `[resourceId('Microsoft.Network/${type}', 'x')]` });
  const subnet = "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'hub', 'GatewaySubnet')]";
  const properties = { subnet: { id: subnet }, publicIPAddress: id('publicIPAddresses') };
  const peering = { peeringType: 'MicrosoftPeering', vlanId: 7, routeFilter: id('routeFilters') };
  const { args } = planOf({
    resources: [
      hub('hub'),
      gateway('', { ipConfigurations: [{ name: 'a', properties }], gatewayDefaultSite: id('localNetworkGateways') }),
      circuit('c', {
        peerings: [{ name: 'MicrosoftPeering', properties: peering }],
        extra: { deep: id('natGateways') },
      }),
    ],
  });
  expect(args.gateways).toHaveLength(1);
  expect(JSON.stringify(args)).not.toContain('/subscriptions//');
});

it('a slash after a type is not minded', () => {
  const subnet = "[resourceId('Microsoft.Network/virtualNetworks/subnets/', 'hub', 'GatewaySubnet')]";
  joined({ resources: [hub('hub'), gateway(subnet)] });
});

describe('what is passed to a module', () => {
  it('may be an expression as a whole', () => {
    const inner = { parameters: { n: {} }, resources: [circuit("[parameters('n')]")] };
    const passed = {
      n: "[if(empty(parameters('given')), createObject('value', 'none'), createObject('value', parameters('given')))]",
    };
    const parts = {
      parameters: { given: { defaultValue: 'ams' } },
      resources: [deployment('d', inner, { parameters: passed })],
    };
    expect(factsIn(parts).circuits).toMatchObject([{ name: 'ams' }]);
  });
});

it('a name is not put together without the group that is a part of it', () => {
  const parts = {
    resources: [
      circuit(
        'c',
        {},
        { tags: { id: "[resourceId('Microsoft.Network/routeFilters', concat('f-', resourceGroup().name))]" } },
      ),
    ],
  };
  expect(read(parts).unresolved.map(({ path }) => path)).toEqual(['tags.id']);
});
