import { isRecord, type JsonRecord } from '../azure-circuit/json-values.ts';
import { given } from '../azure-circuit/given.ts';
import type { TemplateEntry } from '../documents/found.ts';
import type { TemplateValues } from './evaluate.ts';
import { expressionIn } from './expression.ts';
import { deployedBy, fullType, type Listed, type Named, namesOf, resourcesOf, textOr } from './listed.ts';

interface Inside {
  readonly values: TemplateValues;
  readonly depth: number;
  readonly parent?: Named;
  /** The parent is one of many, so that this one is too. */
  readonly copied?: boolean;
}

/** Everything that a template lists, each once: a loop says itself how often. */
export function entriesIn(template: JsonRecord, inside: Inside): readonly TemplateEntry[] {
  return resourcesOf(template).flatMap((listed) => entriesOf(listed, inside));
}

function entriesOf(listed: Listed, inside: Inside): readonly TemplateEntry[] {
  const { body } = listed;
  const { values, depth, parent } = inside;
  const own = { type: fullType(body, parent), names: namesOf(body, values, parent) };
  const copied = inside.copied === true || isRecord(body['copy']);
  const deployed = deployedBy(body, values, depth);
  return [
    entryOf(listed, own, { ...inside, copied }),
    ...entriesIn(body, { ...inside, parent: own, copied }),
    ...(deployed ? entriesIn(deployed.template, { values: deployed.values, depth: depth + 1 }) : []),
  ];
}

function entryOf({ symbol, body }: Listed, { type, names }: Named, { copied, depth }: Inside): TemplateEntry {
  const { apiVersion, condition } = body;
  const name = textOr(body['name'], '');
  const isKnown = names.every((each) => each !== undefined) && copied !== true;
  return {
    ...given(symbol, (text) => ({ symbol: text })),
    type,
    ...(typeof apiVersion === 'string' ? { apiVersion } : {}),
    ...(isKnown ? { name: names.join('/') } : {}),
    ...(expressionIn(name) === undefined ? {} : { nameExpression: name }),
    ...(typeof condition === 'string' ? { condition } : {}),
    ...(copied === true ? { copy: true } : {}),
    ...(depth > 0 ? { depth } : {}),
  };
}
