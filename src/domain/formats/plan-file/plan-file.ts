import type { PlanRequest } from '#domain/actions/index.ts';
import { fail, type Outcome, succeed } from '#domain/model/outcome.ts';
import type { Actor } from '#domain/model/plan.ts';
import type { Entry } from '#domain/shapes/entry.ts';

/** Version of the plan file that this program writes. */
const PLAN_FILE_VERSION = 1;

/** All that is kept of a run: everything else follows from it. */
export interface PlanFile {
  readonly schemaVersion: typeof PLAN_FILE_VERSION;
  readonly seed: number;
  /** Simulated day. */
  readonly day: number;
  readonly log: readonly Entry<PlanRequest>[];
}

export type PlanFileIssue =
  | { readonly kind: 'not-a-plan-file' }
  | { readonly kind: 'newer-version'; readonly version: number }
  | { readonly kind: 'damaged'; readonly where: string };

export function writePlanFile(kept: Omit<PlanFile, 'schemaVersion'>): string {
  const { seed, day, log } = kept;
  return JSON.stringify({ schemaVersion: PLAN_FILE_VERSION, seed, day, log });
}

/** `isKnown` says which action ids this version has. */
export function readPlanFile(text: string, isKnown: (id: string) => boolean): Outcome<PlanFile, PlanFileIssue> {
  const parsed = parse(text);
  if (!isRecord(parsed) || typeof parsed['schemaVersion'] !== 'number') return fail({ kind: 'not-a-plan-file' });
  const { schemaVersion, seed, day, log } = parsed;
  if (schemaVersion > PLAN_FILE_VERSION) return fail({ kind: 'newer-version', version: schemaVersion });
  if (!isDay(day)) return fail({ kind: 'damaged', where: 'day' });
  if (typeof seed !== 'number' || !Number.isInteger(seed)) return fail({ kind: 'damaged', where: 'seed' });
  if (!Array.isArray(log)) return fail({ kind: 'damaged', where: 'log' });
  const isEntry = entryReader(isKnown);
  const entries = log.filter(isEntry);
  const broken = log.findIndex((entry) => !isEntry(entry));
  if (broken >= 0) return fail({ kind: 'damaged', where: `log entry ${broken + 1}` });
  return succeed({ schemaVersion: PLAN_FILE_VERSION, seed, day, log: entries });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDay(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

const actors: readonly Actor[] = ['customer', 'provider', 'microsoft'];

function entryReader(isKnown: (id: string) => boolean): (value: unknown) => value is Entry<PlanRequest> {
  return (value): value is Entry<PlanRequest> => {
    if (!isRecord(value) || !isRecord(value['request'])) return false;
    const { id, args } = value['request'];
    const names = typeof id === 'string' && isKnown(id) && isRecord(args);
    const acted = actors.some((actor) => actor === value['actor']) && typeof value['byItself'] === 'boolean';
    return names && acted && isDay(value['day']);
  };
}
