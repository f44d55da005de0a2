import { type PlanRequest, actions } from '#domain/actions/index.ts';
import type { RuleId } from '#domain/catalog/rule-ids.ts';
import { designTables } from '#domain/model/design.ts';
import { circuitId, type EntityId, networkId } from '#domain/model/ids.ts';
import { type Entity, type EntityKind, findEntity, kindOf } from '#domain/model/look-up.ts';
import { replacementFor } from '#domain/model/replacement.ts';
import type { Plan } from '#domain/model/plan.ts';
import { refusingRules } from '#domain/rules/refusing.ts';
import type { Mend } from '#domain/shapes/rule.ts';
import type { Basis } from '#domain/shapes/verdict.ts';
import { requestToSet } from './fix.ts';
import { type ImpactFact, type ImpactKind, impactFacts, skuFact } from './impact-facts.ts';

import { isBarred, type PlanSaid, type PlanVerdict, saidBy, verdictOf } from './verdict.ts';

/** One reason for what a change comes to. */
interface ImpactReason {
  readonly sentence: string;
  readonly basis: Basis;
  readonly rules: readonly RuleId[];
}

/** What an edit of a field would come to, before it is made. */
export interface Impact {
  readonly kind: ImpactKind;
  readonly reasons: readonly ImpactReason[];
  /** What makes the change, or leads to it; null where nothing that can be asked for does. */
  readonly request: PlanRequest | null;
}

export interface Edit {
  readonly field: string;
  readonly value: Mend['values'][string];
}

/** What it takes to give a field another value, drawn from the verdict on the request that would set it. */
export function impactOf(plan: Plan, id: EntityId, edit: Edit): Impact {
  const entity = findEntity(plan, id);
  const kind = kindOf(plan, id);
  if (!entity || !kind) return plain('impossible', 'This is no longer in the plan.', null);
  const request = requestFor(plan, entity, edit);
  if (Object.hasOwn(designTables[kind] ?? {}, edit.field)) {
    return plain('in-place', 'It is kept in this plan only: nothing in Azure changes.', request);
  }
  if (JSON.stringify(valueOf(entity, edit.field)) === JSON.stringify(edit.value)) {
    return plain('in-place', 'It stands so already.', null);
  }
  if (!entity.azure) return plain('in-place', 'It is only planned: nothing in Azure changes.', request);
  return impactOnLive({ plan, entity, kind, edit, request });
}

/** What an edit of the field comes to as a rule, whatever the value; undefined for what is not live. */
export function usualImpactOf(plan: Plan, id: EntityId, field: string): ImpactKind | undefined {
  const entity = findEntity(plan, id);
  const kind = kindOf(plan, id);
  if (!kind || !entity?.azure) return undefined;
  return factAt(kind, field)?.kind;
}

interface LiveEdit {
  readonly plan: Plan;
  readonly entity: Entity;
  readonly kind: EntityKind;
  readonly edit: Edit;
  readonly request: PlanRequest | null;
}

function impactOnLive({ plan, entity, kind, edit, request }: LiveEdit): Impact {
  const fact = factOn(kind, entity, edit);
  if (!fact) return plain('impossible', 'There is no such field.', null);
  if (!request) return withoutRequest({ plan, entity, edit, fact });
  const verdict = verdictOf(plan, request);
  const said = reasonsOf(request, verdict);
  if (verdict.kind === 'incomplete') return plain('impossible', 'Azure needs a value here.', request);
  if (!isBarred(verdict)) {
    const cuts = saidBy(verdict).some(({ reason }) => outages.includes(reason));
    return cuts
      ? { kind: 'short-outage', reasons: said, request }
      : { kind: fact.kind, reasons: [reasonOf(fact), ...said], request };
  }
  // Where a new resource leads on, this one cannot be what is wanted, whatever its state.
  const anew = saidBy(verdict).find(({ remedy }) => remedy?.id === 'plan-replacement')?.remedy;
  return anew ? { kind: 're-create', reasons: said, request: anew } : { kind: 'impossible', reasons: said, request };
}

/** Warnings of guards that traffic is cut for a while. */
const outages = ['interrupts-peering', 'overwrites-provider'];

/** Values that a circuit takes only through a change of its own. */
const onlyByRequest = ['bandwidthInMbps', 'tier', 'family'];

interface Unasked {
  readonly plan: Plan;
  readonly entity: Entity;
  readonly edit: Edit;
  readonly fact: ImpactFact;
}

function withoutRequest({ plan, entity, edit, fact }: Unasked): Impact {
  const isCircuit = 'serviceProviderName' in entity.settings;
  if (isCircuit && onlyByRequest.includes(edit.field)) {
    return plain('impossible', `No circuit changes to ${String(edit.value ?? 'nothing')}.`, null);
  }
  const known = { kind: fact.kind, reasons: [reasonOf(fact)] };
  const circuit = plan.circuits[circuitId(entity.id)];
  if (!circuit || fact.kind !== 're-create') return { ...known, request: null };
  const args = replacementFor(plan, circuit.id, { [edit.field]: edit.value });
  return { ...known, request: { id: 'plan-replacement', args } };
}

/** The request that sets the value; null where no action does. */
function requestFor(plan: Plan, entity: Entity, { field, value }: Edit): PlanRequest | null {
  const live = entity.azure !== null;
  if (live && field === 'addressSpace' && 'addressSpace' in entity.settings && Array.isArray(value)) {
    const args = { networkId: networkId(entity.id), settings: { addressSpace: value.map(String) } };
    return { id: 'change-network', args };
  }
  if (live && field === 'advertisedPublicPrefixes' && 'type' in entity && Array.isArray(value)) {
    const args = { peeringId: entity.id, advertisedPublicPrefixes: value.map(String) };
    return { id: 'change-advertised-prefixes', args };
  }
  return requestToSet(plan, entity, { [field]: value });
}

function factOn(kind: EntityKind, entity: Entity, { field, value }: Edit): ImpactFact | undefined {
  if (field === 'sku' && 'sku' in entity.settings) return skuFact(entity.settings.sku, String(value));
  return factAt(kind, field);
}

function factAt(kind: EntityKind, field: string): ImpactFact | undefined {
  const facts: { readonly [field: string]: ImpactFact } = impactFacts[kind];
  return Object.hasOwn(facts, field) ? facts[field] : undefined;
}

function valueOf(entity: Entity, field: string): unknown {
  return Object.entries(entity.settings).find(([name]) => name === field)?.[1];
}

function plain(kind: ImpactKind, sentence: string, request: PlanRequest | null): Impact {
  return { kind, reasons: [{ sentence, basis: 'D', rules: [] }], request };
}

function reasonOf({ says, basis, rules: entries }: ImpactFact): ImpactReason {
  return { sentence: says, basis, rules: entries };
}

function reasonsOf(request: PlanRequest, verdict: PlanVerdict): readonly ImpactReason[] {
  return saidBy(verdict).map((said) => ({ sentence: said.sentence, ...standingOf(said, request, verdict) }));
}

/** A sentence of a rule stands on the rule, one of a guard on its action. */
function standingOf({ reason }: PlanSaid, request: PlanRequest, verdict: PlanVerdict): Omit<ImpactReason, 'sentence'> {
  const rule = refusingRules.find((each) => each.id === reason);
  if (rule) return { basis: rule.basis, rules: rule.rules };
  return { basis: 'basis' in verdict ? verdict.basis : 'D', rules: actions[request.id].rules ?? [] };
}
