import type { DesignField, DesignTable, DesignValue } from '#domain/model/design-field.ts';

/** What was stated about an entity, by field. */
export type Stated = { readonly [field: string]: DesignValue | undefined };

/** Fields that are asked for together, in the order of their table. */
export interface DesignGroup {
  readonly title: string;
  readonly fields: readonly (readonly [name: string, field: DesignField])[];
}

export function groupsOf(table: DesignTable): readonly DesignGroup[] {
  const entries = Object.entries(table);
  const titles = new Set(entries.map(([, field]) => field.group));
  return [...titles].map((title) => ({ title, fields: entries.filter(([, field]) => field.group === title) }));
}

/** “2 of 5 stated” */
export function countOf(fields: readonly string[], stated: Stated): string {
  const told = fields.filter((field) => stated[field] !== undefined).length;
  return told === 0 ? 'nothing stated' : `${told} of ${fields.length} stated`;
}

/** How an option reads: `stateless-router` is for the plan, “Stateless router” for the person. */
export function optionWords(option: string): string {
  const words = option.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The number in a text; null while it is empty, undefined where it is none of 0 or more. */
export function quantityIn(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const value = Number(text.replaceAll(/[\s,]/g, ''));
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** The lines of a text that say something; null when none does. */
export function linesIn(text: string): readonly string[] | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length > 0 ? lines : null;
}
