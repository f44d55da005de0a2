// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LARGE_TEXT, useReading } from './use-reading.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pause = () => act(() => vi.advanceTimersByTime(200));

test('a text is pending until the person pauses, and a large one says so', () => {
  const { result, rerender } = renderHook(({ text }) => useReading(text), { initialProps: { text: '' } });
  expect(result.current.kind).toBe('nothing');
  rerender({ text: '[' });
  expect(result.current).toEqual({ kind: 'pending', isLarge: false });
  rerender({ text: '[]' });
  pause();
  expect(result.current).toMatchObject({ kind: 'fault', sentence: expect.stringContaining('empty') });
  rerender({ text: `[${' '.repeat(LARGE_TEXT)}]` });
  expect(result.current).toEqual({ kind: 'pending', isLarge: true });
  pause();
  expect(result.current.kind).toBe('fault');
  rerender({ text: '  \n' });
  expect(result.current.kind).toBe('nothing');
});
