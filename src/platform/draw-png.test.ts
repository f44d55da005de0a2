// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawPng } from './draw-png.ts';

const drawImage = vi.fn();

beforeEach(() => {
  URL.createObjectURL = () => 'blob:onramp/1';
  URL.revokeObjectURL = vi.fn();
  HTMLCanvasElement.prototype.toBlob = (done) => done(new Blob(['png'], { type: 'image/png' }));
  HTMLCanvasElement.prototype.getContext = vi.fn().mockReturnValue({ drawImage });
});
afterEach(() => vi.restoreAllMocks());

function decodes(answer: () => Promise<void>): void {
  HTMLImageElement.prototype.decode = answer;
}

test('a picture is drawn at twice its size, and its memory is given back', async () => {
  decodes(async function size(this: HTMLImageElement) {
    this.width = 100;
    this.height = 50;
  });
  expect((await drawPng('<svg/>'))?.type).toBe('image/png');
  expect(drawImage).toHaveBeenCalledWith(expect.anything(), 0, 0, 200, 100);
  expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:onramp/1');
});

test('a picture that the browser cannot draw is none', async () => {
  decodes(() => Promise.reject(new Error('EncodingError')));
  expect(await drawPng('<svg')).toBeNull();
  expect(URL.revokeObjectURL).toHaveBeenCalled();
});
