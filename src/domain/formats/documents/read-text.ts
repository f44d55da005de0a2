import type { Json } from '#domain/model/json.ts';
import { fail, type Outcome, succeed } from '#domain/model/outcome.ts';
import { strictJson } from '../arm-reader/relaxed-json.ts';
import { type DocumentForm, errorIn, isParameterFile, isTemplate, itemsOf } from '../azure-circuit/document-shape.ts';
import { readJson, readLimits } from '../azure-circuit/json-reader.ts';
import { isRecord, type JsonRecord } from '../azure-circuit/json-values.ts';
import type { ReadIssue } from '../azure-circuit/read-issue.ts';
import { recogniseText } from '../azure-circuit/recognise-text.ts';
import { answerInExample, foreseenResources, looseResources, valuesOfDeployment, wrappedTemplate } from './wrapped.ts';
import { readFormatList } from '../powershell-list/read-format-list.ts';

/** Enough to tell what a text is. */
const HEAD = 65_536;

/** What a text looks like, before its parts are read. */
export type Shape =
  /** `isPlanned`: they do not stand in Azure yet. */
  | {
      readonly kind: 'items';
      readonly form: ItemsForm;
      readonly items: readonly Json[];
      readonly whole: Json;
      readonly isPlanned?: boolean;
    }
  /** `parameters`: values that came with the template. */
  | { readonly kind: 'template'; readonly template: JsonRecord; readonly parameters?: Json }
  | { readonly kind: 'parameters'; readonly parameters: Json; readonly of?: 'deployment' };

export type ItemsForm = DocumentForm | 'powershell-format-list';

/** Tells what a text is: JSON as az and REST print it, a template, a parameter file, or a list of PowerShell’s. */
export function shapeOfText(text: string): Outcome<Shape, ReadIssue> {
  const { characters: limit } = readLimits;
  if (text.length > limit) return fail({ kind: 'too-large', characters: text.length, limit });
  const trimmed = text.trim();
  if (trimmed === '') return fail({ kind: 'empty', onlySpace: text !== '' });
  // A byte order mark becomes a space, so that lines and columns stay those of the text.
  const before = text.slice(0, text.length - text.trimStart().length);
  const json = readJson(before.replaceAll(/[^\r\n]/g, ' ') + trimmed);
  if (json.ok) return shapeOfJson(json.value);
  // A comment may hold any number of brackets.
  if (json.error.kind === 'too-deep') return shapeOfRelaxed(text, json.error);
  const issue = recogniseText(text, json.error.fault);
  if (issue.kind === 'not-json' && isBicep(trimmed)) return fail({ kind: 'bicep' });
  return issue.kind === 'format-list' ? shapeOfList(text) : shapeOfRelaxed(text, issue);
}

/** Lines as only Bicep begins them: a resource or module with its type or file, a parameter with its type. */
function isBicep(text: string): boolean {
  const line = /^(?:(?:resource|module) \w+ '[^'\n]+'|param \w+ (?:\w|=)|using (?:'|none\b)|targetScope ?= ?')/m;
  return !/^[{["]/.test(text) && line.test(text.slice(0, HEAD));
}

function shapeOfJson(json: Json): Outcome<Shape, ReadIssue> {
  if (isRecord(json)) {
    const answer = answerInExample(json);
    if (answer !== undefined) return shapeOfJson(answer);
    const wrapped = wrappedTemplate(json);
    if (wrapped) return succeed({ kind: 'template', ...wrapped });
    const error = errorIn(json);
    if (error) return fail(error);
    if (isTemplate(json)) return succeed({ kind: 'template', template: json });
    if (isParameterFile(json)) return succeed({ kind: 'parameters', parameters: json['parameters'] ?? null });
    const values = valuesOfDeployment(json);
    if (values !== undefined) return succeed({ kind: 'parameters', parameters: values, of: 'deployment' });
    const foreseen = foreseenResources(json);
    if (foreseen) return shapeOfForeseen(foreseen, json);
  }
  const loose = looseResources(json);
  if (loose) return succeed({ kind: 'template', ...loose });
  const { form, items } = itemsOf(json);
  if (items.length === 0) return fail({ kind: 'no-circuit-in-list' });
  return succeed({ kind: 'items', form, items, whole: json });
}

function shapeOfForeseen(items: readonly Json[], whole: Json): Outcome<Shape, ReadIssue> {
  if (items.length === 0) return fail({ kind: 'deployment' });
  return succeed({ kind: 'items', form: 'value-list', items, whole, isPlanned: true });
}

function shapeOfList(text: string): Outcome<Shape, ReadIssue> {
  const items = readFormatList(text.replace('\uFEFF', ''));
  if (!items.ok) return items;
  if (items.value.length === 0) return fail({ kind: 'format-list' });
  return succeed({ kind: 'items', form: 'powershell-format-list', items: items.value, whole: null });
}

/** Only templates and their parameter files may hold comments, and texts over several lines. */
function shapeOfRelaxed(text: string, issue: ReadIssue): Outcome<Shape, ReadIssue> {
  if (!/"(?:\$schema|contentVersion)"/.test(text)) return fail(issue);
  const json = readJson(strictJson(text));
  if (!json.ok) return fail(json.error.kind === 'too-deep' ? json.error : { ...json.error, jsonFromLine: null });
  const shape = shapeOfJson(json.value);
  return shape.ok && shape.value.kind === 'items' ? fail(issue) : shape;
}
