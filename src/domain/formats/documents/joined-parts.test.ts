import { describe, expect, it } from 'vitest';
import { importResources, type ImportResources, noResources } from '#domain/actions/import-resources.ts';
import { rowsOf } from '#domain/engine/drift-fields.ts';
import { turnOf } from '#domain/engine/turn.ts';
import { carriesTraffic } from '#domain/model/connection-life.ts';
import { emptyPlan, type Plan } from '#domain/model/plan.ts';
import { bodies } from '#testing/resource-bodies.ts';
import { sayReadNote } from '../azure-circuit/read-note.ts';
import { readDocuments } from './read-documents.ts';
import { saySkipped } from './skipped.ts';
import { type PlanResources, toPlanResources } from './to-plan-resources.ts';

function read(items: readonly object[], plan: Plan = emptyPlan): PlanResources {
  const { documents } = readDocuments(items.map((each, index) => ({ name: `${index}`, text: JSON.stringify(each) })));
  return toPlanResources(
    documents.flatMap(({ resources }) => resources),
    { day: 0, plan },
  );
}

const planOf = (args: ImportResources): Plan => importResources.apply(emptyPlan, args, { day: 0, guid: '' });

const { circuits: ams, fra, networks, gateways, connections: link, globalReaches: reach } = bodies;
const key = '24e6ea2b-6940-4bec-b0b3-3a9e5471e512';
const authorization = (name: string, properties: object) => ({
  id: `${ams.id}/authorizations/${name}`,
  name,
  properties: { authorizationUseStatus: 'InUse', ...properties },
});
const redeeming = { ...link, properties: { ...link.properties, authorizationKey: key.toUpperCase() } };
const masked = { ...link, properties: { ...link.properties, authorizationKey: '********' } };

describe('the authorization that a connection was made with', () => {
  const other = authorization('other', { authorizationKey: 'x' });

  it('is known by its key', () => {
    const { args } = read([
      ams,
      networks,
      gateways,
      redeeming,
      other,
      authorization('mine', { authorizationKey: key }),
    ]);
    expect(args.connections[0]?.settings.authorizationId).toBe('ams/key-mine');
  });

  it('is known by the connection that it names, where keys are masked', () => {
    const mine = authorization('mine', { connectionResourceUri: link.id.toUpperCase() });
    const { args } = read([ams, networks, gateways, masked, other, mine]);
    expect(args.connections[0]?.settings.authorizationId).toBe('ams/key-mine');
  });

  it('is known from the plan that the connection is added to', () => {
    const plan = planOf(read([ams, authorization('mine', { authorizationKey: key })]).args);
    const { args } = read([networks, gateways, redeeming], plan);
    expect(args.connections[0]?.settings.authorizationId).toBe('ams/key-mine');
  });

  it('is asked for where none has the key, and only there', () => {
    const alone = read([ams, networks, gateways, redeeming, other]);
    expect(alone.notes.map(sayReadNote)).toContainEqual(expect.stringMatching(/^link: it was made with a key, /));
    expect(JSON.stringify(alone.notes)).not.toContain(key);
    const mine = authorization('mine', { authorizationKey: key });
    for (const line of [[redeeming, mine], [masked], [link]]) {
      const { notes } = read([ams, networks, gateways, other, ...line]);
      expect(notes.map(sayReadNote).join()).not.toContain('made with a key');
    }
  });

  it('is not guessed', () => {
    const { args } = read([ams, networks, gateways, masked, other]);
    expect(args.connections[0]?.settings.authorizationId).toBeNull();
    expect(JSON.stringify(args.connections)).not.toContain('*');
  });

  it('is known of Global Reach too, where it is one of the far circuit', () => {
    const far = { ...authorization('far', { authorizationKey: key }), id: `${fra.id}/authorizations/far` };
    const made = { ...reach, properties: { ...reach.properties, authorizationKey: key } };
    const { args } = read([ams, fra, made, far]);
    expect(args.globalReaches[0]?.settings.authorizationId).toBe('fra/key-far');
    expect(JSON.stringify(args.globalReaches)).not.toContain(key);
  });
});

describe('a connection of a list, whose status Azure leaves out', () => {
  const peering = { name: 'AzurePrivatePeering', properties: { peeringType: 'AzurePrivatePeering', state: 'Enabled' } };
  const live = {
    ...ams,
    properties: { ...ams.properties, serviceProviderProvisioningState: 'Provisioned', peerings: [peering] },
  };

  it('is not taken for Connected', () => {
    const { args } = read([live, networks, gateways, link]);
    const [connection] = args.connections;
    expect(connection?.azure?.connectionStatus).toBe('Unknown');
    const plan = planOf(args);
    expect(connection && carriesTraffic(plan, connection)).toBe(false);
    const [circuit] = args.circuits;
    expect(circuit && turnOf(plan, circuit.id).task).toContain('does not say');
  });

  it('contradicts no status of the plan', () => {
    const said = { ...link, properties: { ...link.properties, connectionStatus: 'Connected' } };
    const [planned, unsaid] = [said, link].flatMap((each) => read([ams, networks, gateways, each]).args.connections);
    expect(planned && unsaid && rowsOf(emptyPlan, planned, unsaid)).toEqual([]);
  });

  it('is Unknown where Azure says so, without a remark', () => {
    const said = { ...link, properties: { ...link.properties, connectionStatus: 'unknown' } };
    const { args, notes } = read([ams, networks, gateways, said]);
    expect(args.connections[0]?.azure?.connectionStatus).toBe('Unknown');
    expect(notes.map(sayReadNote).join()).not.toContain('connectionStatus');
  });
});

