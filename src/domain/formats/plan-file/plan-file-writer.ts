import type { Writer } from '#domain/shapes/format.ts';
import { type PlanFile, writePlanFile } from './plan-file.ts';

/** The plan file as a writer. It keeps how the plan came about, which a plan alone does not tell. */
export function planFileWriter(kept: Omit<PlanFile, 'schemaVersion'>): Writer {
  return {
    id: 'plan-file',
    title: 'Plan file',
    purpose: 'plan',
    lead: 'Everything that Onramp keeps of this plan, to open it here again or on another device.',
    notes: ['It holds what was typed, MD5 keys included: keep it where you keep such keys.'],
    write: () => ({
      files: [{ name: 'plan.onramp.json', text: writePlanFile(kept), mediaType: 'application/json' }],
      omissions: [],
    }),
  };
}
