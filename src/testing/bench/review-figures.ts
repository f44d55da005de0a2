import { createReviewer } from '#domain/engine/reviewer.ts';
import { review, rulesByKind } from '#domain/engine/review.ts';
import { applyTo } from '#domain/engine/run.ts';
import { networkId } from '#domain/model/ids.ts';
import { linkFields } from '#domain/model/link-fields.ts';
import type { Peering, Plan, VirtualNetwork } from '#domain/model/plan.ts';
import { type Cidr, parseCidr } from '#domain/net/cidr.ts';
import { largePlan, type LargePlan } from '../large-plan.ts';
import { type Figure, quickest } from './measure.ts';

const SEED = 20_261_125;

/** How long a review of plans of these sizes takes, the largest two compared; every run has a plan nobody has seen. */
export function reviewFigures(sizes: readonly number[]): readonly Figure[] {
  const times = sizes.map((size) => ({ size, ms: quickest(runsFor(size), () => largePlan(size, SEED).plan, review) }));
  const [before, last] = times.slice(-2);
  if (!before || !last) throw new Error('Growth takes two sizes.');
  const large = largePlan(last.size, SEED);
  const sorting = quickest(runsFor(last.size), () => textsIn(large.plan), sorted);
  return [
    ...times.map(({ size, ms }) => ({ name: `Review of ${size} circuits`, value: ms, unit: 'ms', goal: null })),
    {
      name: `Growth exponent, ${before.size} to ${last.size}`,
      value: Math.log(last.ms / before.ms) / Math.log(last.size / before.size),
      unit: '',
      goal: { atMost: 1.15 },
    },
    { name: 'Planted overlaps found', value: shareFound(large) * 100, unit: '%', goal: { atLeast: 100 } },
    {
      name: `Review as against sorting all prefixes, ${last.size} circuits`,
      value: last.ms / sorting,
      unit: '×',
      goal: { atMost: 8 },
    },
  ];
}

/** How soon the findings are up to date once a field was edited: the address space of one network after another. */
export function editFigure(size: number): Figure {
  const reviewer = createReviewer(rulesByKind);
  let { plan } = largePlan(size, SEED);
  reviewer(plan);
  let edits = 0;
  const edit = (): Plan => {
    edits += 1;
    const settings = { addressSpace: [`10.${edits}.0.0/24`] };
    plan = applyTo(
      plan,
      { id: 'plan-network', args: { networkId: networkId(`network-${edits}`), settings } },
      { day: 0, guid: '' },
    );
    return plan;
  };
  return {
    name: `One field edited, ${size} circuits`,
    value: quickest(20, edit, reviewer),
    unit: 'ms',
    goal: { atMost: 16 },
  };
}

const runsFor = (size: number): number => (size < 5000 ? 7 : 4);

/** Every prefix of the plan as it was typed. */
function textsIn(plan: Plan): readonly string[] {
  return [
    ...Object.values<VirtualNetwork>(plan.networks).flatMap(({ settings }) => [
      ...settings.addressSpace,
      settings.gatewaySubnet,
    ]),
    ...Object.values<Peering>(plan.peerings).flatMap(({ settings }) => linkFields.map((field) => settings[field])),
  ].filter((text) => text !== '');
}

/** What nobody can do without who looks for overlaps: read the prefixes and sort them. */
function sorted(texts: readonly string[]): readonly Cidr[] {
  return texts
    .flatMap((text) => parseCidr(text) ?? [])
    .toSorted((a, b) => {
      if (a.first === b.first) return a.bits - b.bits;
      return a.first < b.first ? -1 : 1;
    });
}

function shareFound({ plan, planted }: LargePlan): number {
  const found = new Set(review(plan).flatMap(({ subject, others }) => others.map((other) => `${subject} ${other}`)));
  return planted.filter(({ one, other }) => found.has(`${one} ${other}`)).length / planted.length;
}
