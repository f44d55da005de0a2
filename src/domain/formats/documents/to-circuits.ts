import type { ImportCircuits } from '#domain/actions/import-circuits.ts';
import type { Further } from '#domain/actions/import-resources.ts';
import { circuitId, type CircuitId, type EntityId } from '#domain/model/ids.ts';
import type { Circuit, Peering, Plan } from '#domain/model/plan.ts';
import { peeringTypeOf } from '../azure-circuit/azure-words.ts';
import { notesOn, notesOnPart } from '../azure-circuit/circuit-notes.ts';
import { type CircuitReading, readAuthorization, readCircuit } from '../azure-circuit/circuit-reader.ts';
import { noFindings } from '../azure-circuit/document-node.ts';
import { readPeering } from '../azure-circuit/peering-reader.ts';
import type { ReadNote } from '../azure-circuit/read-note.ts';
import { nameOf, toPlanCircuit } from '../azure-circuit/to-plan-circuits.ts';
import { filterIdsOf, portIdOf, redeemersOf } from './circuit-links.ts';
import type { FoundResource } from './found.ts';
import { type Joining, ownerKey, skipped } from './join.ts';
import type { Skipped } from './skipped.ts';

export interface JoinedCircuits extends ImportCircuits {
  readonly notes: readonly ReadNote[];
  /** How many properties no reader knows. */
  readonly unknown: number;
  readonly known: ReadonlyMap<string, EntityId>;
  /** Resource ids of route filters, in small letters, by the peering that has them. */
  readonly filterIds: ReadonlyMap<string, string>;
  /** What port pairs are known by, by the circuit that stands on them. */
  readonly portIds: ReadonlyMap<string, string>;
  /** Resource ids of connections, in small letters, by the authorization that they were made with. */
  readonly redeemers: ReadonlyMap<string, string>;
  readonly skipped: readonly Skipped[];
  /** What nobody knows of parts that are added to circuits of the plan. */
  readonly keptInPlan: Further['kept'];
}

interface Parts {
  readonly peerings: readonly FoundResource[];
  readonly authorizations: readonly FoundResource[];
}

/** Circuits, each with the peerings and authorizations that stand inside of it or in other texts. */
export function toCircuits(resources: readonly FoundResource[], joining: Joining): JoinedCircuits {
  const known = new Map<string, EntityId>();
  const leftOut: Skipped[] = [];
  const owned = ownedParts(resources);
  const made: MadeCircuit[] = [];
  for (const found of resources.filter(({ kind }) => kind === 'circuit')) {
    const { key } = found;
    const why = key === undefined ? undefined : whyNot(key, known, joining);
    if (why) {
      leftOut.push(skipped(found, why));
      continue;
    }
    const circuit = makeCircuit(found, owned.get(key ?? ''), joining);
    if (key !== undefined) known.set(key, circuit.id);
    made.push(circuit);
  }
  const strays = strayParts(resources, known, joining);
  return {
    circuits: made.flatMap(({ part }) => part.circuits),
    peerings: [...made.flatMap(({ part }) => part.peerings), ...strays.peerings],
    authorizations: [...made.flatMap(({ part }) => part.authorizations), ...strays.authorizations],
    notes: [...made.flatMap(({ notes }) => notes), ...strays.notes],
    unknown: made.reduce((sum, each) => sum + each.unknown, strays.unknown),
    known,
    filterIds: new Map(made.flatMap(({ filterIds }) => filterIds)),
    portIds: new Map(made.flatMap(({ id, portId }) => (portId === undefined ? [] : [[id, portId] as const]))),
    redeemers: new Map([...made.flatMap(({ redeemers }) => redeemers), ...strays.redeemers]),
    skipped: [...leftOut, ...strays.skipped],
    keptInPlan: strays.keptInPlan,
  };
}

/** What is left of a circuit’s reading: of ten thousand, the facts themselves would fill the memory. */
interface MadeCircuit {
  readonly id: CircuitId;
  readonly part: ImportCircuits;
  readonly notes: readonly ReadNote[];
  readonly unknown: number;
  readonly filterIds: readonly (readonly [string, string])[];
  readonly portId: string | undefined;
  readonly redeemers: readonly (readonly [string, string])[];
}

function makeCircuit(found: FoundResource, parts: Parts | undefined, joining: Joining): MadeCircuit {
  const { record, isPlanned } = found;
  const alone = readCircuit(record);
  const reading = parts ? joined(alone, parts) : alone;
  const { facts, besides, findings } = reading;
  const id = circuitId(joining.giveSlug(nameOf(facts)));
  const part = toPlanCircuit(id, { facts, besides, day: joining.day });
  const notes = notesOn(reading);
  return {
    id,
    part: isPlanned ? planned(part) : part,
    // A template knows no states, so that nothing is missing there.
    notes: isPlanned ? notes.filter(({ kind }) => kind !== 'state-missing') : notes,
    unknown: findings.unknown.length,
    filterIds: filterIdsOf(id, facts.peerings, { circuit: found, peerings: parts?.peerings ?? [] }),
    portId: portIdOf(facts, found),
    redeemers: redeemersOf(part, besides),
  };
}

function whyNot(key: string, made: ReadonlyMap<string, EntityId>, { known }: Joining): 'in-plan' | 'twice' | undefined {
  if (known.has(key)) return 'in-plan';
  return made.has(key) ? 'twice' : undefined;
}

