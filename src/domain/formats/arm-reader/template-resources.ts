import type { Json } from '#domain/model/json.ts';
import { given } from '../azure-circuit/given.ts';
import { isRecord, type JsonRecord } from '../azure-circuit/json-values.ts';
import { kindOfItem } from '../azure-circuit/resource-kind.ts';
import type { FoundResource, Unresolved } from '../documents/found.ts';
import { evaluate, loopTurns, type TemplateValues } from './evaluate.ts';
import { expressionIn } from './expression.ts';
import { knownPart, type Open, openIn } from './known-part.ts';
import {
  deployedBy,
  fullType,
  isDeployment,
  type Listed,
  type Named,
  namesOf,
  placeOf,
  resourcesOf,
  textOr,
} from './listed.ts';
import { loopOver } from './loops.ts';
import type { TemplateScope } from './resource-ids.ts';

/** What comes of resources that a template lists. */
export interface Made {
  readonly resources: readonly FoundResource[];
  readonly unresolved: readonly Unresolved[];
}

export interface Inside {
  readonly values: TemplateValues;
  readonly from: string;
  readonly depth: number;
  /** Where the resources will stand. Expressions may still speak of another place. */
  readonly place: TemplateScope;
  readonly parent?: Parent;
  /** One of many, and nobody knows how many: its values are asked for. */
  readonly hidden?: true;
}

/** `called`: names with something in the place of what is not known. */
interface Parent extends Named {
  readonly called: readonly (string | undefined)[];
}

const nothing: Made = { resources: [], unresolved: [] };

function together(parts: readonly Made[]): Made {
  return {
    resources: parts.flatMap(({ resources }) => resources),
    unresolved: parts.flatMap(({ unresolved }) => unresolved),
  };
}

export function resourcesIn(template: JsonRecord, inside: Inside): Made {
  return together(resourcesOf(template).map((listed) => madeBy(listed, inside)));
}

function madeBy(listed: Listed, inside: Inside): Made {
  const loop = loopOver(listed.body);
  if (!loop && !isRecord(listed.body['copy'])) return madeOnce(listed, inside);
  const turns = loop && !inside.hidden ? loopTurns(loop, inside.values) : undefined;
  // A loop that never runs leaves the choice to whoever deploys the template.
  if (!turns || turns.length === 0) return madeOnce(listed, { ...inside, hidden: true });
  const { resources, unresolved } = together(turns.map((values) => madeOnce(listed, { ...inside, values })));
  const once = new Map(unresolved.map((each) => [[each.resource, each.path, each.expression].join('\n'), each]));
  return { resources, unresolved: [...once.values()] };
}

function madeOnce({ body }: Listed, inside: Inside): Made {
  const { values, parent } = inside;
  const isLeftOut = body['condition'] !== undefined && evaluate(body['condition'], values) === false;
  const own: Own = {
    ...inside,
    type: fullType(body, parent),
    names: namesOf(body, values, parent),
    called: namesOf(body, { ...values, naming: true }, parent && { ...parent, names: parent.called }),
  };
  // A condition does not hold for children, but for all that a deployment brings.
  const children = resourcesIn(body, { ...inside, parent: own });
  return together([isLeftOut ? nothing : ownPart(body, own), children, isLeftOut ? nothing : deployed(body, inside)]);
}

interface Own extends Inside, Parent {}

function ownPart(body: JsonRecord, own: Own): Made {
  const kind = kindOfItem({ type: own.type });
  if (kind === 'otherResource' || kind === 'unknown') return nothing;
  const parts = partsOf(body);
  if (own.hidden) return { resources: [], unresolved: asked(body, own, openIn({ ...parts, ...copyOf(body) }, '')) };
  const { value, open } = knownPart(parts, own.values);
  const record = recordOf(isRecord(value) ? value : {}, own);
  const isNamed = own.names.every((each) => each !== undefined);
  const links = linksIn(open, own);
  const found: FoundResource = {
    kind,
    record,
    key: isNamed ? keyOf(own, own.names) : keyInTemplate(keyOf(own, own.called), own),
    isPlanned: true,
    from: own.from,
    ...(Object.keys(links).length > 0 ? { links } : {}),
  };
  return { resources: [found], unresolved: asked(body, own, [...open, ...openCondition(body, own)]) };
}