describe('what is in the plan already', () => {
  const everything = [ams, fra, networks, gateways, link, reach, bodies.ports, bodies.routeFilters];

  it('is named one by one when it is read again', () => {
    const plan = planOf(read(everything).args);
    const { args, skipped } = read(everything, plan);
    expect(Object.values({ ...args }).flat()).toEqual([]);
    expect(skipped.map(({ kind, why }) => `${kind} ${why}`).toSorted()).toEqual([
      'circuit in-plan',
      'circuit in-plan',
      'globalReachConnection in-plan',
      'port in-plan',
      'routeFilter in-plan',
      'virtualNetwork in-plan',
      'virtualNetworkGateway in-plan',
      'vnetConnection in-plan',
    ]);
    for (const sentence of skipped.map(saySkipped)) expect(sentence).toMatch(/^\w+ \(.*\): it is in the plan already/);
  });
});

describe('a part of a circuit that stands alone', () => {
  it('brings what nobody knows of it to its circuit in the plan', () => {
    const plan = planOf(read([{ ...ams, properties: { ...ams.properties, ownFuture: 'mine' } }]).args);
    const peering = {
      id: `${ams.id}/peerings/AzurePrivatePeering`,
      name: 'AzurePrivatePeering',
      properties: { peeringType: 'AzurePrivatePeering', future: { deep: 1 } },
    };
    const { args, kept } = read([peering], plan);
    const [circuit] = Object.values(importResources.apply(plan, args, { day: 0, guid: '' }).circuits);
    const alone = read([{ ...ams, properties: { ...ams.properties, ownFuture: 'mine', peerings: [peering] } }]);
    expect(circuit?.kept).toEqual(alone.args.circuits[0]?.kept);
    expect(circuit?.kept).toMatchObject({ ownFuture: 'mine' });
    expect(kept).toBe(1);
  });

  it.each([
    ['in no document', emptyPlan],
    ['in the plan', planOf(read([ams]).args)],
  ])('has its unknown words noted, with its circuit %s', (_where, plan) => {
    const { notes } = read([authorization('mine', { authorizationUseStatus: 'Suspended' })], plan);
    expect(notes.map(sayReadNote)).toEqual([expect.stringMatching(/^mine: authorizationUseStatus is Suspended/)]);
  });
});

it('a circuit whose ports limit its rate says so in the plan', () => {
  const limited = { ...ams, properties: { ...ams.properties, enableDirectPortRateLimit: true } };
  const { args, kept } = read([limited, fra]);
  expect(args.circuits.map(({ azure }) => azure?.enableDirectPortRateLimit)).toEqual([true, undefined]);
  expect(kept).toBe(0);
});

describe('a subnet that stands by itself', () => {
  const block = { addressPrefix: '10.0.0.0/27' };
  const gatewaySubnet = { id: `${networks.id}/subnets/GatewaySubnet`, name: 'GatewaySubnet', properties: block };
  const why = (items: readonly object[], plan?: Plan) => read(items, plan).skipped.map((each) => each.why);

  it('gives its network what the network does not say', () => {
    const { args, skipped } = read([{ ...networks, properties: {} }, gatewaySubnet]);
    expect([args.networks[0]?.settings.gatewaySubnet, skipped]).toEqual(['10.0.0.0/27', []]);
  });

  it('is never lost without a word', () => {
    expect(why([ams, gatewaySubnet])).toEqual(['network-not-read']);
    expect(why([ams, { name: 'GatewaySubnet', type: 'Microsoft.Network/virtualNetworks/subnets', ...block }])).toEqual([
      'network-missing',
    ]);
    expect(why([gatewaySubnet], planOf(read([networks]).args))).toEqual(['in-plan']);
    const other = { ...gatewaySubnet, id: `${networks.id}/subnets/work`, name: 'work' };
    expect(why([networks, other])).toEqual(['not-expressroute']);
  });
});

