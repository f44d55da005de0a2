// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { downloadText } from './download.ts';

afterEach(() => vi.useRealTimers());

test('a text becomes a file under its name, and its memory is given back', async () => {
  vi.useFakeTimers();
  const blobs: Blob[] = [];
  const clicked: string[] = [];
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:onramp/1';
  };
  URL.revokeObjectURL = vi.fn();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    clicked.push(`${this.download} ${this.href}`);
  });

  downloadText('contoso.onramp.json', '{"schemaVersion":1}');

  expect(clicked).toEqual(['contoso.onramp.json blob:onramp/1']);
  expect(blobs.map(({ type, size }) => ({ type, size }))).toEqual([
    { type: 'application/json;charset=utf-8', size: 19 },
  ]);
  expect(URL.revokeObjectURL).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:onramp/1');
});
