import { noResources } from '#domain/actions/import-resources.ts';
import type { PlanRequest } from '#domain/actions/index.ts';
import { type Drift, driftOf, type Takeable, takeAllOver, takeOver } from '#domain/engine/drift.ts';
import { saySkipped } from '#domain/formats/documents/skipped.ts';
import { toPlanResources } from '#domain/formats/documents/to-plan-resources.ts';
import { emptyPlan, type Plan } from '#domain/model/plan.ts';
import { type Comparison, comparisonOf } from './comparison.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import {
  countsIn,
  type Fault,
  type FoundCircuits,
  type FoundContents,
  type FoundPlan,
  readTexts,
} from './read-pasted.ts';
import { type Source, textsOf } from './source.ts';

/** The text that is being read, of so many. */
export interface Progress {
  readonly kind: 'progress';
  readonly name: string;
  /** Counted from one. */
  readonly position: number;
  readonly count: number;
}

/** A plan on the day to which it has come. */
export interface PlanToday {
  readonly plan: Plan;
  readonly day: number;
}

/** What a plan would get. */
export interface Addition {
  /** Such as “2 circuits”; empty where there is nothing to add. */
  readonly adds: readonly string[];
  /** Sentences about what the plan has already. */
  readonly known: Excerpt<string>;
}

/** What was read, in full. It stays where it was read, and is asked for what is to be done with it. */
export interface Contents {
  readonly toOpen: () => Promise<PlanRequest<'import-resources'>>;
  readonly additionTo: (today: PlanToday) => Promise<Addition>;
  readonly toAddTo: (today: PlanToday) => Promise<PlanRequest<'import-resources'>>;
  readonly compareWith: (today: PlanToday) => Promise<Comparison>;
  /** Takes over what Azure shows of these, as they were compared last. */
  readonly toTakeOver: (which: readonly Takeable[] | 'everything') => Promise<PlanRequest<'take-over-resources'>>;
}

/** Reads a source and keeps what it holds. */
export class Reader implements Contents {
  #found: FoundContents = { request: { id: 'import-resources', args: noResources }, resources: [] };
  #drift: Drift = driftOf(emptyPlan, [], 0);

  async read(source: Source, tell: (progress: Progress) => void): Promise<FoundCircuits | FoundPlan | Fault> {
    const outcome = await textsOf(source);
    if (!outcome.ok) return { kind: 'fault', sentence: outcome.error };
    const texts = outcome.value;
    const pasted = readTexts(texts, (index) =>
      tell({ kind: 'progress', name: texts[index]?.name ?? '', position: index + 1, count: texts.length }),
    );
    if (pasted.kind !== 'circuits') return pasted;
    const { request, resources, ...found } = pasted;
    this.#found = { request, resources };
    return found;
  }

  async toOpen(): Promise<PlanRequest<'import-resources'>> {
    return this.#found.request;
  }

  async additionTo(today: PlanToday): Promise<Addition> {
    const { args, skipped } = toPlanResources(this.#found.resources, today);
    const known = skipped.filter(({ why }) => why === 'in-plan');
    return { adds: countsIn(args), known: excerptOf(known.map(saySkipped)) };
  }

  async toAddTo(today: PlanToday): Promise<PlanRequest<'import-resources'>> {
    return { id: 'import-resources', args: toPlanResources(this.#found.resources, today).args };
  }

  async compareWith({ plan, day }: PlanToday): Promise<Comparison> {
    this.#drift = driftOf(plan, this.#found.resources, day);
    return comparisonOf(this.#drift);
  }

  async toTakeOver(which: readonly Takeable[] | 'everything'): Promise<PlanRequest<'take-over-resources'>> {
    return which === 'everything' ? takeAllOver(this.#drift) : takeOver(this.#drift, which);
  }
}