/** What stands by itself and belongs to a circuit, by the circuit’s id. */
function ownedParts(resources: readonly FoundResource[]): ReadonlyMap<string, Parts> {
  const owned = new Map<string, Parts>();
  for (const found of resources) {
    const key = circuitKeyOf(found);
    if (key === undefined) continue;
    const parts = owned.get(key) ?? { peerings: [], authorizations: [] };
    owned.set(key, {
      peerings: found.kind === 'peering' ? [...parts.peerings, found] : parts.peerings,
      authorizations: found.kind === 'circuitAuthorization' ? [...parts.authorizations, found] : parts.authorizations,
    });
  }
  return owned;
}

function circuitKeyOf({ kind, key }: FoundResource): string | undefined {
  if (kind === 'peering') return ownerKey(key, 'peerings');
  return kind === 'circuitAuthorization' ? ownerKey(key, 'authorizations') : undefined;
}

/** What stands inside of the circuit comes first: of two with one name the second adds nothing. */
function joined(reading: CircuitReading, { peerings, authorizations }: Parts): CircuitReading {
  const { facts, besides, findings } = reading;
  const types = new Set(facts.peerings.map(({ type, name }) => peeringTypeOf(type ?? name)));
  const names = new Set(facts.authorizations.map(({ name }) => name?.toLowerCase()));
  const further = peerings
    .map(({ record }) => readPeering(record, findings))
    .filter((each) => !types.has(peeringTypeOf(each.facts.type ?? each.facts.name)));
  const keys = authorizations
    .map(({ record }) => readAuthorization(record, findings))
    .filter((each) => !names.has(each.facts.name?.toLowerCase()));
  return {
    findings,
    facts: {
      ...facts,
      peerings: [...facts.peerings, ...further.map((each) => each.facts)],
      authorizations: [...facts.authorizations, ...keys.map((each) => each.facts)],
    },
    besides: {
      ...besides,
      peerings: [...besides.peerings, ...further.map((each) => each.besides)],
      authorizations: [...besides.authorizations, ...keys.map((each) => each.besides)],
      kept: Object.fromEntries(findings.kept),
    },
  };
}

/** What a template describes is only planned. */
function planned({ circuits, peerings, authorizations }: ImportCircuits): ImportCircuits {
  return {
    circuits: circuits.map((circuit): Circuit => ({ ...circuit, azure: null })),
    peerings: peerings.map((peering): Peering => ({ ...peering, azure: null })),
    authorizations: authorizations.map((each) => ({ ...each, azure: null })),
  };
}

interface Strays extends Omit<ImportCircuits, 'circuits'> {
  readonly redeemers: readonly (readonly [string, string])[];
  readonly notes: readonly ReadNote[];
  readonly unknown: number;
  readonly skipped: readonly Skipped[];
  readonly keptInPlan: Further['kept'];
}

/** Parts of circuits that the plan has already, or that nobody knows. */
function strayParts(
  resources: readonly FoundResource[],
  made: ReadonlyMap<string, EntityId>,
  joining: Joining,
): Strays {
  const parts = resources.filter(({ kind }) => kind === 'peering' || kind === 'circuitAuthorization');
  const strays = parts.filter((found) => !made.has(circuitKeyOf(found) ?? ''));
  const results = strays.map((found) => {
    const reading = strayReading(found);
    return { found, reading, part: strayPart(found, reading, joining) };
  });
  return {
    redeemers: results.flatMap(({ reading, part }) =>
      typeof part === 'string' ? [] : redeemersOf(part, reading.besides),
    ),
    notes: results.flatMap(({ found, reading }) => notesOnPart(skipped(found, 'circuit-missing').name, reading)),
    unknown: results.reduce(
      (sum, { part, reading }) => sum + (typeof part === 'string' ? 0 : reading.findings.unknown.length),
      0,
    ),
    keptInPlan: results.flatMap(({ part }) => (typeof part === 'string' ? [] : keptIn(part))),
    peerings: results.flatMap(({ part }) => (typeof part === 'string' ? [] : part.peerings)),
    authorizations: results.flatMap(({ part }) => (typeof part === 'string' ? [] : part.authorizations)),
    skipped: results.flatMap(({ found, part }) => (typeof part === 'string' ? [skipped(found, part)] : [])),
  };
}

function keptIn({ circuits }: ImportCircuits): Further['kept'] {
  return circuits.flatMap(({ id, kept }) => (Object.keys(kept).length > 0 ? [{ circuit: id, properties: kept }] : []));
}

/** A part as if it stood in a circuit that says nothing else. */
function strayReading(found: FoundResource): CircuitReading {
  const isPeering = found.kind === 'peering';
  const empty: CircuitReading = {
    facts: { peerings: [], authorizations: [] },
    besides: { peerings: [], authorizations: [], kept: {} },
    findings: noFindings(),
  };
  return joined(empty, { peerings: isPeering ? [found] : [], authorizations: isPeering ? [] : [found] });
}

function strayPart(
  found: FoundResource,
  reading: CircuitReading,
  { known, plan, day }: Joining,
): ImportCircuits | 'circuit-missing' | 'in-plan' {
  const owner = known.get(circuitKeyOf(found) ?? '');
  const circuit = owner === undefined ? undefined : ownerIn(plan, owner);
  if (!circuit) return 'circuit-missing';
  const part = toPlanCircuit(circuit, { facts: reading.facts, besides: reading.besides, day });
  const isThere =
    part.peerings.some(({ id }) => Object.hasOwn(plan.peerings, id)) ||
    part.authorizations.some(({ id }) => Object.hasOwn(plan.authorizations, id));
  if (isThere) return 'in-plan';
  return found.isPlanned ? planned(part) : part;
}

function ownerIn(plan: Plan, id: string): CircuitId | undefined {
  return Object.hasOwn(plan.circuits, id) ? circuitId(id) : undefined;
}
