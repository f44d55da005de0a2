import { type ImportResources, putResources } from '#domain/actions/import-resources.ts';
import type { PlanRequest } from '#domain/actions/index.ts';
import type { FoundResource } from '#domain/formats/documents/found.ts';
import type { EntityId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import { type DriftRow, rowsOf } from './drift-fields.ts';
import { lackingIn, takenWith } from './drift-lacking.ts';
import { asPlanned } from './drift-match.ts';
import { mergedWith } from './drift-merge.ts';
import { kindWords, namesIn } from './drift-names.ts';
import { readForComparison } from './drift-read.ts';
import { lackingOf, missingIn, only, ownersOf, referencesOf, shelfIn, shelves } from './drift-shelves.ts';

/** A resource that can be taken over. */
export interface Takeable {
  readonly id: EntityId;
  readonly name: string;
  /** What the plan lacks and gets with it. */
  readonly adds: readonly EntityId[];
}

/** What differs about one resource. */
export interface ResourceDrift extends Takeable {
  readonly rows: readonly DriftRow[];
}

/** A resource that stands in Azure and not in the plan. */
export interface OnlyReal extends Takeable {
  /** “Circuit”. */
  readonly kind: string;
  /** Names of what comes with it. */
  readonly brings: readonly string[];
}

export interface Drift {
  readonly changed: readonly ResourceDrift[];
  readonly onlyReal: readonly OnlyReal[];
  /** How many resources stand in both and are the same. */
  readonly same: number;
  /** Names of what the plan has and the documents do not show, of the kinds that they do show. */
  readonly onlyPlanned: readonly string[];
  /** Sentences about what was read and cannot be compared. */
  readonly notCompared: readonly string[];
  /** Resources of the plan as Azure shows them, and those that it lacks. */
  readonly real: ImportResources;
  readonly lacking: ImportResources;
}

/** Compares what documents of Azure’s show with a plan, field by field. Resources are matched by id, else by name. */
export function driftOf(plan: Plan, resources: readonly FoundResource[], day: number): Drift {
  const read = readForComparison(plan, resources, day);
  const shown = asPlanned(plan, read.real);
  const real = mergedWith(plan, shown);
  const lacking = lackingOf(plan, shown);
  const view = putResources(plan, lacking);
  const nameIn = namesIn(view);
  const taken = takenWith(lacking);
  const pairs = shelves.flatMap((shelf) => real[shelf].map((each) => ({ shelf, each })));
  const changed = pairs.flatMap(({ shelf, each }): readonly ResourceDrift[] => {
    const planned = shelfIn(plan, shelf)[each.id];
    const rows = planned ? rowsOf(view, planned, each) : [];
    if (rows.length === 0) return [];
    const adds = [...ownersOf(each), ...referencesOf(each)].flatMap(taken);
    return [{ id: each.id, name: nameIn(each.id), rows, adds }];
  });
  return {
    changed,
    onlyReal: lackingIn(lacking, taken).map(({ id, takes }) => ({
      id,
      name: nameIn(id),
      kind: kindWords(view, id),
      brings: takes.filter((each) => each !== id).map(nameIn),
      adds: takes,
    })),
    same: pairs.length - changed.length,
    onlyPlanned: missingIn(plan, shown).map(nameIn),
    notCompared: read.notCompared,
    real,
    lacking,
  };
}

/** One request that takes over what Azure shows of these. */
export function takeOver(drift: Drift, which: readonly Takeable[]): PlanRequest<'take-over-resources'> {
  const changed = new Set<EntityId>(which.map(({ id }) => id));
  const added = new Set<EntityId>(which.flatMap(({ adds }) => adds));
  return {
    id: 'take-over-resources',
    args: {
      ...only(drift.real, ({ id }) => changed.has(id)),
      ...(added.size > 0 ? { added: only(drift.lacking, ({ id }) => added.has(id)) } : {}),
    },
  };
}

/** One request that takes everything over. */
export function takeAllOver(drift: Drift): PlanRequest<'take-over-resources'> {
  return takeOver(drift, [...drift.changed, ...drift.onlyReal]);
}
