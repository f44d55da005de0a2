import { describe, expect, test } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { carriesTraffic } from '#domain/model/connection-life.ts';
import { circuitId, connectionId, portId } from '#domain/model/ids.ts';
import { linkTrouble } from '#domain/model/link-state.ts';
import { circuit, circuitIn, connection, network, peering, planWith } from '#testing/plans.ts';
import { port } from '#testing/surroundings.ts';
import { offersOf } from './offers.ts';
import { passDays, perform, type Run, startRun, toNextEvent } from './run.ts';

const ams = circuitId('ams');
const pair = portId('pair');

function ask(run: Run, request: PlanRequest): Run {
  const outcome = perform(run, request);
  if (!outcome.ok) throw new Error(`${request.id} is refused: ${JSON.stringify(outcome.error)}`);
  return outcome.value;
}

const linked = (): Run => ({
  ...startRun(1),
  plan: planWith(circuitIn('PD'), peering('AzurePrivatePeering'), network('hub'), connection('ams-hub')),
});

function troubleOn({ plan }: Run, link: 'primary' | 'secondary'): string {
  const found = plan.circuits[ams];
  if (!found) throw new Error('The test plan has lost its circuit.');
  return linkTrouble(plan, found, link);
}

describe('drills', () => {
  test('a link failover test takes one link down until it is ended, and traffic goes on', () => {
    const during = ask(linked(), { id: 'start-link-failover-test', args: { circuitId: ams, link: 'secondary' } });
    expect(troubleOn(during, 'secondary')).toMatch(/link failover test/);
    expect(troubleOn(during, 'primary')).toBe('');
    const link = during.plan.connections[connectionId('ams-hub')];
    expect(link && carriesTraffic(during.plan, link)).toBe(true);
    const after = ask(during, { id: 'finish-link-failover-test', args: { circuitId: ams } });
    expect(troubleOn(after, 'secondary')).toBe('');
    expect(after.plan.circuits[ams]?.azure).not.toHaveProperty('drill');
  });

  test('they are offered on a live circuit, with the end of the one that runs', () => {
    const offered = (run: Run): readonly string[] => offersOf(run.plan, ams).map(({ request }) => request.id);
    expect(offered(linked())).toEqual(
      expect.arrayContaining(['start-link-failover-test', 'start-resiliency-validation', 'start-maintenance']),
    );
    const during = ask(linked(), { id: 'start-maintenance', args: { circuitId: ams, link: 'primary' } });
    expect(offered(during)).toContain('finish-maintenance');
  });

  test('announced maintenance comes by itself, one link after the other, and waits where a test runs', () => {
    const noticed = ask(linked(), { id: 'announce-maintenance', args: { circuitId: ams } });
    const first = toNextEvent(noticed);
    expect(first.log.at(-1)).toMatchObject({
      byItself: true,
      request: { id: 'start-maintenance', args: { link: 'primary' } },
    });
    const tested = ask(noticed, { id: 'start-link-failover-test', args: { circuitId: ams, link: 'primary' } });
    const waited = passDays(tested, 60);
    expect(waited.plan.circuits[ams]?.azure?.drill?.kind).toBe('link-failover-test');
    const freed = passDays(ask(waited, { id: 'finish-link-failover-test', args: { circuitId: ams } }), 60);
    expect(freed.log.filter(({ request }) => request.id === 'finish-maintenance')).toHaveLength(2);
  });
});

describe('ports of one’s own', () => {
  const begin = (): Run => ({
    ...startRun(1),
    plan: planWith(
      port('pair', { stage: 'planned' }),
      circuit('ams', { expressRoutePort: 'pair', serviceProviderName: '', bandwidthInMbps: 1000 }),
    ),
  });
  const built: readonly PlanRequest[] = [
    { id: 'create-port', args: { portId: pair } },
    { id: 'download-letter', args: { portId: pair } },
    { id: 'set-port-link', args: { portId: pair, link: 'primary', adminState: 'Enabled' } },
    { id: 'set-port-link', args: { portId: pair, link: 'secondary', adminState: 'Enabled' } },
    { id: 'create-circuit', args: { circuitId: ams } },
  ];

  test('live from creation to deletion: letter, links, circuit, MACsec, and back', () => {
    const up = built.reduce(ask, begin());
    expect(up.plan.circuits[ams]?.azure?.serviceProviderProvisioningState).toBe('Provisioned');
    const dark = ask(up, { id: 'set-macsec', args: { portId: pair, link: 'primary', macSec: 'mismatch' } });
    expect(troubleOn(dark, 'primary')).toMatch(/MACsec/);
    const secret = ask(dark, { id: 'set-macsec', args: { portId: pair, link: 'primary', macSec: 'on' } });
    const rotated = ask(secret, { id: 'rotate-macsec-key', args: { circuitId: ams, link: 'primary' } });
    expect(troubleOn(rotated, 'primary')).toMatch(/MACsec/);
    expect(perform(up, { id: 'delete-port', args: { portId: pair } }).ok).toBe(false);
    const gone = ask(passDays(ask(up, { id: 'delete-circuit', args: { circuitId: ams } }), 3), {
      id: 'delete-port',
      args: { portId: pair },
    });
    expect(gone.plan.ports[pair]).toMatchObject({ azure: null, billed: [{ fromDay: 0, toDay: 3 }] });
  });

  test('are not billed a second time on day 45 when a link was enabled before', () => {
    const up = passDays(built.reduce(ask, begin()), 60);
    expect(up.plan.ports[pair]?.azure?.billedFromDay).toBe(0);
    expect(up.log.map(({ request }) => request.id)).not.toContain('start-port-billing');
  });

  test('give an authorization to another subscription, and take it back when its circuit is gone', () => {
    const other = (run: Run): Run =>
      ask(run, { id: 'plan-circuit', args: { circuitId: ams, settings: { subscription: 'sub-2' } } });
    const ports = built.slice(0, 4).reduce(ask, other(begin()));
    const create: PlanRequest = { id: 'create-circuit', args: { circuitId: ams } };
    expect(perform(ports, create).ok).toBe(false);
    const keyed = ask(ports, { id: 'authorize-port', args: { portId: pair, name: 'key' } });
    const up = ask(keyed, create);
    const revoke: PlanRequest = { id: 'revoke-port-authorization', args: { portId: pair, name: 'key' } };
    expect(perform(up, revoke).ok).toBe(false);
    const down = ask(up, { id: 'delete-circuit', args: { circuitId: ams } });
    expect(down.plan.ports[pair]?.azure?.authorizations).toMatchObject([{ authorizationUseStatus: 'Available' }]);
    expect(ask(down, revoke).plan.ports[pair]?.azure?.authorizations).toEqual([]);
  });
});
