import { expect } from 'vitest';
import { type PlanRequest, actionIds, actions } from '#domain/actions/index.ts';
import { passDays, perform, type Run, startRun } from '#domain/engine/run.ts';
import { verdictOf } from '#domain/engine/verdict.ts';
import { prefixMachine, prefixValidationStates, wholeOf } from '#domain/machines/prefix-machine.ts';
import { patchLivePeering } from '#domain/model/edit.ts';
import { circuitId, peeringId } from '#domain/model/ids.ts';
import { arrivingRoutes } from '#domain/model/microsoft-routes.ts';
import type { PeeringInAzure, PeeringSettings, Plan } from '#domain/model/plan.ts';
import { circuitIn, type Part, peering, plannedPeering, planWith } from '../plans.ts';
import { withValues } from '../filtered-peering.ts';
import { peeringDesign } from '../surroundings.ts';
import { allows, type Example, type FamilyExamples, holds, quiet, refuses, reports } from './example.ts';
import { msftServiceExamples } from './msft-service-examples.ts';

const ams = circuitId('ams');
const microsoft = peeringId(ams, 'MicrosoftPeering');
const configure: PlanRequest = { id: 'configure-microsoft-peering', args: { circuitId: ams } };

/** A planned Microsoft peering with these values. */
const onMicrosoft = (settings: Partial<PeeringSettings>, ...around: readonly Part[]): Plan =>
  planWith(...around, circuitIn('PD'), plannedPeering('MicrosoftPeering', { settings }));

/** A live one, and what is stated about it. */
const stating = (design: Parameters<typeof peeringDesign>[1], settings: Partial<PeeringSettings> = {}): Plan =>
  planWith(circuitIn('PD'), peering('MicrosoftPeering', { settings }), peeringDesign('MicrosoftPeering', design));

const inState = (azure: Partial<PeeringInAzure>): Plan =>
  planWith(circuitIn('PD'), peering('MicrosoftPeering', { azure }));

function ask(run: Run, request: PlanRequest): Run {
  const outcome = perform(run, request);
  if (!outcome.ok) throw new Error(`${request.id} is refused: ${JSON.stringify(outcome.error)}`);
  return outcome.value;
}

const doubted = inState({ advertisedPublicPrefixesState: 'ValidationNeeded' });
const afterSigning = (args: Partial<PlanRequest<'upload-prefix-signature'>['args']>): PeeringInAzure | null => {
  const signed = ask(
    { ...startRun(1), plan: doubted },
    { id: 'upload-prefix-signature', args: { peeringId: microsoft, ...args } },
  );
  return passDays(signed, 2).plan.peerings[microsoft]?.azure ?? null;
};

const regionsThatArrive = (plan: Plan): readonly (string | null)[] => {
  const live = plan.peerings[microsoft];
  return live ? arrivingRoutes(plan, live).map((route) => route.region) : [];
};

const prefixes = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `131.107.${index}.0/24`);

/** Values that Microsoft peering cannot be configured with, as a finding and as what Azure would say. */
function wrong(
  words: string,
  settings: Partial<PeeringSettings>,
  ...around: readonly Part[]
): readonly [Example, Example] {
  const plan = onMicrosoft(settings, ...around);
  return [reports(words, plan), refuses(`${words}: Azure refuses it`, { plan, request: configure })];
}

const lon = [
  circuitIn('PD', { name: 'lon' }),
  plannedPeering('MicrosoftPeering', { on: 'lon', settings: { vlanId: 301 } }),
];
const ownLinks = { primaryPeerAddressPrefix: '131.107.0.8/30', secondaryPeerAddressPrefix: '131.107.0.12/30' };

