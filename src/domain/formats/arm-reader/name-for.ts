import type { Json } from '#domain/model/json.ts';
import { isList, isRecord } from '../azure-circuit/json-values.ts';
import { type Expression, expressionText } from './expression.ts';
import type { TemplateScope } from './resource-ids.ts';

interface Around {
  readonly loops: ReadonlyMap<string, number>;
  readonly within: string;
  readonly called: TemplateScope;
}

/** Two expressions with one text come to the same, whatever that is. A slash would part it from its resource. */
export function nameFor(expression: Expression, { loops, within, called }: Around): string {
  const written = expressionText(expression);
  const place = placeNames[written];
  if (place) return place(called.subscription || OWN_SUBSCRIPTION, called.resourceGroup || OWN_GROUP);
  const turns = [...loops].map(([name, turn]) => `${name}${turn}`).join();
  const text = written.replaceAll('/', '|');
  return `[${within}${text}${/\bcopyindex\(/.test(text) ? `#${turns}` : ''}]`;
}

const OWN_SUBSCRIPTION = '[subscription().subscriptionid]';
const OWN_GROUP = '[resourcegroup().name]';

const placeNames: { readonly [text: string]: (subscription: string, group: string) => string } = {
  'subscription().subscriptionid': (subscription) => subscription,
  'subscription().id': (subscription) => `/subscriptions/${subscription}`,
  'resourcegroup().name': (_subscription, group) => group,
  'resourcegroup().id': (subscription, group) => `/subscriptions/${subscription}/resourceGroups/${group}`,
};

/** The same id without words for the place where the template itself is deployed: nobody has to know it. */
export function withoutOwnPlace(id: string): string {
  return id
    .replace(`/subscriptions/${OWN_SUBSCRIPTION}`, '/subscriptions/')
    .replace(/(\/resourcegroups\/)\[resourcegroup\(\)\.name\]/i, '$1');
}

export const isNameFor = (value: Json | undefined): boolean => typeof value === 'string' && /\[[^\]]*\(/.test(value);

/** Whether a part of the value only has a name. */
export function holdsName(value: Json): boolean {
  if (isList(value)) return value.some(holdsName);
  return isRecord(value) ? Object.values(value).some(holdsName) : isNameFor(value);
}
