import { expect } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { passDays, perform, type Run, startRun } from '#domain/engine/run.ts';
import { circuitId, peeringId } from '#domain/model/ids.ts';
import { linkTrouble } from '#domain/model/link-state.ts';
import type { DesignValue } from '#domain/model/design-field.ts';
import type { Plan } from '#domain/model/plan.ts';
import { circuitIn, network, peering, planWith } from '../plans.ts';
import { design, peeringDesign } from '../surroundings.ts';
import {
  allows,
  type FamilyExamples,
  holds,
  keepsStill,
  neverTells,
  quiet,
  refuses,
  reports,
  tells,
  warns,
} from './example.ts';

const ams = circuitId('ams');
const maintain = (link: 'primary' | 'secondary'): PlanRequest => ({
  id: 'start-maintenance',
  args: { circuitId: ams, link },
});

const about = (values: { readonly [field: string]: DesignValue }): Plan =>
  planWith(circuitIn('PD'), peering('AzurePrivatePeering'), design('ams', values));

const gatewayWith = (values: { readonly [field: string]: DesignValue }): Plan =>
  planWith(network('hub'), design('hub/gateway', values));

const madeOn = (day: string): Plan =>
  planWith(circuitIn('PD'), peering('AzurePrivatePeering'), peeringDesign('AzurePrivatePeering', { madeOn: day }));

/** The days on which links were maintained after a notice on day 0. */
function windowsAfterNotice(seed: number): readonly { readonly day: number; readonly link: string }[] {
  const start: Run = { ...startRun(seed), plan: about({}) };
  const noticed = perform(start, { id: 'announce-maintenance', args: { circuitId: ams } });
  if (!noticed.ok) throw new Error('Maintenance could not be announced.');
  return passDays(noticed.value, 40).log.flatMap(({ day, request }) =>
    request.id === 'start-maintenance' ? [{ day, link: request.args.link }] : [],
  );
}

export const maintExamples: FamilyExamples<'MAINT'> = {
  'MAINT-01': {
    ok: [
      holds('traffic moves to the other link', () => {
        const started = perform({ ...startRun(1), plan: about({}) }, maintain('primary'));
        if (!started.ok) throw new Error('Maintenance could not start.');
        const circuit = started.value.plan.circuits[ams];
        if (!circuit) throw new Error('The example has lost its circuit.');
        expect(linkTrouble(started.value.plan, circuit, 'primary')).toMatch(/planned maintenance/);
        expect(linkTrouble(started.value.plan, circuit, 'secondary')).toBe('');
      }),
      holds('two windows, one link each, after 14 days or more', () => {
        for (const seed of [1, 2, 3, 4, 5]) {
          const windows = windowsAfterNotice(seed);
          expect(windows.map(({ link }) => link)).toEqual(['primary', 'secondary']);
          expect(windows[0]?.day).toBeGreaterThanOrEqual(14);
          expect(windows[1]?.day).toBeGreaterThan(windows[0]?.day ?? 0);
        }
      }),
      tells('which is told on the circuit', { plan: about({}), text: /14 days’ notice/, on: ams }),
    ],
    no: refuses('both links in one window', {
      plan: planWith(circuitIn('PD'), (plan) => {
        const started = perform({ ...startRun(1), plan }, maintain('primary'));
        return started.ok ? started.value.plan : plan;
      }),
      request: maintain('secondary'),
      reason: 'maintenance-running',
    }),
  },
  'MAINT-02': {
    ok: [
      quiet('prepends are heeded', about({ honoursPrepend: true })),
      allows('maintenance then', { plan: about({ honoursPrepend: true }), request: maintain('primary') }),
    ],
    no: [
      reports('a fixed local preference', about({ honoursPrepend: false }), { field: 'honoursPrepend' }),
      warns('traffic lost in maintenance', {
        plan: about({ honoursPrepend: false }),
        request: maintain('primary'),
        reason: 'prepends-ignored',
      }),
    ],
  },
  'MAINT-03': {
    ok: [
      quiet('22:00 to 03:00, daily', gatewayWith({ maintenanceWindowHours: 5, maintenanceEveryDays: 1 })),
      tells('told on the gateway', { plan: gatewayWith({}), text: /5 hours or more/ }),
    ],
    no: [
      reports('2 hours', gatewayWith({ maintenanceWindowHours: 2 }), {
        severity: 'info',
        field: 'maintenanceWindowHours',
      }),
      reports('weekly', gatewayWith({ maintenanceEveryDays: 7 }), { field: 'maintenanceEveryDays' }),
    ],
  },
};

export const bfdExamples: FamilyExamples<'BFD'> = {
  'BFD-01': {
    ok: [
      tells('300 ms three times', { plan: about({ bfd: true, bfdMilliseconds: 300 }), text: /about 0\.9 s/ }),
      quiet('300 ms', about({ bfdMilliseconds: 300 })),
    ],
    no: [
      reports('100 ms', about({ bfdMilliseconds: 100 }), { severity: 'info', field: 'bfdMilliseconds' }),
      neverTells('0.3 s promised', { plan: about({ bfd: true, bfdMilliseconds: 100 }), text: /0\.3 s/ }),
    ],
  },
  'BFD-02': {
    ok: quiet('BFD on', about({ bfd: true })),
    no: reports('BFD off', about({ bfd: false }), { severity: 'warning', message: /180 seconds/ }),
  },
  'BFD-03': {
    ok: [
      allows('a reset', {
        plan: madeOn('2017-07-31'),
        request: { id: 'reset-peering', args: { peeringId: peeringId(ams, 'AzurePrivatePeering') } },
      }),
      keepsStill('a peering of 2024', madeOn('2024-05-01')),
    ],
    no: tells('a peering of 2017', { plan: madeOn('2017-07-31'), text: /no BFD until it is reset/ }),
  },
  'BFD-04': {
    ok: [
      quiet('a plan that states 3 minutes', about({ convergenceSeconds: 180 })),
      tells('told beside the promise', { plan: about({}), text: /1 to 3 minutes/ }),
    ],
    no: reports('half a second end to end', about({ convergenceSeconds: 0.5 }), { severity: 'info' }),
  },
  'BFD-05': {
    ok: quiet('a router', about({ bgpEnds: 'stateless-router' })),
    no: reports('a firewall', about({ bgpEnds: 'firewall' }), { severity: 'warning' }),
  },
};
