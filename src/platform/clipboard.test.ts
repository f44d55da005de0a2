import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from './clipboard.ts';

afterEach(() => vi.unstubAllGlobals());

test('a text is put on the clipboard', async () => {
  const writeText = vi.fn(async () => {});
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await copyText('{}')).toBe(true);
  expect(writeText).toHaveBeenCalledWith('{}');
});

test('a browser that does not allow it, or has no clipboard, is reported', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('NotAllowedError')) } });
  expect(await copyText('{}')).toBe(false);
  vi.stubGlobal('navigator', {});
  expect(await copyText('{}')).toBe(false);
});