describe('parts of a port pair that stand beside it', () => {
  const port = {
    ...bodies.ports,
    properties: { encapsulation: 'QinQ', links: [{ name: 'link1', properties: { adminState: 'Enabled' } }] },
  };
  const second = {
    id: `${port.id}/links/link2`,
    name: 'link2',
    properties: { adminState: 'Enabled', rackId: 'R7', macSecConfig: { cknSecretIdentifier: 'https://v/ckn' } },
  };
  const right = (name: string, properties: object) => ({
    id: `${port.id.toLowerCase()}/authorizations/${name}`,
    name,
    properties: { authorizationKey: key, ...properties },
  });

  it('are read as its link, with what else is said of it, and as its authorizations', () => {
    const used = right('used', { authorizationUseStatus: 'InUse', circuitResourceUri: ams.id.toUpperCase() });
    const odd = right('odd', { authorizationUseStatus: 'Suspended', authorizationKey: '####' });
    const { args, skipped, notes } = read([second, { value: [used, odd] }, port, ams]);
    expect(skipped).toEqual([]);
    const [pair] = args.ports;
    expect(pair?.azure?.links).toEqual([
      { adminState: 'Enabled', macSec: 'off' },
      { adminState: 'Enabled', macSec: 'on' },
    ]);
    expect(JSON.stringify(pair?.kept)).toContain('R7');
    expect(pair?.azure?.authorizations).toEqual([
      { name: 'used', authorizationKey: key, authorizationUseStatus: 'InUse', usedBy: 'ams' },
      { name: 'odd', authorizationKey: '', authorizationUseStatus: 'Available' },
    ]);
    expect(notes.map(sayReadNote).join()).toContain('odd: authorizationUseStatus is Suspended');
  });

  it('say nothing without it, and name what is missing beside something else', () => {
    const [alone] = readDocuments([{ name: 'l', text: JSON.stringify([second]) }]).unread;
    expect(alone?.issue).toEqual({ kind: 'other-resources', items: [{ kind: 'portLink', count: 1 }] });
    const { skipped } = read([[ams, second, right('free', {})]]);
    expect(skipped.map(({ name, why }) => [name, why])).toEqual([
      ['link2', 'port-missing'],
      ['free', 'port-missing'],
    ]);
  });

  it('are in the plan already where the pair is', () => {
    const plan = planOf(read([port]).args);
    expect(read([[ams, second]], plan).skipped.map(saySkipped)).toEqual([
      expect.stringMatching(/^link2 .*in the plan already/),
    ]);
  });

  it('are added to the pair of the plan, where it lacks them', () => {
    const plan = planOf(read([port, right('old', {})]).args);
    const { args, skipped } = read([[ams, right('old', {}), right('new', {})]], plan);
    expect(skipped.map(({ name, why }) => [name, why])).toEqual([['old', 'in-plan']]);
    const [pair] = Object.values(importResources.apply(plan, args, { day: 0, guid: '' }).ports);
    expect(pair?.azure?.authorizations.map(({ name }) => name)).toEqual(['old', 'new']);
    const { further } = args;
    expect(importResources.guard(plan, { ...noResources, ...(further ? { further } : {}) })).toEqual([]);
  });

  it('are not added to a pair that is only planned', () => {
    const plan = planOf(read([port]).args);
    const ports = Object.fromEntries(Object.entries(plan.ports).map(([id, each]) => [id, { ...each, azure: null }]));
    const { args, skipped } = read([[ams, right('new', {})]], { ...plan, ports });
    expect([args.further, skipped.map(({ why }) => why)]).toEqual([undefined, ['in-plan']]);
  });
});

it('a provider that stands there as asterisks is none that a plan could name', () => {
  const provider = { serviceProviderName: '****', peeringLocation: '******', bandwidthInMbps: 50 };
  const masks = { ...ams, properties: { ...ams.properties, serviceProviderProperties: provider } };
  const [circuit] = read([masks]).args.circuits;
  expect(circuit?.settings).toMatchObject({ serviceProviderName: '', peeringLocation: '', bandwidthInMbps: 50 });
});

it.each(['&&&&&&&&', '^^^^^^^^', '########-####-####-####-############', 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx'])(
  '%s stands for a key, and is none',
  (serviceKey) => {
    const [circuit] = read([{ ...ams, properties: { ...ams.properties, serviceKey } }]).args.circuits;
    expect(circuit?.azure?.serviceKey).toBe('');
  },
);

it('a gateway whose network is cut out of its id makes no network without a name', () => {
  const ipConfigurations = [{ subnet: { id: '/subscriptions/.../subnets/GatewaySubnet' } }];
  const { args, skipped } = read([{ ...gateways, properties: { ...gateways.properties, ipConfigurations } }]);
  expect([args.networks, skipped.map(({ why }) => why)]).toEqual([[], ['network-missing']]);
});

it('a connection is known by its path around the gateway, where its ends are left out', () => {
  const answer = { name: 'link', connectionType: 'ExpressRoute', expressRouteGatewayBypass: true };
  expect(read([answer]).skipped.map(({ kind, why }) => [kind, why])).toEqual([['vnetConnection', 'circuit-missing']]);
});

it('a list of PowerShell’s that is nothing known is not called JSON', () => {
  const classic = 'CircuitName : a\nLocation : westus2\nServiceKey : ****\nStatus : Enabled';
  const { unread } = readDocuments([{ name: 'classic', text: classic }]);
  expect(unread.map(({ issue }) => issue.kind)).toEqual(['format-list']);
});
