import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { importResources } from '#domain/actions/import-resources.ts';
import { exampleRun } from '#domain/engine/example-run.ts';
import { textToRun } from '#domain/engine/kept-run.ts';
import { review } from '#domain/engine/review.ts';
import { resiliencyOf } from '#domain/engine/resiliency.ts';
import { replay, type Run } from '#domain/engine/run.ts';
import { stepsOf } from '#domain/engine/steps.ts';
import { turnOf } from '#domain/engine/turn.ts';
import { arm } from '#domain/formats/arm/arm.ts';
import { readDocuments } from '#domain/formats/documents/read-documents.ts';
import { toPlanResources } from '#domain/formats/documents/to-plan-resources.ts';
import { writers } from '#domain/formats/index.ts';
import { writePlanFile } from '#domain/formats/plan-file/plan-file.ts';
import { isDirect } from '#domain/model/circuit-condition.ts';
import { circuitsOf, networksOf } from '#domain/model/look-up.ts';
import { emptyPlan, type Plan } from '#domain/model/plan.ts';
import { circuitsTo, levelOf } from '#domain/model/resiliency-level.ts';
import type { Writer } from '#domain/shapes/format.ts';
import { exampleRuns } from '#testing/example-runs.ts';
import { named } from '#testing/named-plan.ts';
import { examples } from './index.ts';

type AnyExample = (typeof examples)[number];

function runOf(example: AnyExample): Run {
  const played = exampleRun(example);
  if (!played.ok) throw new Error(`${example.id} is refused: ${JSON.stringify(played.error)}`);
  return played.value;
}

/** What an example has no file for, and why that is right. */
const nothingFor: { readonly [id: string]: { readonly format: string; readonly why: string } } = {
  'layer-3-by-the-provider': {
    format: 'router-config',
    why: 'The provider routes: the customer has no edge to set up.',
  },
  'direct-ports-with-fastpath': { format: 'order-sheet', why: 'On ports of their own people order from no provider.' },
};

function writerOf(format: string): Writer {
  const writer = writers.find(({ id }) => id === format);
  if (!writer) throw new Error(`There is no writer ${format}.`);
  return writer;
}

