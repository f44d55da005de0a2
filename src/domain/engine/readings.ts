import { type Cidr, parseCidr } from '#domain/net/cidr.ts';
import { overlapping, type Placed, type PrefixIndex, prefixIndex, reindexed } from '#domain/net/prefix-index.ts';
import { type Entity, type EntityKind, shelfOf } from '#domain/model/look-up.ts';
import type { Grouping, Placing, Watcher } from '#domain/model/watched.ts';
import type { Finding } from '#domain/shapes/rule.ts';
import type { Changes } from './changes.ts';

/** An entity with what the rules found on it, and where it is noted as a reader. */
export interface Checked {
  readonly kind: EntityKind;
  readonly entity: Entity;
  readonly findings: readonly Finding[];
  readonly notes: ReadonlySet<Readers>;
  readonly blocks: ReadonlyMap<BlockReaders, ReadonlySet<Cidr>>;
}

type Readers = Set<Checked>;

/** Readers of the blocks of one shelf, by the block that they asked for. */
interface BlockReaders {
  readonly part: string;
  readonly placing: Placing;
  index: PrefixIndex<Checked>;
  /** Not in the index yet, and still in it. */
  come: Placed<Checked>[];
  gone: Set<Checked>;
}

/** Who looked at what, so that a change finds everybody who has to look again. */
export interface Readings {
  /** Runs the check of an entity and notes what it looks at. */
  record(of: Pick<Checked, 'kind' | 'entity'>, check: (watcher: Watcher) => readonly Finding[]): Checked;
  forget(checked: Checked): void;
  touchedBy(changes: Changes): ReadonlySet<Checked>;
}

export function createReadings(): Readings {
  const things = new Map<string, Readers>();
  const parts = new Map<string, Readers>();
  const groups = new Map<Grouping, { readonly part: string; readonly byOwner: Map<string, Readers> }>();
  const placings = new Map<Placing, BlockReaders>();

  function noting(notes: Set<Readers>, blocks: Map<BlockReaders, Set<Cidr>>): Watcher {
    return {
      onThing: (id) => notes.add(kept(things, id, newReaders)),
      onAll: (part) => notes.add(kept(parts, part, newReaders)),
      onGroup(part, grouping, owner) {
        const { byOwner } = kept(groups, grouping, () => ({ part, byOwner: new Map<string, Readers>() }));
        notes.add(kept(byOwner, owner, newReaders));
      },
      onBlock(part, placing, block) {
        const readers = kept(placings, placing, () => newBlockReaders(part, placing));
        kept(blocks, readers, () => new Set<Cidr>()).add(block);
      },
    };
  }

  function readersOf(shelf: string, entity: Entity): readonly Iterable<Checked>[] {
    const inGroups = [...groups].flatMap(([grouping, { part, byOwner }]) =>
      part === shelf ? grouping.ownersOf(entity).flatMap((owner) => byOwner.get(owner) ?? []) : [],
    );
    const onBlocks = [...placings.values()].flatMap((readers) =>
      readers.part === shelf ? readersOnBlocks(readers, readers.placing.textsOf(entity)) : [],
    );
    return [things.get(entity.id) ?? [], ...inGroups, onBlocks];
  }

  return {
    record({ kind, entity }, check) {
      const notes = new Set<Readers>();
      const blocks = new Map<BlockReaders, Set<Cidr>>();
      const checked: Checked = { kind, entity, findings: check(noting(notes, blocks)), notes, blocks };
      for (const readers of notes) readers.add(checked);
      for (const [readers, asked] of blocks) for (const block of asked) readers.come.push({ block, value: checked });
      return checked;
    },

    forget(checked) {
      for (const readers of checked.notes) readers.delete(checked);
      for (const readers of checked.blocks.keys()) readers.gone.add(checked);
    },

    touchedBy(changes) {
      for (const readers of placings.values()) bringUpToDate(readers);
      return new Set([
        ...changes.parts.flatMap((part) => [...(parts.get(part) ?? [])]),
        ...changes.shelves.flatMap(({ kind, gone, come }) =>
          [...gone, ...come].flatMap((entity) => readersOf(shelfOf[kind], entity).flatMap((readers) => [...readers])),
        ),
      ]);
    },
  };
}

const newReaders = (): Readers => new Set<Checked>();

const newBlockReaders = (part: string, placing: Placing): BlockReaders => ({
  part,
  placing,
  index: prefixIndex<Checked>([]),
  come: [],
  gone: new Set(),
});

function bringUpToDate(readers: BlockReaders): void {
  const come = readers.come.filter(({ value }) => !readers.gone.has(value));
  readers.index = reindexed(readers.index, readers.gone, come);
  readers.come = [];
  readers.gone = new Set();
}

function readersOnBlocks({ index }: BlockReaders, texts: readonly string[]): readonly Checked[] {
  return texts.flatMap((text) => {
    const block = parseCidr(text);
    return block ? overlapping(index, block).map(({ value }) => value) : [];
  });
}

function kept<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
