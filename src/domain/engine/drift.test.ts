import { describe, expect, it } from 'vitest';
import { takeOverResources } from '#domain/actions/take-over-resources.ts';
import { fixtures } from '#domain/formats/azure-circuit/fixtures/fixtures.ts';
import { readDocuments } from '#domain/formats/documents/read-documents.ts';
import type { Plan } from '#domain/model/plan.ts';
import {
  authorizationAnswer,
  circuitAnswer,
  connectionAnswer,
  filterAnswer,
  gatewayAnswer,
  idOf,
  networkAnswer,
  peeringAnswer,
  planOf,
  portAnswer,
  reachAnswer,
  readAnswers,
} from '#testing/azure-answers.ts';
import { type Drift, driftOf, takeAllOver, takeOver } from './drift.ts';
import { doneLineOf } from './verdict.ts';

const context = { day: 0, guid: '' };

const read = (text: string) =>
  readDocuments([{ name: 'show.json', text }]).documents.flatMap(({ resources }) => resources);

function after(plan: Plan, request: ReturnType<typeof takeAllOver>): Plan {
  expect(takeOverResources.guard(plan, request.args)).toEqual([]);
  return takeOverResources.apply(plan, request.args, context);
}

const rowsOf = ({ changed }: Drift) => changed.map(({ name, rows }) => [name, ...rows.map(({ field }) => field)]);
const onlyReal = (drift: Drift) => drift.onlyReal.map(({ kind, name, brings }) => [`${kind}: ${name}`, ...brings]);
const calm = { changed: [], onlyPlanned: [], onlyReal: [], notCompared: [] };

const privatePeering = (circuit: string, properties = {}) => peeringAnswer(circuit, 'AzurePrivatePeering', properties);
const joined = (name: string, peer: string) =>
  circuitAnswer(name, { peerings: [privatePeering(name, { connections: [reachAnswer('reach', name, peer)] })] });

describe('drift', () => {
  const plan = planOf(read(fixtures['az-show']));
  const changed = fixtures['az-show'].replace('"bandwidthInMbps": 1000', '"bandwidthInMbps": 2000');

  it('is none where the plan says what Azure shows', () => {
    expect(driftOf(plan, read(fixtures['az-show']), 3)).toMatchObject(calm);
  });

  it('names the field, what is planned and what is real', () => {
    expect(driftOf(plan, read(changed), 3).changed).toMatchObject([
      { name: 'ams-main', rows: [{ field: 'bandwidthInMbps', planned: '1000', real: '2000' }] },
    ]);
  });

  it('is gone once it is taken over', () => {
    const taken = after(plan, takeAllOver(driftOf(plan, read(changed), 3)));
    expect(driftOf(taken, read(changed), 3).changed).toEqual([]);
  });

  it('is asked for as ever where the plan lacks nothing', () => {
    const { args } = takeAllOver(driftOf(plan, read(changed), 3));
    expect(args).not.toHaveProperty('added');
    expect(doneLineOf(plan, { id: 'take-over-resources', args })).toBe('1 resource taken over from Azure');
  });

  it('says what only one of both has', () => {
    const other = fixtures['az-show'].replaceAll('ams-main', 'ams-spare');
    const drift = driftOf(plan, read(other), 3);
    expect([drift.onlyPlanned.at(0), onlyReal(drift).at(0)?.at(0)]).toEqual(['ams-main', 'Circuit: ams-spare']);
  });
});

it('a list that leaves the status of a connection out takes none from the plan', () => {
  const shown = (besides: object) =>
    readAnswers(
      circuitAnswer('ams'),
      networkAnswer('hub'),
      gatewayAnswer('gw', 'hub'),
      connectionAnswer('link', { gateway: 'gw', circuit: 'ams', ...besides }),
    );
  const plan = planOf(shown({}));
  const statusAfter = (besides: object) => {
    const taken = after(plan, takeAllOver(driftOf(plan, shown({ routingWeight: 7, ...besides }), 3)));
    return Object.values(taken.connections).map(({ settings, azure }) => [
      settings.routingWeight,
      azure?.connectionStatus,
    ]);
  };
  expect(statusAfter({ connectionStatus: null })).toEqual([[7, 'Connected']]);
  expect(statusAfter({ connectionStatus: 'NotConnected' })).toEqual([[7, 'NotConnected']]);
});

