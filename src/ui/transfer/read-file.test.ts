import { expect, test } from 'vitest';
import { readFile, sizeWords } from './read-file.ts';

function utf16(text: string, mark: readonly [number, number]): Uint8Array<ArrayBuffer> {
  const isLittle = mark[0] === 0xff;
  const units = Array.from(text, (sign) => sign.charCodeAt(0));
  const bytes = units.flatMap((unit) =>
    isLittle ? [unit % 256, Math.floor(unit / 256)] : [Math.floor(unit / 256), unit % 256],
  );
  return new Uint8Array([...mark, ...bytes]);
}

test('files are read as UTF-8, and as UTF-16 where they are marked so', async () => {
  const text = '{ "name": "Zürich" }';
  expect(await readFile(new File([text], 'a.json'))).toEqual({ ok: true, value: text });
  expect(await readFile(new File([`\uFEFF${text}`], 'a.json'))).toEqual({ ok: true, value: text });
  expect(await readFile(new File([utf16(text, [0xff, 0xfe])], 'a.json'))).toEqual({ ok: true, value: text });
  expect(await readFile(new File([utf16(text, [0xfe, 0xff])], 'a.json'))).toEqual({ ok: true, value: text });
  expect(await readFile(new File([], 'empty.json'))).toEqual({ ok: true, value: '' });
});

test('a file that is far too large is not read at all', async () => {
  const file = new File([], 'disk.img');
  Object.defineProperty(file, 'size', { value: 5_000_000_000 });
  expect(await readFile(file)).toMatchObject({ ok: false, error: expect.stringContaining('disk.img has 5000.0 MB') });
});

test('a file that went away is named', async () => {
  const file = new File([], 'gone.json');
  file.arrayBuffer = () => Promise.reject(new DOMException('not found', 'NotFoundError'));
  expect(await readFile(file)).toMatchObject({ ok: false, error: expect.stringContaining('could not read gone.json') });
});

test('sizes are said in the unit that fits', () => {
  expect([12, 3210, 3_210_000].map(sizeWords)).toEqual(['12 bytes', '3 kB', '3.2 MB']);
});
