import { expect } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { perform, startRun } from '#domain/engine/run.ts';
import { circuitId, peeringId, routeFilterId } from '#domain/model/ids.ts';
import { arrivingRoutes } from '#domain/model/microsoft-routes.ts';
import type { PeeringDesign } from '#domain/model/peering-design.ts';
import type { Plan } from '#domain/model/plan.ts';
import type { RouteFilterSettings } from '#domain/model/route-filter.ts';
import { withValues } from '../filtered-peering.ts';
import { circuitIn, peering, planWith } from '../plans.ts';
import { peeringDesign, routeFilter } from '../surroundings.ts';
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

const microsoft = peeringId(circuitId('ams'), 'MicrosoftPeering');
const filter = routeFilterId('filter');
const attach: PlanRequest = { id: 'attach-route-filter', args: { peeringId: microsoft } };
const detach: PlanRequest = { id: 'detach-route-filter', args: { peeringId: microsoft } };
const remove: PlanRequest = { id: 'delete-route-filter', args: { routeFilterId: filter } };
const create: PlanRequest = { id: 'create-route-filter', args: { routeFilterId: filter } };

const arriving = (plan: Plan): readonly string[] => {
  const live = plan.peerings[microsoft];
  return live ? arrivingRoutes(plan, live).map((route) => route.name) : [];
};

const westEurope = withValues(['12076:51002']);
const attached = withValues(['12076:51002'], { attached: true });
const madeOn = (day: string): Plan =>
  planWith(circuitIn('PD'), peering('MicrosoftPeering'), peeringDesign('MicrosoftPeering', { madeOn: day }));

const shaped = (settings: Partial<RouteFilterSettings>): Plan =>
  planWith(circuitIn('PD'), routeFilter('filter', { stage: 'planned', settings }));
const twelve = ['51', '52', '53'].flatMap((part) => ['002', '003', '030', '024'].map((own) => `12076:${part}${own}`));

const far: Plan = {
  ...westEurope,
  ...planWith(
    circuitIn('PD'),
    routeFilter('filter', { settings: { location: 'East US' } }),
    peering('MicrosoftPeering', { settings: { routeFilterId: filter } }),
  ),
};