describe('what stands in Azure alone', () => {
  const before = [circuitAnswer('ams'), networkAnswer('hub'), gatewayAnswer('hub-gateway', 'hub')];
  const plan = planOf(readAnswers(...before));

  it.each([
    ['a peering, named with its circuit', [privatePeering('ams')], ['Peering: Private peering of ams']],
    ['an authorization', [authorizationAnswer('ams', 'analytics')], ['Authorization: analytics of ams']],
    ['a network', [networkAnswer('spoke')], ['Virtual network: spoke']],
    ['a port pair', [portAnswer('ports')], ['Port pair: ports']],
    ['a route filter', [filterAnswer('filter')], ['Route filter: filter']],
    [
      'a gateway, with its network',
      [gatewayAnswer('spoke-gateway', 'spoke')],
      ['Virtual network: spoke', 'spoke-gateway'],
    ],
    [
      'a connection between a circuit and a gateway of the plan',
      [connectionAnswer('link', { circuit: 'ams', gateway: 'hub-gateway' })],
      ['Connection: link of ams'],
    ],
    [
      'a circuit, with its parts and its connection',
      [
        circuitAnswer('lon', {
          peerings: [privatePeering('lon')],
          authorizations: [authorizationAnswer('lon', 'key')],
        }),
        connectionAnswer('lon-hub', { circuit: 'lon', gateway: 'hub-gateway' }),
      ],
      ['Circuit: lon', 'key of lon', 'Private peering of lon', 'lon-hub of lon'],
    ],
    [
      'a circuit, with its port pair',
      [circuitAnswer('lon', { expressRoutePort: { id: idOf('expressRoutePorts', 'ports') } }), portAnswer('ports')],
      ['Circuit: lon', 'ports'],
    ],
  ])('%s is listed and taken over', (_title, more, expected) => {
    const resources = readAnswers(...before, ...more);
    const drift = driftOf(plan, resources, 3);
    expect(onlyReal(drift)).toContainEqual(expected);
    expect(drift.changed).toEqual([]);
    const one = after(plan, takeOver(drift, drift.onlyReal.slice(0, 1)));
    expect(driftOf(one, resources, 3).onlyReal.length).toBeLessThan(drift.onlyReal.length);
    expect(driftOf(after(plan, takeAllOver(drift)), resources, 3)).toMatchObject(calm);
  });

  it('is joined with what comes along, one after the other or all at once', () => {
    const resources = readAnswers(
      ...before,
      joined('lon', 'par'),
      circuitAnswer('par', { peerings: [privatePeering('par')] }),
      networkAnswer('spoke'),
      gatewayAnswer('spoke-gateway', 'spoke'),
      connectionAnswer('lon-spoke', { circuit: 'lon', gateway: 'spoke-gateway' }),
    );
    const drift = driftOf(plan, resources, 3);
    expect(onlyReal(drift)).toEqual([
      ['Circuit: lon', 'Private peering of lon'],
      ['Circuit: par', 'Private peering of par'],
      ['Virtual network: spoke', 'spoke-gateway'],
      ['Connection: lon-spoke of lon', 'spoke-gateway', 'spoke', 'lon', 'Private peering of lon'],
      expect.arrayContaining(['Global Reach connection: reach of lon', 'lon', 'par']),
    ]);
    const [lon, , spoke] = drift.onlyReal;
    const first = after(plan, takeOver(drift, lon ? [lon] : []));
    const again = driftOf(first, resources, 3);
    expect(onlyReal(again)).toContainEqual(['Virtual network: spoke', 'spoke-gateway', 'lon-spoke of lon']);
    expect(onlyReal(again)).toContainEqual(['Circuit: par', 'Private peering of par', 'reach of lon']);
    expect(spoke).toBeDefined();
    expect(driftOf(after(first, takeAllOver(again)), resources, 3)).toMatchObject(calm);
  });

  it('is one entry of the log, which counts what came', () => {
    const resources = readAnswers(circuitAnswer('lon', { peerings: [privatePeering('lon')] }));
    expect(doneLineOf(plan, takeAllOver(driftOf(plan, resources, 3)))).toBe('2 resources taken over from Azure');
  });

  it('is not added twice', () => {
    const request = takeAllOver(driftOf(plan, readAnswers(circuitAnswer('lon')), 3));
    expect(takeOverResources.guard(after(plan, request), request.args)).toEqual([{ reason: 'resource-in-plan' }]);
  });

  it('comes along with a peering that refers to it now', () => {
    const own = planOf(readAnswers(circuitAnswer('ams', { peerings: [peeringAnswer('ams', 'MicrosoftPeering')] })));
    const routeFilter = { id: idOf('routeFilters', 'filter') };
    const peerings = [peeringAnswer('ams', 'MicrosoftPeering', { routeFilter })];
    const resources = readAnswers(circuitAnswer('ams', { peerings }), filterAnswer('filter'));
    const drift = driftOf(own, resources, 3);
    expect(drift.changed).toMatchObject([{ rows: [{ field: 'routeFilter', planned: '', real: 'filter' }] }]);
    expect(driftOf(after(own, takeOver(drift, drift.changed)), resources, 3)).toMatchObject(calm);
  });
});

