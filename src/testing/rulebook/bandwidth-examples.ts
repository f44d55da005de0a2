import { expect } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { review } from '#domain/engine/review.ts';
import { passDays, perform, startRun } from '#domain/engine/run.ts';
import { turnOf } from '#domain/engine/turn.ts';
import { circuitId } from '#domain/model/ids.ts';
import type { CircuitSettings } from '#domain/model/plan.ts';
import { circuit, circuitIn, connection, liveCircuitWith, network, type Part, peering, planWith } from '../plans.ts';
import { design } from '../surroundings.ts';
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
} from './example.ts';

const ams = circuitId('ams');
const raiseTo = (bandwidthInMbps: number): PlanRequest => ({
  id: 'raise-bandwidth',
  args: { circuitId: ams, bandwidthInMbps },
});
const liveAt = (bandwidthInMbps: number): Part => circuitIn('PD', { settings: { bandwidthInMbps } });
const at = (bandwidthInMbps: number, settings: Partial<CircuitSettings> = {}): Part =>
  circuit('ams', { bandwidthInMbps, ...settings });
const direct = { serviceProviderName: '', expressRoutePort: '/ports/ams', bandwidthInMbps: 1000 };
const lagging = liveCircuitWith('ams', {
  serviceProviderProvisioningState: 'Provisioned',
  providerLimitMbps: 100,
});

