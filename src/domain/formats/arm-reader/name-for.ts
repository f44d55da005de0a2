import type { Json } from '#domain/model/json.ts';
import { type Expression, expressionText } from './expression.ts';

/** Two expressions with one text come to the same, whatever that is. A slash would part it from its resource. */
export function nameFor(
  expression: Expression,
  { loops, within }: { readonly loops: ReadonlyMap<string, number>; readonly within: string },
): string {
  const turns = [...loops].map(([name, turn]) => `${name}${turn}`).join();
  const text = expressionText(expression).replaceAll('/', '|');
  return `[${within}${text}${/\bcopyindex\(/.test(text) ? `#${turns}` : ''}]`;
}

export const isNameFor = (value: Json | undefined): boolean => typeof value === 'string' && /\[[^\]]*\(/.test(value);
