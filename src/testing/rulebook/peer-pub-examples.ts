import { expect } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { verdictOf } from '#domain/engine/verdict.ts';
import { circuitId, peeringId } from '#domain/model/ids.ts';
import type { PeeringInAzure } from '#domain/model/plan.ts';
import { circuitIn, type Part, peering, plannedPeering, planWith } from '../plans.ts';
import { peeringDesign } from '../surroundings.ts';
import {
  type FamilyExamples,
  allows,
  holds,
  keepsStill,
  neverTells,
  quiet,
  refuses,
  reports,
  tells,
} from './example.ts';
import { after, bgp, goesAhead } from './peering-steps.ts';

const ams = circuitId('ams');
const id = peeringId(ams, 'AzurePublicPeering');
const microsoftId = peeringId(ams, 'MicrosoftPeering');
const configure: PlanRequest = { id: 'configure-public-peering', args: { circuitId: ams } };
const remove: PlanRequest = { id: 'delete-public-peering', args: { peeringId: id } };
const in2016: Part = (plan) => ({ ...plan, era: 'seed' });

const bare = planWith(circuitIn('PD'), plannedPeering('MicrosoftPeering'));
const old = (...around: readonly Part[]) => planWith(circuitIn('PD'), peering('AzurePublicPeering'), ...around);
const moved = (azure: Partial<PeeringInAzure>) => old(peering('MicrosoftPeering', { azure }));

/** What the reader of documents hands over when it meets a circuit of those days. */
const { circuits, peerings } = old();
const importOld: PlanRequest = {
  id: 'import-circuits',
  args: { circuits: Object.values(circuits), peerings: Object.values(peerings), authorizations: [] },
};

export const peerPubExamples: FamilyExamples<'PEER-PUB'> = {
  'PEER-PUB-01': {
    ok: [
      holds('Microsoft peering instead', () => {
        const verdict = verdictOf(bare, configure);
        const remedy = verdict.kind === 'refused' ? verdict.said[0].remedy : null;
        expect(remedy).toEqual({ id: 'configure-microsoft-peering', args: { circuitId: ams } });
        expect(after(bare, { id: 'configure-microsoft-peering', args: { circuitId: ams } })).toMatchObject({
          peerings: { [microsoftId]: { azure: { state: 'Enabled' } } },
        });
      }),
      allows('in the rules of 2016, as taught then', {
        plan: planWith(circuitIn('PD'), plannedPeering('AzurePublicPeering'), in2016),
        request: configure,
      }),
    ],
    no: refuses('public peering on a new circuit', {
      plan: bare,
      request: configure,
      reason: 'public-peering-retired',
    }),
  },
  'PEER-PUB-02': {
    ok: [
      reports('an old plan shows it as retired', after(planWith(), importOld), { subject: id, severity: 'error' }),
      holds('it does not work', () => expect(bgp(old(), id)).toEqual({ status: 'Down', fault: 'retired' })),
      quiet('in the rules of 2016', old(in2016)),
    ],
    no: refuses('enabling it', {
      plan: planWith(circuitIn('PD'), peering('AzurePublicPeering', { azure: { state: 'Disabled' } })),
      request: { id: 'enable-peering', args: { peeringId: id } },
      reason: 'public-peering-retired',
    }),
  },
  'PEER-PUB-03': {
    ok: tells('what it was', { plan: old(), text: /one-way.*one NAT address per BGP session.*200 prefixes/, on: id }),
    no: [
      neverTells('with a route filter', { plan: old(), text: /a route filter (is|was) attached/ }),
      keepsStill('said of other peerings', planWith(circuitIn('PD'), peering('MicrosoftPeering'))),
    ],
  },
  'PEER-PUB-04': {
    ok: [
      goesAhead('once Microsoft peering works', { plan: moved({ filterAttached: true }), request: remove }),
      holds('then nothing of it is left', () => {
        expect(Object.keys(after(moved({ filterAttached: true }), remove).peerings)).toEqual([microsoftId]);
      }),
    ],
    no: [
      refuses('delete first', { plan: old(), request: remove, reason: 'replacement-missing' }),
      refuses('before the prefixes are Configured', {
        plan: moved({ advertisedPublicPrefixesState: 'ValidationNeeded', filterAttached: true }),
        request: remove,
        reason: 'replacement-not-validated',
      }),
      refuses('before the route filter', { plan: moved({}), request: remove, reason: 'replacement-without-filter' }),
    ],
  },
  'PEER-PUB-05': {
    ok: tells('storage over Microsoft peering', {
      plan: old(),
      text: /storage, are reached over Microsoft peering/,
      on: id,
    }),
    no: [
      tells('a default route needs public peering', {
        plan: old(peeringDesign('AzurePublicPeering', { defaultRouteForPublic: true })),
        text: /advice of 2016.*is out of date/,
      }),
      neverTells('a default route needs public peering, unasked', { plan: old(), text: /default route/ }),
    ],
  },
};
