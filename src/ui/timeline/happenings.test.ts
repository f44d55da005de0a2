import { describe, expect, test } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { passDays, perform, type Run, startRun } from '#domain/engine/run.ts';
import { circuitId } from '#domain/model/ids.ts';
import { ams, twoNetworkRun } from '#testing/wishes.ts';
import { happeningsOf, indexAt, inHandOf, wordsOf } from './happenings.ts';

function after(run: Run, ...requests: readonly PlanRequest[]): Run {
  return requests.reduce((current, request) => {
    const next = perform(current, request);
    if (!next.ok) throw new Error(`The test run could not be made: ${request.id}.`);
    return next.value;
  }, run);
}

const edit = (name: string): PlanRequest => ({ id: 'plan-circuit', args: { circuitId: ams, settings: { name } } });
const create: PlanRequest = { id: 'create-circuit', args: { circuitId: ams } };
const handOver: PlanRequest = { id: 'hand-over-key', args: { circuitId: ams } };

describe('what the timeline tells', () => {
  test('each entry is told with the words of the plan after it', () => {
    const { log } = after(
      startRun(1),
      edit('ams'),
      { id: 'name-plan', args: { name: 'Contoso' } },
      edit('ams-primary'),
    );
    expect(happeningsOf(log).map(({ line }) => line)).toEqual([
      'ams planned',
      'Plan named Contoso',
      'ams-primary planned',
    ]);
  });

  test('edits in a row of the same planned thing are one happening', () => {
    const { log } = after(startRun(1), edit('a'), edit('am'), edit('ams'), edit('ams-primary'));
    expect(happeningsOf(log)).toEqual([
      { first: 1, last: 4, day: 0, actor: 'customer', byItself: false, isPlanning: true, line: 'ams-primary planned' },
    ]);
    const words = happeningsOf(log).flatMap((each) => [wordsOf(each), wordsOf(each, 2)]);
    expect(words).toEqual(['ams-primary planned (4 edits)', 'ams-primary planned (edit 2 of 4)']);
  });

  test('edits of another thing, or on another day, stand for themselves', () => {
    const other: PlanRequest = {
      id: 'plan-circuit',
      args: { circuitId: circuitId('oslo'), settings: { name: 'oslo' } },
    };
    const later = passDays(after(startRun(1), edit('ams'), other, edit('ams')), 2);
    const { log } = after(later, edit('ams'));
    expect(happeningsOf(log).map(({ first, last, day }) => [first, last, day])).toEqual([
      [1, 1, 0],
      [2, 2, 0],
      [3, 3, 0],
      [4, 4, 2],
    ]);
  });

  test('actions in Azure are never joined', () => {
    const refresh: PlanRequest = { id: 'refresh-state', args: { circuitId: ams } };
    const { log } = after(twoNetworkRun(1), create, refresh, refresh);
    expect(happeningsOf(log).filter(({ isPlanning }) => !isPlanning)).toHaveLength(4);
  });

  test('an entry inside a group finds its group', () => {
    const happenings = happeningsOf(
      after(startRun(1), edit('a'), edit('b'), { id: 'name-plan', args: { name: 'C' } }).log,
    );
    expect([0, 1, 2, 3].map((count) => indexAt(happenings, count))).toEqual([0, 0, 0, 1]);
  });
});

describe('what others have in hand', () => {
  test('is listed with the day when it is due', () => {
    const run = after(twoNetworkRun(1), create, handOver);
    const [next] = inHandOf(run);
    expect(next?.dueDay).toBeGreaterThan(run.day);
    expect(['start-provisioning', 'finish-provisioning']).toContain(next?.waiting.request.id);
  });

  test('is left out once it lost its point', () => {
    const run = after(twoNetworkRun(1), create, handOver);
    const finished = after(run, { id: 'finish-provisioning', args: { circuitId: ams, stag: 10 } });
    expect(inHandOf(finished).map(({ waiting }) => waiting.request.id)).not.toContain('start-provisioning');
  });
});
