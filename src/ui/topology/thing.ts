import type { EntityId } from '#domain/model/ids.ts';

/** Something that picture and outline both show. */
export type ThingKind =
  | 'circuit'
  | 'path'
  | 'edge'
  | 'port'
  | 'msee'
  | 'peering'
  | 'region'
  | 'network'
  | 'gateway'
  | 'connection'
  | 'filter'
  | 'service'
  | 'authorizations'
  | 'authorization'
  | 'globalReach';

/** How a line is drawn: solid, dashed, grey because nothing flows for a cause elsewhere, or with a gap and a mark. */
export type Line = 'live' | 'planned' | 'idle' | 'broken';

/** The sign at a thing's corner; each has a shape of its own. */
export type Mark = 'ok' | 'waiting' | 'planned' | 'off' | 'broken';

export type Hue = 'customer' | 'provider' | 'microsoft' | 'ok' | 'neutral';

export interface Thing {
  /** The entity's own id, or one made from the circuit's for what no entity stands for. */
  readonly id: string;
  readonly kind: ThingKind;
  readonly hue: Hue;
  /** Short, for the picture. */
  readonly title: string;
  /** Kind and name in full. */
  readonly name: string;
  /** Azure's own word where Azure has one. */
  readonly state: string;
  readonly detail: string;
  /** True for what does not exist yet. */
  readonly planned: boolean;
  readonly mark: Mark;
  /** The line that leads to it, seen from the customer. */
  readonly line: Line;
  /** Why nothing flows, in one sentence; empty where all is well or merely not there yet. */
  readonly why: string;
  /** Whose facts and actions its details show. */
  readonly subject: EntityId | null;
  readonly children: readonly Thing[];
}

/** What a thing is called where it is heard or read in a row: kind and name, state, detail, and what is wrong. */
export function sayThing({ name, state, detail, why }: Thing): string {
  const said = [name, state, detail].filter((part) => part !== '').join(', ');
  return why === '' ? said : `${said}. ${why}`;
}

/** A thing and all beneath it, in reading order. */
export function thingsIn(thing: Thing): readonly Thing[] {
  return [thing, ...thing.children.flatMap(thingsIn)];
}

export function findThing(root: Thing, id: string): Thing | undefined {
  return thingsIn(root).find((thing) => thing.id === id);
}

export function childrenOf(thing: Thing | undefined, kind: ThingKind): readonly Thing[] {
  return thing?.children.filter((child) => child.kind === kind) ?? [];
}

const gravity: { readonly [Each in Line]: number } = { broken: 3, idle: 2, live: 1, planned: 0 };

/** The line that stands for several. */
export function gravestLine(lines: readonly Line[]): Line {
  return lines.reduce<Line>((gravest, line) => (gravity[line] > gravity[gravest] ? line : gravest), 'planned');
}

const weight: { readonly [Each in Mark]: number } = { broken: 4, off: 3, waiting: 2, ok: 1, planned: 0 };

export function gravestMark(marks: readonly Mark[]): Mark {
  return marks.reduce<Mark>((gravest, mark) => (weight[mark] > weight[gravest] ? mark : gravest), 'planned');
}
