import type { PlanRequest } from '#domain/actions/index.ts';
import { findingsOf } from '#domain/engine/check.ts';
import { applyTo } from '#domain/engine/run.ts';
import { blankPeering } from '#domain/model/blank.ts';
import { peeringId, type CircuitId, type PeeringId } from '#domain/model/ids.ts';
import { peeringOf } from '#domain/model/look-up.ts';
import type { PeeringSettings, PeeringType, Plan } from '#domain/model/plan.ts';
import type { Finding } from '#domain/shapes/rule.ts';
import type { Judged } from '#ui/ask/rules-at-hand.ts';
import { changedFields } from './changed-fields.ts';

/** Which peering a form is about, whether or not the plan has it yet. */
export interface PeeringPlace {
  readonly circuitId: CircuitId;
  readonly type: PeeringType;
}

/** Values that were typed and not asked for yet. */
export type PeeringDraft = Partial<PeeringSettings>;

export function settingsAt(plan: Plan, { circuitId, type }: PeeringPlace): PeeringSettings {
  return peeringOf(plan, circuitId, type)?.settings ?? blankPeering;
}

/** What a draft changes. */
export function changesIn(settings: PeeringSettings, draft: PeeringDraft): PeeringDraft {
  return changedFields(settings, draft);
}

/** What the rules would say if the draft were asked for. An untouched, unplanned peering is not judged. */
export function findingsWith({ plan, rules }: Judged, place: PeeringPlace, draft: PeeringDraft): readonly Finding[] {
  const changes = changesIn(settingsAt(plan, place), draft);
  const untouched = Object.keys(changes).length === 0;
  const id = peeringId(place.circuitId, place.type);
  if (untouched) return findingsOf(rules, plan, id);
  const request = { id: 'plan-peering', args: { ...place, settings: changes } } as const;
  return findingsOf(rules, applyTo(plan, request, { day: 0, guid: '' }), id);
}

/**
 * The error to show at a field. Of several, the one whose suggestion mends them all: a secondary subnet that is neither
 * well-formed nor apart from the primary is best told of the next free block.
 */
export function faultAt(
  judged: Judged,
  place: PeeringPlace,
  { draft, field }: { readonly draft: PeeringDraft; readonly field: string },
): Finding | undefined {
  const errors = errorsAt(findingsWith(judged, place, draft), field);
  const mending = errors.find(
    ({ suggestion }) =>
      suggestion !== null &&
      errorsAt(findingsWith(judged, place, { ...draft, [field]: suggestion }), field).length === 0,
  );
  return mending ?? errors[0];
}

function errorsAt(findings: readonly Finding[], field: string): readonly Finding[] {
  return findings.filter((finding) => finding.field === field && finding.severity === 'error');
}

/** A new key alone is a rotation. */
function requestForSessions(
  id: PeeringId,
  { sharedKey, ...others }: Omit<PeeringDraft, 'advertisedPublicPrefixes'>,
): PlanRequest {
  if (sharedKey && Object.keys(others).length === 0) {
    return { id: 'rotate-md5-key', args: { peeringId: id, sharedKey } };
  }
  const settings = sharedKey === undefined ? others : { ...others, sharedKey };
  return { id: 'change-peering', args: { peeringId: id, settings } };
}

/** The requests that carry a draft to a live peering: sessions and prefixes are two writes in Azure. */
export function requestsToChange(plan: Plan, place: PeeringPlace, draft: PeeringDraft): readonly PlanRequest[] {
  const id = peeringId(place.circuitId, place.type);
  const { advertisedPublicPrefixes, ...settings } = changesIn(settingsAt(plan, place), draft);
  const sessions = Object.keys(settings).length > 0 ? [requestForSessions(id, settings)] : [];
  const prefixes: readonly PlanRequest[] = advertisedPublicPrefixes
    ? [{ id: 'change-advertised-prefixes', args: { peeringId: id, advertisedPublicPrefixes } }]
    : [];
  return [...sessions, ...prefixes];
}
