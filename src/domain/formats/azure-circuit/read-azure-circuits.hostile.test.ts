import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actions } from '#domain/actions/index.ts';
import type { Json } from '#domain/model/json.ts';
import { emptyPlan } from '#domain/model/plan.ts';
import { fixtures } from './fixtures/fixtures.ts';
import { faultOf } from './json-fault.ts';
import { readLimits } from './json-reader.ts';
import { isList, isRecord } from './json-values.ts';
import { readAzureCircuits } from './read-azure-circuits.ts';
import { sayReadIssue } from './read-issue.ts';
import { sayReadNote } from './read-note.ts';
import { toPlanCircuits } from './to-plan-circuits.ts';

const texts = Object.values(fixtures);

function circuitNamed(name: string): object {
  return {
    id: `/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/expressRouteCircuits/${name}`,
    name,
    serviceProviderProperties: { serviceProviderName: 'Equinix', peeringLocation: 'Amsterdam', bandwidthInMbps: 50 },
    peerings: [{ name: 'AzurePrivatePeering', peeringType: 'AzurePrivatePeering', vlanId: 1, peerASN: 65_010 }],
  };
}

/** Everything that must hold of any text at all. */
function tryOut(text: string): void {
  const read = readAzureCircuits(text);
  if (!read.ok) {
    expect(sayReadIssue(read.error)).toMatch(/[.>“”)]$|\S/);
    return;
  }
  expect(read.value.circuits.length).toBeGreaterThan(0);
  expect(read.value.besides).toHaveLength(read.value.circuits.length);
  for (const note of read.value.notes) expect(sayReadNote(note)).not.toMatch(/undefined/);
  const args = toPlanCircuits(read.value, { day: 2 });
  const ids = args.circuits.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  expect(actions['import-circuits'].guard(emptyPlan, args)).toEqual([]);
  expect(JSON.parse(JSON.stringify(args))).toEqual(args);
}

// Generous: other tests run at the same time.
const patient = { timeout: 60_000 };

describe('hostile texts', patient, () => {
  it('refuses nesting that would exhaust other readers, and says where', () => {
    const read = readAzureCircuits(`{"a":\n${'['.repeat(1_000_000)}`);
    expect(read).toEqual({ ok: false, error: { kind: 'too-deep', limit: 64, line: 2, column: 64 } });
  });

  it('reads nesting up to its limit, and does not count brackets inside texts', () => {
    const nested = (depth: number): string => `${'['.repeat(depth)}"${'['.repeat(500)}\\"["${']'.repeat(depth)}`;
    expect(readAzureCircuits(nested(64))).toMatchObject({ error: { kind: 'not-azure' } });
    expect(readAzureCircuits(nested(65))).toMatchObject({ error: { kind: 'too-deep' } });
  });

  it('refuses texts that are too long before looking at them', () => {
    const read = readAzureCircuits('x'.repeat(33 * 1024 * 1024));
    expect(read).toMatchObject({ error: { kind: 'too-large', limit: readLimits.characters } });
  });

  it('refuses more circuits than it can show', () => {
    const many = Array.from({ length: 20_001 }, () => ({ type: 'Microsoft.Network/expressRouteCircuits' }));
    expect(readAzureCircuits(JSON.stringify(many))).toMatchObject({
      error: { kind: 'too-many-circuits', count: 20_001 },
    });
  });

  it('reads ten thousand circuits without effort', () => {
    const text = JSON.stringify(Array.from({ length: 10_000 }, (_, index) => circuitNamed(`c-${index}`)));
    const before = process.cpuUsage();
    const read = readAzureCircuits(text);
    if (!read.ok) throw new Error(sayReadIssue(read.error));
    expect(toPlanCircuits(read.value, { day: 0 }).peerings).toHaveLength(10_000);
    // About half a second on a small machine; counted in work done, as others may keep the machine busy.
    const { user } = process.cpuUsage(before);
    expect(user / 1000).toBeLessThan(3000);
  });

  it('takes names of JavaScript’s own for plain names', () => {
    const text = `[${JSON.stringify(circuitNamed('constructor'))},${JSON.stringify(circuitNamed('__proto__')).replace('{', '{"__proto__":{"polluted":true},"toString":1,')}]`;
    const read = readAzureCircuits(text);
    if (!read.ok) throw new Error(sayReadIssue(read.error));
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(read.value.kept).toBe(2);
    const { circuits } = toPlanCircuits(read.value, { day: 0 });
    expect(circuits.map(({ id }) => id)).toEqual(['constructor-2', 'proto']);
    expect(circuits.map(({ settings }) => settings.name)).toEqual(['constructor', '__proto__']);
    tryOut(text);
  });

  it('leaves numbers out that are beyond JSON’s range', () => {
    const text =
      '{"type":"Microsoft.Network/expressRouteCircuits","stag":1e999,"new":[1e999],"bandwidthInGbps":-1e400}';
    const read = readAzureCircuits(text);
    expect(read).toMatchObject({ ok: true, value: { circuits: [{ peerings: [], authorizations: [] }] } });
    tryOut(text);
  });
});

describe('careless texts', patient, () => {
  it('answers to any cut, doubled or replaced part of a document', () => {
    const cut = fc.record({
      text: fc.constantFrom(...texts),
      from: fc.nat(),
      length: fc.nat(60),
      put: fc.oneof(fc.string(), fc.constantFrom('{', '}', '[', ']', '"', ',', ':', 'null', '\\', '\u0000')),
    });
    fc.assert(
      fc.property(cut, ({ text, from, length, put }) => {
        const at = from % text.length;
        tryOut(text.slice(0, at) + put + text.slice(at + length));
      }),
      { numRuns: 600 },
    );
  });

  it('answers to any value in any place of a document', () => {
    const anyJson = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom<unknown>('constructor', '__proto__', '', 0, [], {}),
    );
    const swap = fc.record({
      text: fc.constantFrom(...texts),
      steps: fc.array(fc.nat(30), { maxLength: 8 }),
      value: anyJson,
    });
    fc.assert(
      fc.property(swap, ({ text, steps, value }) => {
        const json: Json = JSON.parse(text);
        const put: Json = JSON.parse(JSON.stringify(value));
        tryOut(JSON.stringify(replaced(json, steps, put)));
      }),
      { numRuns: 600 },
    );
  });

  it('answers to any text at all', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), tryOut), { numRuns: 600 });
  });

  it('finds a fault exactly where JSON.parse fails', () => {
    const scraps = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"',
        '\\u00',
        '\\n',
        '1',
        '-0.5e3',
        '01',
        '1.',
        'true',
        'nul',
        ' ',
        '\n',
        '\t',
        '/',
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        scraps.map((parts) => parts.join('')),
        (text) => {
          expect(faultOf(text) === undefined).toBe(isJson(text));
        },
      ),
      { numRuns: 3000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The value with another one in the place to which the steps lead. */
function replaced(value: Json, steps: readonly number[], put: Json): Json {
  const [step, ...rest] = steps;
  if (step === undefined) return put;
  if (isList(value) && value.length > 0) {
    return value.map((each, index) => (index === step % value.length ? replaced(each, rest, put) : each));
  }
  if (!isRecord(value)) return put;
  const names = Object.keys(value);
  const name = names[step % Math.max(1, names.length)];
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === name ? replaced(each, rest, put) : each]),
  );
}
