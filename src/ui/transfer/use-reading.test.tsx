// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LARGE_TEXT } from './reading.ts';
import { type Answered, copied, type ReadingWorker } from './reading-messages.ts';
import { useReading } from './use-reading.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pause = () => act(() => vi.advanceTimersByTime(200));
const textsOf = (...texts: readonly string[]) => texts.map((text, index) => ({ name: `file ${index + 1}`, text }));

const small = textsOf('[]');
const large = textsOf('[]', `[${' '.repeat(LARGE_TEXT)}]`);

/** A worker that answers what the test says. */
function workerOf() {
  const listeners = new Map<string, (event: { readonly data: Answered }) => void>();
  const worker = {
    addEventListener: (type: 'message' | 'error', listener: (event: { readonly data: Answered }) => void) => {
      listeners.set(type, listener);
    },
    postMessage: vi.fn(),
    terminate: vi.fn(),
  };
  const answer = (data: Answered) => act(() => listeners.get('message')?.({ data }));
  const fail = () => act(() => listeners.get('error')?.({ data: progress }));
  const start = vi.fn((): ReadingWorker => worker);
  return { worker, answer, fail, start };
}

const progress = { kind: 'progress', name: 'file 1', position: 1, count: 2 } as const;

test('a text is pending until the person pauses, and a large one says so', () => {
  const { result, rerender } = renderHook(({ texts }) => useReading(texts), { initialProps: { texts: textsOf('') } });
  expect(result.current.kind).toBe('nothing');
  rerender({ texts: textsOf('[') });
  expect(result.current).toEqual({ kind: 'pending', isLarge: false, progress: null });
  rerender({ texts: small });
  pause();
  expect(result.current).toMatchObject({ kind: 'fault', sentence: expect.stringContaining('empty') });
  rerender({ texts: large });
  expect(result.current).toEqual({ kind: 'pending', isLarge: true, progress: null });
  pause();
  expect(result.current.kind).toBe('fault');
  rerender({ texts: textsOf('  \n') });
  expect(result.current.kind).toBe('nothing');
});

test('only large texts are read in a worker', () => {
  const { start, worker } = workerOf();
  const { rerender } = renderHook(({ texts }) => useReading(texts, start), { initialProps: { texts: small } });
  pause();
  expect(start).not.toHaveBeenCalled();
  rerender({ texts: large });
  pause();
  expect(worker.postMessage).toHaveBeenCalledWith({ kind: 'read', texts: large }, copied);
});

test('a worker says how far it is, and is ended with the dialog', () => {
  const { start, worker, answer } = workerOf();
  const { result, unmount } = renderHook(() => useReading(large, start));
  pause();
  answer(progress);
  expect(result.current).toEqual({ kind: 'pending', isLarge: true, progress });
  answer({ kind: 'read', found: { kind: 'fault', sentence: 'It is empty.' } });
  expect(result.current).toEqual({ kind: 'fault', sentence: 'It is empty.' });
  unmount();
  expect(worker.terminate).toHaveBeenCalled();
});

test('a worker that breaks off is a fault, and one that never starts is done without', () => {
  const broken = workerOf();
  const { result } = renderHook(() => useReading(large, broken.start));
  pause();
  broken.answer(progress);
  broken.fail();
  expect(result.current).toMatchObject({ kind: 'fault', sentence: expect.stringContaining('stopped reading') });

  const absent = workerOf();
  const second = renderHook(() => useReading(large, absent.start));
  pause();
  absent.fail();
  expect(second.result.current).toMatchObject({ kind: 'fault', sentence: expect.stringContaining('empty') });
});