export const msftExamples: FamilyExamples<'MSFT'> = {
  'MSFT-01': {
    ok: quiet('a registered public pair', onMicrosoft({})),
    no: wrong('192.168.0.0/30', { primaryPeerAddressPrefix: '192.168.0.0/30' }),
  },
  'MSFT-02': {
    ok: quiet('a different /29 for the other circuit', onMicrosoft(ownLinks, ...lon)),
    no: wrong('the same /29 on two circuits', {}, ...lon),
  },
  'MSFT-03': {
    ok: [
      quiet('a NAT pool of /28', onMicrosoft({ advertisedPublicPrefixes: ['131.107.4.16/28'] })),
      allows('with it the peering is configured', {
        plan: onMicrosoft({ advertisedPublicPrefixes: ['131.107.4.16/28'] }),
        request: configure,
      }),
      quiet('a part of a listed prefix is announced', stating({ announced: ['131.107.4.0/25'] })),
    ],
    no: [
      ...wrong('10.0.0.0/8', { advertisedPublicPrefixes: ['10.0.0.0/8'] }),
      holds('an empty list', () =>
        expect(verdictOf(onMicrosoft({ advertisedPublicPrefixes: [] }), configure)).toMatchObject({
          kind: 'incomplete',
          fields: ['advertisedPublicPrefixes'],
        }),
      ),
      reports('something is announced that is not in the list', stating({ announced: ['131.107.99.0/24'] })),
    ],
  },
  'MSFT-04': {
    ok: quiet(
      'peer ASN 65020 and the public ASN of the prefixes as customer ASN',
      onMicrosoft({ peerASN: 65_020, customerASN: 3320 }),
    ),
    no: wrong('customer ASN 65020', { peerASN: 65_020, customerASN: 65_020 }),
  },
  'MSFT-05': {
    ok: quiet('RIPENCC', onMicrosoft({ routingRegistryName: 'RIPENCC' })),
    no: wrong('RIPE-local', { routingRegistryName: 'RIPE-local' }),
  },
  'MSFT-06': {
    ok: quiet(
      'the ticket that a private ASN needs is open',
      planWith(
        circuitIn('PD'),
        peering('MicrosoftPeering', {
          settings: { peerASN: 65_020 },
          azure: { advertisedPublicPrefixesState: 'ValidationNeeded', ticket: 'open' },
        }),
      ),
    ),
    no: [
      reports('a private ASN and no ticket yet', onMicrosoft({ peerASN: 65_020 })),
      reports('a private ASN that is prepended to steer', stating({ steersByPrepend: true }, { peerASN: 65_020 }), {
        field: 'steersByPrepend',
        message: /strips it/,
      }),
    ],
  },
  'MSFT-07': {
    ok: quiet('64600, a private one', onMicrosoft({ peerASN: 64_600 })),
    no: wrong('64500', { peerASN: 64_500 }),
  },
  'MSFT-08': {
    ok: [
      quiet('a public /24 in the list', onMicrosoft({ advertisedPublicPrefixes: ['131.107.4.0/24'] })),
      quiet('a public /24 announced', stating({ announced: ['131.107.4.0/24'] })),
    ],
    no: [
      ...wrong('0.0.0.0/0 in the list', { advertisedPublicPrefixes: ['0.0.0.0/0'] }),
      reports('0.0.0.0/0 announced', stating({ announced: ['0.0.0.0/0'] }), { field: 'announced' }),
      reports('10.0.0.0/8 announced on one link', stating({ announcedOnPrimary: ['10.0.0.0/8'] })),
    ],
  },
  'MSFT-09': {
    ok: quiet('200', onMicrosoft({ advertisedPublicPrefixes: prefixes(200) })),
    no: wrong('201', { advertisedPublicPrefixes: prefixes(201) }),
  },
  'MSFT-10': {
    ok: quiet('a pool apart from the links', stating({ natPool: ['131.107.4.16/28'] })),
    no: [
      reports('NAT to an address of the /30', stating({ natPool: ['131.107.0.1/32'] }), {
        message: /131\.107\.0\.0\/30/,
      }),
      reports('a link subnet is advertised', onMicrosoft({ advertisedPublicPrefixes: ['131.107.0.0/24'] })),
    ],
  },
  'MSFT-11': {
    ok: holds('the whole list is Configured: BGP may come up', () => {
      const configured = ask({ ...startRun(1), plan: onMicrosoft({}) }, configure);
      expect(configured.plan.peerings[microsoft]?.azure?.advertisedPublicPrefixesState).toBe('Configuring');
      expect(passDays(configured, 2).plan.peerings[microsoft]?.azure).toMatchObject({
        advertisedPublicPrefixesState: 'Configured',
        prefixStates: { '131.107.4.0/24': 'Configured' },
      });
    }),
    no: holds('more than two states: four of the peering, ten of a prefix', () => {
      expect(Object.keys(prefixMachine).length).toBe(4);
      expect(new Set(prefixValidationStates).size).toBe(10);
      for (const state of prefixValidationStates) expect(prefixMachine).toHaveProperty(wholeOf(state));
    }),
  },
  'MSFT-12': {
    ok: [
      quiet('validated', inState({ advertisedPublicPrefixesState: 'Configured' })),
      holds('the registry is mended and saved again', () => {
        const mended = ask(
          { ...startRun(1), plan: doubted },
          { id: 'change-peering', args: { peeringId: microsoft, settings: { customerASN: 3320 } } },
        );
        expect(passDays(mended, 2).plan.peerings[microsoft]?.azure?.advertisedPublicPrefixesState).toBe('Configured');
      }),
    ],
    no: [
      reports('validation needed: no BGP', doubted),
      holds('and nothing arrives', () => {
        const open = withValues(['12076:51002'], { attached: true });
        expect(regionsThatArrive(open)).toEqual(['West Europe']);
        const doubtful = patchLivePeering(open, microsoft, { advertisedPublicPrefixesState: 'ValidationNeeded' });
        expect(regionsThatArrive(doubtful)).toEqual([]);
      }),
    ],
  },
  'MSFT-13': {
    ok: holds('a ticket, then Microsoft, then Configured', () => {
      const open = ask(
        { ...startRun(1), plan: doubted },
        { id: 'open-validation-ticket', args: { peeringId: microsoft } },
      );
      expect(passDays(open, 7).plan.peerings[microsoft]?.azure?.advertisedPublicPrefixesState).toBe('Configured');
    }),
    no: [
      refuses('nobody accepts what no ticket asks for', {
        plan: doubted,
        request: { id: 'accept-validation', args: { peeringId: microsoft } },
      }),
      holds('only Microsoft says Configured', () => {
        const deciding = actionIds.filter((id) => id === 'accept-validation' || id === 'answer-prefix-check');
        expect(deciding.map((id) => actions[id].actors)).toEqual([['microsoft'], ['microsoft']]);
      }),
    ],
  },
  'MSFT-14': {
    ok: holds('a signature that is verified', () => {
      expect(afterSigning({ signature: 'TWFueSBoYW5kcw==' })?.advertisedPublicPrefixesState).toBe('Configured');
    }),
    no: [
      holds('a file with spaces', () => {
        expect(afterSigning({ signature: 'TWFu eSBo' })).toMatchObject({
          advertisedPublicPrefixesState: 'ValidationNeeded',
          prefixStates: { '131.107.4.0/24': 'InvalidSignatureEncoding' },
        });
      }),
      holds('no certificate in the registry: the ticket is left', () => {
        const azure = afterSigning({ signature: 'TWFueQ==', flaw: 'CertificateMissingInRoutingRegistry' });
        expect(azure?.prefixStates).toEqual({ '131.107.4.0/24': 'CertificateMissingInRoutingRegistry' });
        const plan = inState({ advertisedPublicPrefixesState: azure?.advertisedPublicPrefixesState ?? 'Configured' });
        expect(verdictOf(plan, { id: 'open-validation-ticket', args: { peeringId: microsoft } }).kind).toBe('allowed');
      }),
    ],
  },
  ...msftServiceExamples,
};