describe.each(examples.map((example) => [example.id, example] as const))('%s', (_id, example) => {
  it('is accepted, request by request', () => {
    expect(exampleRun(example)).toMatchObject({ ok: true, value: { plan: { name: example.title } } });
  });

  it('leaves no error to mend', () => {
    expect(review(runOf(example).plan).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('comes out the same twice, and out of its log again', () => {
    const run = runOf(example);
    expect(runOf(example)).toEqual(run);
    expect(replay(run.seed, run.log, run.day)).toEqual(run);
  });

  it('takes the name that it is given', () => {
    const played = exampleRun(example, 'Another name');
    expect(played.ok && played.value.plan).toEqual({ ...runOf(example).plan, name: 'Another name' });
  });

  it('comes back from its plan file', () => {
    const run = runOf(example);
    expect(textToRun(writePlanFile(run))).toEqual({ ok: true, value: run });
  });

  it.each(writers.map(({ id }) => id))('is written as %s', (format) => {
    const { files } = writerOf(format).write(runOf(example).plan);
    expect(files.length > 0).toBe(nothingFor[example.id]?.format !== format);
  });

  it('comes back from its ARM templates', () => {
    const { plan } = runOf(example);
    const { files } = arm.write(plan);
    const read = readDocuments(files.map(({ name, text }) => ({ name, text })));
    const { args, skipped } = toPlanResources(
      read.documents.flatMap(({ resources }) => resources),
      { day: 0 },
    );
    expect([read.unread, skipped]).toEqual([[], []]);
    const back = importResources.apply(emptyPlan, args, { day: 0, guid: '' });
    expect(named(back, unsaid)).toEqual(named(ownPart(plan), unsaid));
  });

  it('says in two sentences at most what it shows', () => {
    const sentences = example.shows.split(/(?<=\.) /);
    expect(sentences.length).toBeLessThanOrEqual(2);
    expect(example.shows).toMatch(/^[A-Z].*\.$/);
  });
});

/** What no template says: what is live, what only people know, and which authorization a secret key belongs to. */
const unsaid = ['azure', 'design', 'orderAgreedDay', 'layer', 'separateEdge', 'authorizationId'];

/** The plan without the peerings that the templates leave to the provider. */
function ownPart(plan: Plan): Plan {
  const left = new Set(arm.write(plan).omissions.map(({ subject }) => subject));
  const peerings = Object.entries(plan.peerings).filter(([, { id }]) => !left.has(id));
  return { ...plan, peerings: Object.fromEntries(peerings) };
}

test('an example is named after its file, and every file is in the list', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.includes('.test.'));
  const names = files.filter((name) => name !== 'index.ts').map((name) => name.replace('.ts', ''));
  expect(examples.map(({ id }) => id).toSorted()).toEqual(names.toSorted());
  expect(new Set(examples.map(({ title }) => title)).size).toBe(examples.length);
});

describe('together they show', () => {
  const plans = exampleRuns.map(({ plan }) => plan);
  const circuits = plans.flatMap((plan) => circuitsOf(plan).map((circuit) => ({ plan, circuit })));

  it('every kind of thing that can be planned', () => {
    const shelves = ['ports', 'routeFilters', 'authorizations', 'globalReaches', 'connections', 'sites'] as const;
    expect(shelves.filter((shelf) => plans.every((plan) => Object.keys(plan[shelf]).length === 0))).toEqual([]);
  });

  it('Layer 2, Layer 3 and ExpressRoute Direct', () => {
    const ways = circuits.map(({ circuit }) => (isDirect(circuit) ? 'Direct' : circuit.settings.layer));
    expect([...new Set(ways)].toSorted()).toEqual(['Direct', 'L2', 'L3']);
  });

  it('both kinds of peering, FastPath, IPv6, another subscription, and Maximum resiliency', () => {
    const peerings = plans.flatMap((plan) => Object.values(plan.peerings));
    const links = plans.flatMap((plan) => Object.values(plan.connections));
    expect(new Set(peerings.map(({ type }) => type))).toEqual(new Set(['AzurePrivatePeering', 'MicrosoftPeering']));
    expect(links.some(({ settings }) => settings.fastPath)).toBe(true);
    expect(links.some(({ settings }) => settings.authorizationId !== null)).toBe(true);
    expect(peerings.some(({ settings }) => settings.ipv6PrimaryPeerAddressPrefix !== '')).toBe(true);
    const levels = plans.flatMap((plan) => networksOf(plan).map(({ id }) => levelOf(circuitsTo(plan, id))));
    expect(levels.filter((level) => level === 'Maximum').length).toBe(4);
  });

  it('a plan in which no failure but that of its gateway cuts a network off', () => {
    const largest = plans.find((plan) => networksOf(plan).length === 4) ?? emptyPlan;
    const { components, networks } = resiliencyOf(largest);
    const felt = components.filter(({ id }) => networks.some(({ cuts }) => cuts.has(id)));
    expect(new Set(felt.map(({ kind }) => kind))).toEqual(new Set(['gateway']));
  });

  it('plans that are not begun, one that waits on its provider, and some that are live to the end', () => {
    const isLive = ({ circuit }: (typeof circuits)[number]): boolean => circuit.azure !== null;
    const isDone = ({ plan, circuit }: (typeof circuits)[number]): boolean =>
      stepsOf(plan, circuit.id).every(({ state }) => state === 'done');
    expect(plans.filter((plan) => circuitsOf(plan).every(({ azure }) => azure === null)).length).toBe(3);
    const waiting = circuits.filter(({ plan, circuit }) => turnOf(plan, circuit.id).actor === 'provider');
    expect(waiting.map(({ circuit }) => circuit.azure?.serviceProviderProvisioningState)).toEqual(['Provisioning']);
    expect(circuits.filter((each) => isLive(each) && isDone(each)).length).toBe(3);
  });
});
