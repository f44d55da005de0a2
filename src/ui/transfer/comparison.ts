import type { Drift, OnlyReal, ResourceDrift } from '#domain/engine/drift.ts';
import type { Contents, PlanToday } from './reader.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';

/** Where a plan and Azure differ, as much of it as is shown. */
export interface Comparison {
  readonly changed: Excerpt<ResourceDrift>;
  /** Resources that stand in Azure and not in the plan. */
  readonly onlyReal: Excerpt<OnlyReal>;
  /** How many can be taken over. */
  readonly count: number;
  /** How many resources stand in both and are the same. */
  readonly same: number;
  /** Names of what only the plan has. */
  readonly onlyPlanned: Excerpt<string>;
  /** Sentences about what was read and cannot be compared. */
  readonly notCompared: Excerpt<string>;
}

export function comparisonOf({ changed, onlyReal, same, onlyPlanned, notCompared }: Drift): Comparison {
  return {
    changed: excerptOf(changed),
    onlyReal: excerptOf(onlyReal),
    count: changed.length + onlyReal.length,
    same,
    onlyPlanned: excerptOf(onlyPlanned),
    notCompared: excerptOf(notCompared),
  };
}

export function compare(contents: Contents, today: PlanToday): Promise<Comparison> {
  return contents.compareWith(today);
}
