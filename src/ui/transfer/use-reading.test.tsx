// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react';
import { expose } from 'comlink';
import { expect, test, vi } from 'vitest';
import { fixtures } from '#domain/formats/azure-circuit/fixtures/fixtures.ts';
import { emptyPlan } from '#domain/model/plan.ts';
import type { Fault } from './read-pasted.ts';
import { type Progress, Reader } from './reader.ts';
import { LARGE, type Source } from './source.ts';
import type { ReadingWorker } from './start-reading.ts';
import { useReading } from './use-reading.ts';

const typed = (text: string): Source => ({ kind: 'typed', text, from: null });
const small = typed('[]');
const large = typed(`[${' '.repeat(LARGE)}]`);
const progress: Progress = { kind: 'progress', name: 'file 1', position: 1, count: 2 };
const empty: Fault = { kind: 'fault', sentence: 'It is empty.' };

/** A worker around what reads, as far as messages go. */
function workerAround(reader: Pick<Reader, 'read'>) {
  const { port1, port2 } = new MessageChannel();
  expose(reader, port2);
  const broken = new EventTarget();
  const worker: ReadingWorker = {
    postMessage: (message, transfer = []) => port1.postMessage(message, transfer),
    addEventListener: (type, listener) => (type === 'error' ? broken : port1).addEventListener(type, listener),
    removeEventListener: (type, listener) => port1.removeEventListener(type, listener),
    start: () => port1.start(),
    terminate: vi.fn(() => port1.close()),
  };
  return { worker, start: vi.fn(() => worker), fail: (): void => void broken.dispatchEvent(new Event('error')) };
}

/** Tells its progress, and answers when the test says so. */
function slowReader() {
  const steps = new EventTarget();
  const said = (step: string): Promise<unknown> =>
    new Promise((resolve) => steps.addEventListener(step, resolve, { once: true }));
  return {
    answer: () => steps.dispatchEvent(new Event('answer')),
    refuse: () => steps.dispatchEvent(new Event('refuse')),
    read: async (_source: Source, tell: (news: Progress) => void): Promise<Fault> => {
      tell(progress);
      const refused = said('refuse').then(() => Promise.reject(new RangeError('Out of memory.')));
      return Promise.race([said('answer').then(() => empty), refused]);
    },
  };
}

test('a text is pending until the person pauses, and a large one says so', async () => {
  const { result, rerender } = renderHook(({ source }) => useReading(source), { initialProps: { source: typed('') } });
  expect(result.current.kind).toBe('nothing');
  rerender({ source: small });
  expect(result.current).toEqual({ kind: 'pending', isLarge: false, progress: null });
  await waitFor(() => expect(result.current).toMatchObject({ kind: 'fault', sentence: expect.any(String) }));
  rerender({ source: large });
  expect(result.current).toEqual({ kind: 'pending', isLarge: true, progress: null });
  await waitFor(() => expect(result.current.kind).toBe('fault'));
  rerender({ source: typed('  \n') });
  expect(result.current.kind).toBe('nothing');
});

test('only a large source is read in a worker, which says how far it is and is ended with the dialog', async () => {
  const reader = slowReader();
  const { start, worker } = workerAround(reader);
  const { result, rerender, unmount } = renderHook(({ source }) => useReading(source, start), {
    initialProps: { source: small },
  });
  await waitFor(() => expect(result.current.kind).toBe('fault'));
  expect(start).not.toHaveBeenCalled();
  rerender({ source: large });
  await waitFor(() => expect(result.current).toEqual({ kind: 'pending', isLarge: true, progress }));
  reader.answer();
  await waitFor(() => expect(result.current).toEqual(empty));
  unmount();
  expect(worker.terminate).toHaveBeenCalled();
});

test('what a worker read is asked for where it is', async () => {
  const { start } = workerAround(new Reader());
  const source = typed(fixtures['az-list-with-nulls'] + ' '.repeat(LARGE));
  const { result } = renderHook(() => useReading(source, start));
  await waitFor(() => expect(result.current.kind).toBe('circuits'));
  if (result.current.kind !== 'circuits') throw new Error('It should hold circuits.');
  const { contents, count } = result.current;
  const today = { plan: emptyPlan, day: 0 };
  const { args } = await contents.toOpen();
  expect(args.circuits).toHaveLength(count);
  expect(await contents.toAddTo(today)).toEqual({ id: 'import-resources', args });
  expect(await contents.additionTo(today)).toMatchObject({ known: { count: 0 } });
  expect(await contents.compareWith(today)).toMatchObject({ count, onlyReal: { count } });
  const { args: taken } = await contents.toTakeOver('everything');
  expect(taken.added?.circuits).toHaveLength(count);
});

test('a worker that breaks off is a fault, whether it says so or not', async () => {
  for (const breaksOff of ['fails', 'throws'] as const) {
    const reader = slowReader();
    const { start, fail } = workerAround(reader);
    const { result } = renderHook(() => useReading(large, start));
    await waitFor(() => expect(result.current).toMatchObject({ progress }));
    if (breaksOff === 'fails') act(fail);
    else reader.refuse();
    await waitFor(() => expect(result.current).toMatchObject({ sentence: expect.stringContaining('stopped reading') }));
  }
});

test('a worker that never starts is done without', async () => {
  const { start, fail } = workerAround({ read: () => new Promise<Fault>(() => {}) });
  const { result } = renderHook(() => useReading(large, start));
  await waitFor(() => expect(start).toHaveBeenCalled());
  act(fail);
  await waitFor(() => expect(result.current).toMatchObject({ sentence: expect.stringContaining('empty') }));
});
