import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writersFor } from '#domain/formats/index.ts';
import { planNamed } from '#testing/export-plans.ts';
import { zipOf } from './zip-of.ts';

describe('the zip of everything', () => {
  const writers = writersFor({ seed: 1, day: 0, log: [] });
  const plan = planNamed('north');
  const asPng = async (svg: string) => new Blob([`PNG of ${svg}`]);
  const undrawable = async () => null;

  it('holds every file of every format, and the same plan gives the same bytes', async () => {
    const { bytes } = await zipOf(writers, plan, asPng);
    expect((await zipOf(writers, planNamed('north'), asPng)).bytes).toEqual(bytes);
    const files = unzipSync(bytes);
    for (const writer of writers) {
      for (const { name, text } of writer.write(plan).files) {
        const found = files[`${writer.id}/${name}`];
        expect(found && strFromU8(found)).toBe(text);
      }
    }
  });

  it('holds the picture as PNG beside the SVG', async () => {
    const { bytes, undrawn } = await zipOf(writers, plan, asPng);
    const { 'picture/topology.svg': svg, 'picture/topology.png': png } = unzipSync(bytes);
    expect(undrawn).toEqual([]);
    expect(svg && png && strFromU8(png)).toBe(`PNG of ${svg && strFromU8(svg)}`);
  });

  it('has all else, and says so, where the browser draws no PNG', async () => {
    const { bytes, undrawn } = await zipOf(writers, plan, undrawable);
    expect(undrawn).toEqual(['picture/topology.png']);
    expect(Object.keys(unzipSync(bytes))).toContain('picture/topology.svg');
  });
});