function asked({ name }: JsonRecord, { from }: Inside, open: readonly Open[]): readonly Unresolved[] {
  return open.map((each) => ({ from, resource: textOr(name, ''), ...each }));
}

/** Nobody knows whether the resource will be there. */
function openCondition({ condition }: JsonRecord, { values }: Inside): readonly Open[] {
  if (typeof condition !== 'string' || evaluate(condition, values) !== undefined) return [];
  return [{ path: 'condition', expression: condition }];
}

const partNames = ['name', 'location', 'tags', 'sku', 'identity', 'zones', 'properties'] as const;

function partsOf(body: JsonRecord): JsonRecord {
  return Object.fromEntries(
    partNames.flatMap((name) => {
      const value = body[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

function copyOf({ copy }: JsonRecord): JsonRecord {
  return copy === undefined ? {} : { copy };
}

/** Ids that are known in part still join what one template describes. */
function linksIn(open: readonly Open[], own: Own): { readonly [path: string]: string } {
  const ids = open.filter(({ path }) => /\.id$/i.test(path));
  return Object.fromEntries(
    ids.flatMap(({ path, expression }) => {
      const id: Json | undefined = evaluate(expression, { ...own.values, naming: true });
      return typeof id === 'string' ? [[path.toLowerCase(), keyInTemplate(id.toLowerCase(), own)] as const] : [];
    }),
  );
}

/** Two templates may give one name to different things. */
function keyInTemplate(key: string, { from }: Inside): string {
  return key.includes('[') ? `${from.toLowerCase()}:${key}` : key;
}

function pathOf(type: string, names: Named['names']): string {
  const [provider = '', ...types] = type.split('/');
  return [provider, ...types.flatMap((each, index) => [each, names[index] ?? ''])].join('/');
}

function keyOf({ place, type }: Own, names: Named['names']): string {
  const { subscription, resourceGroup } = place;
  return `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/${pathOf(type, names)}`.toLowerCase();
}

function recordOf(known: JsonRecord, { place, names, type }: Own): JsonRecord {
  const { subscription, resourceGroup } = place;
  const { name: _whole, ...rest } = known;
  const isPlaced = subscription !== '' && resourceGroup !== '';
  return {
    ...rest,
    type,
    ...given(names.at(-1), (text) => ({ name: text })),
    ...(resourceGroup === '' ? {} : { resourceGroup }),
    ...(subscription === '' ? {} : { subscriptionId: subscription }),
    ...(isPlaced && names.every((each) => each !== undefined)
      ? { id: `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/${pathOf(type, names)}` }
      : {}),
  };
}

/** What a deployment inside of the template brings. What lies in another file is not to be seen. */
function deployed(body: JsonRecord, inside: Inside): Made {
  const { values, depth, parent: _parent, ...around } = inside;
  const inner = deployedBy(body, values, depth);
  if (!inner) return { resources: [], unresolved: asked(body, inside, elsewhere(body)) };
  const within = {
    ...around,
    values: inner.values,
    depth: depth + 1,
    place: placeOf(body, { ...values, scope: around.place }),
  };
  const made = resourcesIn(inner.template, within);
  return made.resources.length === 0
    ? made
    : { ...made, unresolved: [...made.unresolved, ...asked(body, inside, openCondition(body, inside))] };
}

function elsewhere(body: JsonRecord): readonly Open[] {
  const { properties } = body;
  const link = isDeployment(body) && isRecord(properties) ? properties['templateLink'] : undefined;
  if (!isRecord(link)) return [];
  const [path, expression] = Object.entries(link).find(([, value]) => typeof value === 'string') ?? [];
  return typeof expression === 'string' && expressionIn(expression) !== undefined
    ? [{ path: `properties.templateLink.${path}`, expression }]
    : [];
}
