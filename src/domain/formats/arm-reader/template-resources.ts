import type { Json } from '#domain/model/json.ts';
import { given } from '../azure-circuit/given.ts';
import { isList, isRecord, type JsonRecord } from '../azure-circuit/json-values.ts';
import { kindOfItem } from '../azure-circuit/resource-kind.ts';
import type { FoundResource, Unresolved } from '../documents/found.ts';
import { evaluate, loopTurns, type TemplateValues } from './evaluate.ts';
import { expressionIn } from './expression.ts';
import { knownPart, type Open, openIn } from './known-part.ts';
import {
  calledPlaceOf,
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
import { withoutOwnPlace } from './name-for.ts';
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
  /** The same, with names in the place of what is not known. */
  readonly called: TemplateScope;
  readonly parent?: Parent;
  /** One of many, and nobody knows how many: its values are asked for. */
  readonly hidden?: true;
}

/** `calledNames`: names with something in the place of what is not known. */
interface Parent extends Named {
  readonly calledNames: readonly (string | undefined)[];
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
    calledNames: namesOf(body, { ...values, naming: true }, parent && { ...parent, names: parent.calledNames }),
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
  const links = linksIn(open, own);
  const found: FoundResource = {
    kind,
    record,
    key: isPlainlyNamed(own) ? keyOf(own) : keyInTemplate(keyOf(own), own),
    isPlanned: true,
    from: own.from,
    ...(Object.keys(links).length > 0 ? { links } : {}),
  };
  return { resources: [found], unresolved: asked(body, own, [...open, ...openCondition(body, own)]) };
}

function asked({ name }: JsonRecord, { from }: Inside, open: readonly Open[]): readonly Unresolved[] {
  return open
    .filter(({ isPlaceless }) => !isPlaceless)
    .map(({ path, expression }) => ({ from, resource: textOr(name, ''), path, expression }));
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
  return Object.fromEntries(
    open.flatMap(({ path, expression }) => {
      const value: Json | undefined = evaluate(expression, { ...own.values, naming: true });
      return idsIn(value, path).map(([at, id]) => [
        at.toLowerCase(),
        keyInTemplate(withoutOwnPlace(id.toLowerCase()), own),
      ]);
    }),
  );
}

/** Texts under the name `id`, with where they stand. */
function idsIn(value: Json | undefined, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return /\.id$/i.test(path) ? [[path, value]] : [];
  if (isList(value)) return value.flatMap((each, index) => idsIn(each, `${path}[${index}]`));
  return Object.entries(isRecord(value) ? value : {}).flatMap(([name, each]) => idsIn(each, `${path}.${name}`));
}

/** Two templates may give one name to different things. */
function keyInTemplate(key: string, { from }: Inside): string {
  return key.includes('[') ? `${from.toLowerCase()}:${key}` : key;
}

function pathOf(type: string, names: Named['names']): string {
  const [provider = '', ...types] = type.split('/');
  return [provider, ...types.flatMap((each, index) => [each, names[index] ?? ''])].join('/');
}

/** Nothing had to be named in the place of what is not known. */
function isPlainlyNamed({ names, place, called }: Own): boolean {
  const isPlaced = place.subscription === called.subscription && place.resourceGroup === called.resourceGroup;
  return isPlaced && names.every((each) => each !== undefined);
}

function keyOf({ called, type, calledNames }: Own): string {
  const place = `/subscriptions/${called.subscription}/resourceGroups/${called.resourceGroup}`;
  return withoutOwnPlace(`${place}/providers/${pathOf(type, calledNames)}`.toLowerCase());
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
    called: calledPlaceOf(body, { ...values, called: around.called }),
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
