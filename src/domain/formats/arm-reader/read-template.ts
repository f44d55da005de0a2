import type { JsonRecord } from '../azure-circuit/json-values.ts';
import type { TemplateEntry } from '../documents/found.ts';
import { canonicalTemplate } from './canonical-names.ts';
import { referred } from './references.ts';
import { entriesIn } from './template-entries.ts';
import { type Made, resourcesIn } from './template-resources.ts';
import { type GivenValues, valuesOf } from './template-values.ts';

/** What a template deploys, as far as it can be known without Azure. */
export interface ReadTemplate extends Made {
  readonly languageVersion: string | undefined;
  readonly entries: readonly TemplateEntry[];
}

export interface TemplateSource {
  readonly from: string;
  /** Values of a parameter file. */
  readonly parameters: GivenValues;
}

/** Reads a template. What it cannot know is listed, and left out of the resources. */
export function readTemplate(written: JsonRecord, { from, parameters }: TemplateSource): ReadTemplate {
  const template = canonicalTemplate(written);
  const values = valuesOf(template, parameters, referred);
  const language = template['languageVersion'];
  return {
    languageVersion: typeof language === 'string' ? language : undefined,
    entries: entriesIn(template, { values, depth: 0 }),
    ...resourcesIn(template, { values, from, depth: 0, place: values.scope, called: values.called }),
  };
}
