import { describe, expect, it } from 'vitest';
import {
  authorizationAnswer,
  circuitAnswer,
  connectionAnswer,
  gatewayAnswer,
  networkAnswer,
  peeringAnswer,
  planOf,
  readAnswers,
} from '#testing/azure-answers.ts';
import { type Drift, driftOf } from './drift.ts';

const rowsOf = ({ changed }: Drift) => changed.map(({ name, rows }) => [name, ...rows.map(({ field }) => field)]);
const calm = { changed: [], onlyPlanned: [], onlyReal: [], notCompared: [] };
const privatePeering = (circuit: string) => peeringAnswer(circuit, 'AzurePrivatePeering');

describe('which resource is which', () => {
  it('two of one name in different groups are two', () => {
    const there = [circuitAnswer('er'), circuitAnswer('er', {}, { group: 'edge' })];
    const plan = planOf(readAnswers(...there.slice(0, 1)));
    const drift = driftOf(plan, readAnswers(...there), 3);
    expect(rowsOf(drift)).toEqual([]);
    expect(drift.onlyReal).toMatchObject([{ kind: 'Circuit', name: 'er in edge' }]);
    expect(driftOf(planOf(readAnswers(...there.slice(1))), readAnswers(...there.slice(0, 1)), 3)).toMatchObject({
      changed: [],
      onlyPlanned: ['er in edge'],
      onlyReal: [{ name: 'er in net' }],
    });
  });

  it('a plan that says no group knows its circuit by name, and a subscription by its name is no difference', () => {
    const plan = planOf(readAnswers(circuitAnswer('er')));
    const unplaced = Object.fromEntries(
      Object.entries(plan.circuits).map(([id, circuit]) => [
        id,
        { ...circuit, settings: { ...circuit.settings, resourceGroup: '', subscription: 'Contoso production' } },
      ]),
    );
    const drift = driftOf({ ...plan, circuits: unplaced }, readAnswers(circuitAnswer('ER')), 3);
    expect(rowsOf(drift)).toEqual([['er', 'resourceGroup']]);
  });

  it('case makes no difference', () => {
    const answers = [
      circuitAnswer('ams', { peerings: [privatePeering('ams')], authorizations: [authorizationAnswer('ams', 'Key')] }),
      networkAnswer('hub'),
      gatewayAnswer('hub-gateway', 'hub'),
      connectionAnswer('Link', { circuit: 'ams', gateway: 'hub-gateway' }),
    ];
    const shouted = readAnswers(...answers).map((each) => ({
      ...each,
      record: JSON.parse(
        JSON.stringify(each.record).replaceAll(/"(ams|hub|hub-gateway|Key|Link)"/g, (name) => name.toUpperCase()),
      ),
    }));
    expect(driftOf(planOf(readAnswers(...answers)), shouted, 3)).toMatchObject(calm);
  });

  it('a connection is found by its name at its gateway, then by what it joins', () => {
    const ends = [circuitAnswer('ams'), circuitAnswer('lon'), networkAnswer('hub'), gatewayAnswer('gateway', 'hub')];
    const link = (name: string, circuit: string) => connectionAnswer(name, { circuit, gateway: 'gateway' });
    const plan = planOf(readAnswers(...ends, link('link', 'ams')));
    const moved = driftOf(plan, readAnswers(...ends, link('link', 'lon')), 3);
    expect(moved.changed).toMatchObject([{ rows: [{ field: 'circuit', planned: 'ams', real: 'lon' }] }]);
    const renamed = driftOf(plan, readAnswers(...ends, link('other', 'ams')), 3);
    expect(renamed.changed).toMatchObject([{ rows: [{ field: 'name', planned: 'link', real: 'other' }] }]);
    expect([moved.onlyReal, renamed.onlyReal]).toEqual([[], []]);
  });

  it('a connection alone is compared with the plan that has both of its ends', () => {
    const link = (weight: number) =>
      connectionAnswer('link', { circuit: 'ams', gateway: 'gateway', routingWeight: weight });
    const ends = [circuitAnswer('ams'), networkAnswer('hub'), gatewayAnswer('gateway', 'hub')];
    const plan = planOf(readAnswers(...ends, link(0)));
    expect(rowsOf(driftOf(plan, readAnswers(link(10)), 3))).toEqual([['link of ams', 'routingWeight']]);
    expect(rowsOf(driftOf(plan, readAnswers(privatePeering('ams'), link(0)), 3))).toEqual([]);
  });

  it('what belongs to a circuit that nobody knows is said, and nothing else', () => {
    const plan = planOf(readAnswers(circuitAnswer('ams'), networkAnswer('hub'), gatewayAnswer('gateway', 'hub')));
    const drift = driftOf(
      plan,
      readAnswers(
        connectionAnswer('link', { circuit: 'foreign', gateway: 'gateway' }),
        authorizationAnswer('foreign', 'key'),
        privatePeering('foreign'),
      ),
      3,
    );
    expect(drift).toMatchObject({ changed: [], onlyReal: [] });
    expect(drift.notCompared).toHaveLength(3);
    expect(drift.notCompared.join(' ')).toMatch(/key.*link/);
  });
});