export const bandwidthExamples: FamilyExamples<'BW'> = {
  'BW-01': {
    ok: quiet('500', planWith(at(500))),
    no: [
      reports('300', planWith(at(300)), { severity: 'error' }),
      reports('40,000', planWith(at(40_000)), { severity: 'error' }),
      refuses('300 on a live circuit', {
        plan: planWith(liveAt(200)),
        request: raiseTo(300),
        reason: 'bandwidth-offered',
      }),
    ],
  },
  'BW-02': {
    ok: allows('200 to 1,000', { plan: planWith(liveAt(200)), request: raiseTo(1000) }),
    no: refuses('1,000 to 1,000', {
      plan: planWith(liveAt(1000)),
      request: raiseTo(1000),
      reason: 'bandwidth-not-larger',
    }),
  },
  'BW-03': {
    ok: allows('900 free, 800 more', {
      plan: planWith(liveAt(200), design('ams', { providerPortFreeMbps: 900 })),
      request: raiseTo(1000),
    }),
    no: refuses('300 free, 800 more', {
      plan: planWith(liveAt(200), design('ams', { providerPortFreeMbps: 300 })),
      request: raiseTo(1000),
      reason: 'port-full',
    }),
  },
  'BW-04': {
    ok: holds('the provider has to follow, and does', () => {
      const outcome = perform({ ...startRun(1), plan: planWith(circuitIn('PD')) }, raiseTo(500));
      if (!outcome.ok) throw new Error('The increase is refused.');
      const { value: raised } = outcome;
      expect(raised.waiting.map((each) => each.request.id)).toEqual(['follow-bandwidth']);
      expect(raised.plan.circuits[ams]?.azure?.providerLimitMbps).toBe(200);
      expect(passDays(raised, 14).plan.circuits[ams]?.azure?.providerLimitMbps).toBeNull();
    }),
    no: [
      reports('the plan ends at the call to Azure', planWith(lagging), {
        severity: 'warning',
        message: /notify Equinix/,
      }),
      holds('it is the turn of the provider', () => {
        const linked = planWith(lagging, peering('AzurePrivatePeering'), network('hub'), connection('ams-hub'));
        expect(turnOf(linked, ams)).toMatchObject({ actor: 'provider', request: { id: 'follow-bandwidth' } });
      }),
    ],
  },
  'BW-05': {
    ok: allows('a new circuit of 500 in its place', {
      plan: planWith(liveAt(1000)),
      request: {
        id: 'plan-replacement',
        args: { circuitId: ams, newCircuitId: circuitId('ams-2'), settings: { bandwidthInMbps: 500 } },
      },
    }),
    no: refuses('1,000 to 500 in place', {
      plan: planWith(liveAt(1000)),
      request: { id: 'lower-bandwidth', args: { circuitId: ams, bandwidthInMbps: 500 } },
      reason: 'bandwidth-only-rises',
    }),
  },
  'BW-06': {
    ok: quiet('600 and 300 on 1,000', planWith(at(1000), design('ams', { privateMbps: 600, microsoftMbps: 300 }))),
    no: reports('800 and 500 on 1,000', planWith(at(1000), design('ams', { privateMbps: 800, microsoftMbps: 500 })), {
      severity: 'warning',
    }),
  },
  'BW-07': {
    ok: tells('200 in and 200 out on 200', { plan: planWith(at(200)), text: /200 Mbps in and 200 Mbps out/ }),
    no: neverTells('in and out are not added up', { plan: planWith(at(200)), text: /400|100 Mbps/ }),
  },
  'BW-08': {
    ok: quiet('a peak of 900 on 1,000', planWith(at(1000), design('ams', { peakMbps: 900 }))),
    no: reports('steady 1,600 on 1,000', planWith(at(1000), design('ams', { peakMbps: 1600 })), {
      severity: 'warning',
      field: 'peakMbps',
    }),
  },
  'BW-09': {
    ok: tells('an alert on dropped bits', {
      plan: planWith(at(1000)),
      text: /DroppedInBitsPerSecond and DroppedOutBitsPerSecond/,
    }),
    no: tells('an average proves nothing', {
      plan: planWith(at(1000)),
      text: /Bursts of milliseconds count, although/,
    }),
  },
  'BW-10': {
    ok: [
      tells('1 Gbps, a link at 1.15: not limited', { plan: planWith(circuit('ams', direct)), text: /which is 1200/ }),
      allows('a switch on Direct ports', {
        plan: planWith(circuitIn('PD', { settings: direct })),
        request: { id: 'set-rate-limit', args: { circuitId: ams, on: true } },
      }),
    ],
    no: [
      refuses('not in US Government', {
        plan: planWith(
          circuitIn('PD', {
            settings: { ...direct, peeringLocation: 'Washington DC', location: 'US Gov Virginia' },
          }),
        ),
        request: { id: 'set-rate-limit', args: { circuitId: ams, on: true } },
        reason: 'cloud-without-limit',
      }),
      refuses('not on the port of a provider', {
        plan: planWith(circuitIn('PD')),
        request: { id: 'set-rate-limit', args: { circuitId: ams, on: true } },
        reason: 'circuit-not-direct',
      }),
      keepsStill('nor told there', planWith(at(1000))),
    ],
  },
  'BW-11': {
    ok: tells('a line of 1 Gbps for a circuit of 200 Mbps', {
      plan: planWith(at(200), design('ams', { accessLineMbps: 1000 })),
      text: /1000 Mbps may have any speed.*200 Mbps/,
    }),
    no: holds('1,000 and 200 are no error', () => {
      const without = planWith(at(200));
      const stated = planWith(at(200), design('ams', { accessLineMbps: 1000 }));
      expect(review(stated)).toEqual(review(without));
    }),
  },
  'BW-12': {
    ok: [
      quiet('2 Gbps and ErGw3AZ', planWith(liveAt(2000), network('hub', { sku: 'ErGw3AZ' }), connection('ams-hub'))),
      quiet(
        '10 Gbps and ErGwScale with ten units',
        planWith(
          liveAt(10_000),
          network('hub', { sku: 'ErGwScale', gatewaySettings: { minScaleUnits: 10, maxScaleUnits: 10 } }),
          connection('ams-hub'),
        ),
      ),
    ],
    no: [
      reports('10 Gbps and ErGw1AZ', planWith(liveAt(10_000), network('hub'), connection('ams-hub')), {
        severity: 'warning',
        message: /carries 1000 Mbps/,
      }),
      reports(
        '10 Gbps and ErGwScale with two units',
        planWith(
          liveAt(10_000),
          network('hub', { sku: 'ErGwScale', gatewaySettings: { minScaleUnits: 2, maxScaleUnits: 2 } }),
          connection('ams-hub'),
        ),
      ),
    ],
  },
};