export const rfExamples: FamilyExamples<'RF'> = {
  'RF-01': {
    ok: [
      quiet('a filter is attached', attached),
      holds('its routes arrive', () => expect(arriving(attached)).toEqual(['West Europe'])),
    ],
    no: [
      reports('the peering is up, and storage is not reachable', westEurope),
      holds('nothing arrives', () => expect(arriving(westEurope)).toEqual([])),
    ],
  },
  'RF-02': {
    ok: [
      tells('made on 31 July 2017', { plan: madeOn('2017-07-31'), text: /without a route filter/ }),
      holds('the prefixes of Office arrive', () => expect(arriving(madeOn('2017-07-31'))).toContain('Exchange Online')),
    ],
    no: [
      keepsStill('made on 1 August 2017', madeOn('2017-08-01')),
      holds('nothing arrives', () => expect(arriving(madeOn('2017-08-01'))).toEqual([])),
    ],
  },
  'RF-03': {
    ok: [
      quiet('one Allow rule, 12 communities', shaped({ communities: twelve })),
      allows('and Azure creates it', { plan: shaped({ communities: twelve }), request: create }),
    ],
    no: [
      reports('a Deny rule', shaped({ access: 'Deny' }), { field: 'access' }),
      reports('two rules', shaped({ ruleCount: 2 }), { field: 'ruleCount' }),
      refuses('Azure does not create it', { plan: shaped({ access: 'Deny' }), request: create }),
    ],
  },
  'RF-04': {
    ok: [
      quiet('both in West Europe', westEurope),
      allows('and Azure attaches the filter', { plan: westEurope, request: attach }),
    ],
    no: [
      reports('filter in East US, circuit in West Europe', far),
      refuses('filter in East US: Azure refuses it', {
        plan: far,
        request: attach,
        reason: 'filter-in-circuits-region',
      }),
      refuses('no Microsoft peering', {
        plan: planWith(circuitIn('PD'), peering('AzurePrivatePeering')),
        request: { id: 'attach-route-filter', args: { peeringId: peeringId(circuitId('ams'), 'AzurePrivatePeering') } },
      }),
      refuses('a circuit that is not provisioned', {
        plan: planWith(
          circuitIn('NP'),
          routeFilter('filter'),
          peering('MicrosoftPeering', { settings: { routeFilterId: filter } }),
        ),
        request: attach,
      }),
    ],
  },
  'RF-05': {
    ok: allows('approved', {
      plan: withValues(['12076:5010'], { approved: true, circuit: { tier: 'Premium' } }),
      request: attach,
    }),
    no: [
      refuses('not approved', {
        plan: withValues(['12076:5010'], { circuit: { tier: 'Premium' } }),
        request: attach,
        reason: 'microsoft-365-approved',
      }),
      refuses('nor do the values come into a filter that is attached', {
        plan: withValues(['12076:51002'], { attached: true, circuit: { tier: 'Premium' } }),
        request: { id: 'change-route-filter', args: { routeFilterId: filter, communities: ['12076:5010'] } },
        reason: 'microsoft-365-approved',
      }),
    ],
  },
  'RF-06': {
    ok: [
      allows('detach it', { plan: attached, request: detach }),
      holds('all prefixes are withdrawn, and the filter can be deleted', () => {
        const detached = perform({ ...startRun(1), plan: attached }, detach);
        expect(detached.ok && arriving(detached.value.plan)).toEqual([]);
        const deleted = detached.ok ? perform(detached.value, remove) : detached;
        expect(deleted.ok && deleted.value.plan.routeFilters[filter]?.azure).toBeNull();
      }),
    ],
    no: refuses('delete it while it is attached', { plan: attached, request: remove, reason: 'filter-attached' }),
  },
  'RF-07': {
    ok: quiet('Premium and 12076:51004', withValues(['12076:51004'], { circuit: { tier: 'Premium' } })),
    no: reports('Amsterdam Standard and East US', withValues(['12076:51004']), { message: /East US/ }),
  },
  'RF-08': {
    ok: quiet('West Europe', westEurope),
    no: reports('an invented value for Italy North', withValues(['12076:51060']), { field: 'communities' }),
  },
};

const stating = (design: PeeringDesign): Plan =>
  planWith(circuitIn('PD'), peering('MicrosoftPeering'), peeringDesign('MicrosoftPeering', design));
const pool = ['131.107.4.16/28'];

export const natExamples: FamilyExamples<'NAT'> = {
  'NAT-01': {
    ok: quiet('a pool for source NAT', stating({ sourceNat: true, natPool: pool })),
    no: [
      reports('sources as they are', stating({ sourceNat: false }), { field: 'sourceNat' }),
      reports('a pool of 10.x', stating({ natPool: ['10.1.0.0/24'] }), { field: 'natPool', message: /10\.1\.0\.0/ }),
    ],
  },
  'NAT-02': {
    ok: [
      quiet('the pool is announced here only', stating({ natPool: pool, natPoolOnInternet: false })),
      quiet('here with a longer prefix', stating({ natPoolOnInternet: true, natPoolMoreSpecific: true })),
    ],
    no: reports('the same prefix on both', stating({ natPool: pool, natPoolOnInternet: true })),
  },
  'NAT-03': {
    ok: tells('one address', { plan: stating({ natPool: ['131.107.4.9/32'] }), text: /131\.107\.4\.9\/32/ }),
    no: neverTells('no minimum of /29', { plan: stating({ natPool: ['131.107.4.9/32'] }), text: /\/29|at least/ }),
  },
  'NAT-04': {
    ok: quiet('one pool for both links', stating({ natPoolPerLink: false })),
    no: reports('a pool for each link', stating({ natPoolPerLink: true })),
  },
  'NAT-05': {
    ok: quiet('source NAT at the internet edge', stating({ sessionsFromMicrosoft: true, internetEdgeNat: true })),
    no: reports('none, with ADFS behind', stating({ sessionsFromMicrosoft: true, internetEdgeNat: false })),
  },
};