describe('what a person looks for', () => {
  it('a part that Azure has no more is only in the plan', () => {
    const authorizations = [authorizationAnswer('ams', 'key')];
    const plan = planOf(readAnswers(circuitAnswer('ams', { peerings: [privatePeering('ams')], authorizations })));
    expect(driftOf(plan, readAnswers(circuitAnswer('ams')), 3)).toMatchObject({
      ...calm,
      onlyPlanned: ['Private peering of ams', 'key of ams'],
    });
  });

  it('what was taken out of a live peering or filter is seen', () => {
    const settings = {
      routeFilter: { id: idOf('routeFilters', 'filter') },
      ipv6PeeringConfig: { primaryPeerAddressPrefix: 'fd00::/126', secondaryPeerAddressPrefix: 'fd00::4/126' },
    };
    const of = (more: object, communities?: readonly string[]) =>
      readAnswers(
        circuitAnswer('ams', { peerings: [peeringAnswer('ams', 'MicrosoftPeering', { ...more })] }),
        filterAnswer('filter', communities),
      );
    expect(rowsOf(driftOf(planOf(of(settings)), of({}, []), 3))).toEqual([
      ['Microsoft peering of ams', 'ipv6PrimaryPeerAddressPrefix', 'ipv6SecondaryPeerAddressPrefix', 'routeFilter'],
      ['filter', 'communities'],
    ]);
  });

  it('a filter that no document shows is left as it is planned', () => {
    const peerings = [
      peeringAnswer('ams', 'MicrosoftPeering', { routeFilter: { id: idOf('routeFilters', 'filter') } }),
    ];
    const plan = planOf(readAnswers(circuitAnswer('ams', { peerings }), filterAnswer('filter')));
    expect(driftOf(plan, readAnswers(circuitAnswer('ams', { peerings })), 3)).toMatchObject(calm);
  });

  it('the links of a port pair are compared one by one', () => {
    const links = [
      { name: 'link1', adminState: 'Disabled' },
      { name: 'link2', adminState: 'Enabled', macSecConfig: { cknSecretIdentifier: 'https://vault/secret' } },
    ];
    const plan = planOf(readAnswers(portAnswer('ports')));
    expect(rowsOf(driftOf(plan, readAnswers(portAnswer('ports', { links })), 3))).toEqual([
      ['ports', 'link1.adminState', 'link2.macSec'],
    ]);
  });

  const gateway = (properties = {}) =>
    readAnswers(networkAnswer('hub'), gatewayAnswer('hub-gateway', 'hub', properties));
  const ports = (properties = {}) => readAnswers(portAnswer('ports', properties));
  const link = (properties = {}) =>
    readAnswers(
      circuitAnswer('ams'),
      networkAnswer('hub'),
      gatewayAnswer('hub-gateway', 'hub'),
      connectionAnswer('link', { circuit: 'ams', gateway: 'hub-gateway', ...properties }),
    );
  const networkAlone = (properties = {}) => readAnswers(networkAnswer('hub', properties));
  const circuitAlone = (properties = {}) => readAnswers(circuitAnswer('ams', properties));

  it.each([
    ['of a gateway', gateway, { provisioningState: 'Updating' }],
    ['of a gateway that failed', gateway, { provisioningState: 'Failed' }],
    ['of a port pair', ports, { provisioningState: 'Updating' }],
    ['of a port pair that failed', ports, { provisioningState: 'Failed' }],
    ['of a network', networkAlone, { provisioningState: 'Failed' }],
    ['of a connection', link, { connectionStatus: 'NotConnected' }],
    ['of a connection that failed', link, { provisioningState: 'Failed' }],
    ['of a circuit', circuitAlone, { circuitProvisioningState: 'Disabled' }],
  ] as const)('the state %s is compared, and is the same once it is taken over', (_title, of, change) => {
    const [[field, real] = []] = Object.entries<string>(change);
    const plan = planOf(of());
    const drift = driftOf(plan, of(change), 3);
    expect(drift.changed).toMatchObject([{ rows: [{ field, real }] }]);
    const taken = after(plan, takeAllOver(drift));
    expect(driftOf(taken, of(change), 3)).toMatchObject(calm);
    expect(driftOf(taken, of(), 3).changed).toMatchObject([{ rows: [{ field, planned: real }] }]);
  });

  it('a state that a list does not print stays as it is planned', () => {
    const plan = planOf(link({ connectionStatus: 'NotConnected', provisioningState: 'Updating' }));
    const listed = link({ connectionStatus: null, provisioningState: null });
    expect(driftOf(plan, listed, 3)).toMatchObject(calm);
  });

  it('tags and the rate limit are compared as well, and counters of the service are not', () => {
    const plan = planOf(circuitAlone({ tags: { env: 'prod', owner: 'net' }, gatewayManagerEtag: '1' }));
    const change = { tags: { env: 'test', cost: '7' }, gatewayManagerEtag: '2', enableDirectPortRateLimit: true };
    const drift = driftOf(plan, circuitAlone(change), 3);
    expect(drift.changed).toMatchObject([
      {
        rows: [
          { field: 'enableDirectPortRateLimit', planned: '', real: 'yes' },
          { field: 'tags.env', planned: 'prod', real: 'test' },
          { field: 'tags.owner', planned: 'net', real: '' },
          { field: 'tags.cost', planned: '', real: '7' },
        ],
      },
    ]);
    expect(driftOf(after(plan, takeAllOver(drift)), circuitAlone(change), 3)).toMatchObject(calm);
  });

  it('a key that differs is never shown', () => {
    const of = (sharedKey: string, authorizationKey: string) =>
      readAnswers(
        circuitAnswer('ams', {
          peerings: [privatePeering('ams', { sharedKey })],
          authorizations: [authorizationAnswer('ams', 'key', { authorizationKey })],
        }),
      );
    const { changed } = driftOf(planOf(of('Secret-1', 'Secret-2')), of('secret-1', 'Secret-3'), 3);
    expect(changed).toMatchObject([
      { rows: [{ field: 'sharedKey', planned: 'a key', real: 'differs' }] },
      { rows: [{ field: 'authorizationKey', planned: 'a key', real: 'differs' }] },
    ]);
    expect(JSON.stringify(changed)).not.toMatch(/secret/i);
    expect(driftOf(planOf(of('Secret-1', 'Secret-2')), of('****', '****'), 3)).toMatchObject(calm);
  });

  it('Global Reach that was made on the other circuit is the same', () => {
    const ends = (from: string, to: string) =>
      readAnswers(joined(from, to), circuitAnswer(to, { peerings: [privatePeering(to)] }));
    expect(driftOf(planOf(ends('ams', 'lon')), ends('lon', 'ams'), 3)).toMatchObject(calm);
  });
});
