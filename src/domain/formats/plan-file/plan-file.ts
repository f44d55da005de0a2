import * as v from 'valibot';
import type { PlanRequest } from '#domain/actions/index.ts';
import { fail, type Outcome, succeed } from '#domain/model/outcome.ts';
import type { Entry } from '#domain/shapes/entry.ts';
import { migrations } from './migrations.ts';

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

const day = v.pipe(v.number(), v.integer(), v.minValue(0));

const anyVersion = v.looseObject({ schemaVersion: v.number() });

const wholeFile = v.object({
  day,
  seed: v.pipe(v.number(), v.integer()),
  log: v.array(v.unknown()),
});

// The schema's own objects take a list for one.
const args = v.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value));

const wholeEntry = v.object({
  day,
  actor: v.picklist(['customer', 'provider', 'microsoft']),
  byItself: v.boolean(),
  request: v.object({ id: v.string(), args }),
});

/** `isKnown` says which action ids this version has. */
export function readPlanFile(text: string, isKnown: (id: string) => boolean): Outcome<PlanFile, PlanFileIssue> {
  const read = v.safeParse(anyVersion, parse(text));
  if (!read.success) return fail({ kind: 'not-a-plan-file' });
  const { schemaVersion } = read.output;
  if (schemaVersion > PLAN_FILE_VERSION) return fail({ kind: 'newer-version', version: schemaVersion });
  const file = v.safeParse(wholeFile, migrated(read.output, schemaVersion));
  if (!file.success) return fail({ kind: 'damaged', where: whereOf(file.issues) });
  const { seed, log } = file.output;
  const isEntry = entryReader(isKnown);
  const broken = log.findIndex((entry) => !isEntry(entry));
  if (broken >= 0) return fail({ kind: 'damaged', where: `log entry ${broken + 1}` });
  return succeed({ schemaVersion: PLAN_FILE_VERSION, seed, day: file.output.day, log: log.filter(isEntry) });
}

/** Brings an older file up to this version, one version at a time. */
function migrated(file: unknown, version: number): unknown {
  return migrations.slice(Math.max(0, version - 1)).reduce((older, migrate) => migrate(older), file);
}

function whereOf([issue]: readonly v.BaseIssue<unknown>[]): string {
  return String(issue?.path?.[0]?.key ?? 'file');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function entryReader(isKnown: (id: string) => boolean): (value: unknown) => value is Entry<PlanRequest> {
  return (value): value is Entry<PlanRequest> => v.is(wholeEntry, value) && isKnown(value.request.id);
}
