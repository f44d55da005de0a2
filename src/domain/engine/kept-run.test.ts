import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writePlanFile } from '#domain/formats/plan-file/plan-file.ts';
import { twoNetworkRun } from '#testing/wishes.ts';
import { textToRun } from './kept-run.ts';

const fixtures = resolve(import.meta.dirname, '../formats/plan-file/fixtures');

describe('a plan file', () => {
  test.each(readdirSync(fixtures))('of every version is opened: %s', (file) => {
    const run = textToRun(readFileSync(resolve(fixtures, file), 'utf8'));
    expect(run).toMatchObject({ ok: true });
    expect(run.ok && Object.values(run.value.plan.circuits).map(({ settings }) => settings.name)).toEqual(['ams']);
  });

  test('gives the same run again', () => {
    const run = twoNetworkRun(7);
    expect(textToRun(writePlanFile(run))).toEqual({ ok: true, value: run });
  });

  const first = { day: 0, actor: 'customer', byItself: false };
  const withRequest = (request: unknown): string =>
    JSON.stringify({ schemaVersion: 1, seed: 1, day: 0, log: [{ ...first, request }] });

  test.each([
    { id: 'plan-circuit', args: { circuitId: 'a', settings: { name: 5 } } },
    { id: 'plan-circuit', args: { circuitId: 'a', settings: { bandwidthInMbps: {} } } },
    { id: 'plan-network', args: { networkId: 'a', settings: { addressSpace: '10.0.0.0/8' }, gateway: {} } },
    { id: 'plan-network', args: { networkId: 'a', settings: { addressSpace: [null] } } },
    { id: 'name-plan', args: { name: {} } },
    { id: 'allow-ranges', args: { ranges: 7 } },
    { id: 'import-circuits', args: {} },
    { id: 'import-circuits', args: { circuits: 'all' } },
  ])('with arguments that do not fit is damaged: %j', (request) => {
    expect(textToRun(withRequest(request))).toEqual({ ok: false, error: { kind: 'damaged', where: 'log' } });
  });

  test.each([
    ['{', 'not-a-plan-file'],
    ['[]', 'not-a-plan-file'],
    ['{"schemaVersion":99}', 'newer-version'],
    ['{"schemaVersion":1}', 'damaged'],
    ['{"schemaVersion":1,"seed":0.5,"day":0,"log":[]}', 'damaged'],
    [withRequest({ id: 'toString', args: {} }), 'damaged'],
    [withRequest({ id: 'plan-circuit', args: [] }), 'damaged'],
  ])('%s is %s', (text, kind) => {
    expect(textToRun(text)).toMatchObject({ ok: false, error: { kind } });
  });
});
