import { describe, expect, it } from 'vitest';
import type { Json } from '#domain/model/json.ts';
import { closeNode, leftovers, noFindings, openNode, textIn } from './document-node.ts';
import { layoutOf, placesOf } from './record-layout.ts';

describe('the layout of objects', () => {
  it('is made once for objects with the same names in the same order', () => {
    const layout = layoutOf(['id', 'name']);
    expect(layoutOf(['id', 'name'])).toBe(layout);
    expect(layoutOf(['name', 'id'])).not.toBe(layout);
    expect(layoutOf(['id'])).not.toBe(layout);
  });

  it('finds names without regard to case', () => {
    expect(placesOf(layoutOf(['ID', 'Name', 'NAME']), 'name')).toEqual([1, 2]);
    expect(placesOf(layoutOf(['ID']), 'name')).toEqual([]);
  });

  it('still tells objects apart when there were more layouts than are kept', () => {
    for (let each = 0; each < 3000; each += 1) layoutOf([`name-${each}`, 'id']);
    expect(placesOf(layoutOf(['name-7', 'id']), 'id')).toEqual([1]);
    expect(layoutOf(['name-7', 'id']).names).toEqual(['name-7', 'id']);
  });
});

describe('an object with a name in two spellings', () => {
  const twice: readonly (readonly [words: string, record: { readonly [name: string]: Json }, kept: Json])[] = [
    ['the first that is filled', { odd: null, Odd: 'one', ODD: 'two' }, 'one'],
    ['the outer one before the nested one', { odd: 'outer', properties: { odd: 'nested' } }, 'outer'],
    ['the nested one where the outer one is null', { odd: null, properties: { odd: 'nested' } }, 'nested'],
    ['null where there is nothing else', { odd: null, properties: { odd: null } }, null],
  ];

  it.each(twice)('is read as %s', (_words, record, kept) => {
    expect(textIn(openNode(record, '', noFindings()), 'odd') ?? null).toBe(kept);
  });

  it.each(twice)('keeps %s, once', (_words, record, kept) => {
    const node = openNode(record, '', noFindings());
    closeNode(node, leftovers([]));
    expect(node.findings.kept.map(([path, value]) => [path.toLowerCase(), value])).toEqual([['odd', kept]]);
    expect(node.findings.unknown).toHaveLength(1);
  });
});
