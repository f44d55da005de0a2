import type { CircuitDesign } from '#domain/model/circuit-design.ts';
import { circuitId, routeFilterId } from '#domain/model/ids.ts';
import { circuit, circuitIn, connection, network, type Part, peering, planWith } from '../plans.ts';
import { design, routeFilter } from '../surroundings.ts';
import {
  allows,
  type FamilyExamples,
  keepsStill,
  neverTells,
  quiet,
  refuses,
  reports,
  tells,
  warns,
} from './example.ts';

const old = circuitId('old');
const fresh = circuitId('new');
const deleteOld = { id: 'delete-circuit', args: { circuitId: old } } as const;

/** A live circuit that replaces another one. */
const replacement = (stated: CircuitDesign = {}): readonly Part[] => [
  circuitIn('PD', { name: 'new' }),
  design('new', { replaces: 'old', ...stated }),
];

/** The old circuit once it was deleted. */
const deletedOld: Part = (plan) => {
  const planned = circuit('old')(plan);
  const made = planned.circuits[old];
  return made
    ? { ...planned, circuits: { ...planned.circuits, [old]: { ...made, billed: [{ fromDay: 0, toDay: 9 }] } } }
    : planned;
};

const production = [network('hub'), design('hub', { criticality: 'production' })];

const microsoftOnBoth = (prefixes: readonly string[], filter: string) => [
  peering('MicrosoftPeering', { on: 'old', settings: { routeFilterId: routeFilterId('filter-a') } }),
  peering('MicrosoftPeering', {
    on: 'new',
    settings: {
      advertisedPublicPrefixes: prefixes,
      routeFilterId: routeFilterId(filter),
      primaryPeerAddressPrefix: '131.107.12.0/30',
      secondaryPeerAddressPrefix: '131.107.12.4/30',
    },
  }),
  routeFilter('filter-a'),
  routeFilter('filter-b'),
];

export const migExamples: FamilyExamples<'MIG'> = {
  'MIG-01': {
    ok: [
      quiet(
        'built in isolation, the old one in use',
        planWith(circuitIn('PD', { name: 'old' }), ...replacement({ cutover: 'isolated' })),
      ),
      allows('the old one deleted after the move', {
        plan: planWith(circuitIn('NP', { name: 'old' }), ...replacement({ cutover: 'moved' })),
        request: deleteOld,
      }),
    ],
    no: [
      warns('the old one deleted before the new one is tested', {
        plan: planWith(circuitIn('NP', { name: 'old' }), ...replacement({ cutover: 'testing' })),
        request: deleteOld,
        reason: 'successor-untested',
      }),
      reports('and the plan shows it', planWith(deletedOld, ...replacement({ cutover: 'testing' })), {
        message: /deleted already/,
      }),
      reports(
        'production linked before the tests',
        planWith(
          circuitIn('PD', { name: 'old' }),
          ...replacement({ cutover: 'isolated' }),
          ...production,
          connection('new-hub', { on: 'new' }),
        ),
        { message: /carries production/ },
      ),
    ],
  },
  'MIG-02': {
    ok: quiet(
      'distinct prefixes and filters',
      planWith(
        circuitIn('PD', { name: 'old' }),
        ...replacement({ cutover: 'testing' }),
        ...microsoftOnBoth(['131.107.9.0/24'], 'filter-b'),
      ),
    ),
    no: [
      reports(
        'the same prefixes on both',
        planWith(
          circuitIn('PD', { name: 'old' }),
          ...replacement({ cutover: 'testing' }),
          ...microsoftOnBoth(['131.107.4.0/24'], 'filter-b'),
        ),
        { message: /131\.107\.4\.0\/24/ },
      ),
      reports(
        'the same route filter on both',
        planWith(
          circuitIn('PD', { name: 'old' }),
          ...replacement({ cutover: 'testing' }),
          ...microsoftOnBoth(['131.107.9.0/24'], 'filter-a'),
        ),
        { message: /route filter/ },
      ),
      reports(
        'as somebody stated',
        planWith(circuitIn('PD', { name: 'old' }), ...replacement({ testsWithOwnPrefixes: false })),
        {
          field: 'testsWithOwnPrefixes',
        },
      ),
    ],
  },
  'MIG-03': {
    ok: tells('a task of the provider', {
      plan: planWith(
        circuitIn('PD', { name: 'old' }),
        circuitIn('NP', { name: 'new', settings: { layer: 'L3' } }),
        design('new', { replaces: 'old' }),
      ),
      text: /let Equinix switch from old/,
      on: fresh,
    }),
    no: [
      neverTells('BGP steps of the customer', {
        plan: planWith(
          circuitIn('PD', { name: 'old' }),
          circuitIn('NP', { name: 'new', settings: { layer: 'L3' } }),
          design('new', { replaces: 'old' }),
        ),
        text: /BGP/,
      }),
      keepsStill('on Layer 2', planWith(circuitIn('PD', { name: 'old' }), ...replacement())),
    ],
  },
  'MIG-04': {
    ok: [
      quiet('once the old one is gone', planWith(deletedOld, ...replacement({ cutover: 'old-deleted' }))),
      warns('told when the second one is created', {
        plan: planWith(circuitIn('PD', { name: 'old' }), circuit('new'), design('new', { replaces: 'old' })),
        request: { id: 'create-circuit', args: { circuitId: fresh } },
        reason: 'overlap-counted',
      }),
      refuses('the circuit that would be one too many in its region', {
        plan: planWith(
          ...Array.from({ length: 9 }, (_, index) => circuitIn('PD', { name: `live-${index}` })),
          circuitIn('PD', { name: 'old' }),
          circuit('new'),
          design('new', { replaces: 'old' }),
        ),
        request: { id: 'create-circuit', args: { circuitId: fresh } },
        reason: 'circuits-within-quota',
      }),
    ],
    no: reports('both ignored', planWith(circuitIn('PD', { name: 'old' }), ...replacement()), {
      severity: 'warning',
      field: 'replaces',
    }),
  },
};
