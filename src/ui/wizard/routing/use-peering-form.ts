import { useMemo, useState } from 'react';
import type { PlanRequest } from '#domain/actions/index.ts';
import type { Answer } from '#store/session.ts';
import { type PeeringId, peeringId } from '#domain/model/ids.ts';
import { peeringOf } from '#domain/model/look-up.ts';
import type { Peering, PeeringSettings } from '#domain/model/plan.ts';
import type { Finding } from '#domain/shapes/rule.ts';
import { usePlan } from '#store/use-session.ts';
import { useAsk } from '#ui/ask/use-ask.ts';
import { useRules } from '#ui/ask/rules-at-hand.ts';
import {
  changesIn,
  faultAt,
  findingsWith,
  type PeeringDraft,
  type PeeringPlace,
  requestsToChange,
  settingsAt,
} from './peering-draft.ts';

/** The form of one peering. A planned peering takes each value at once; a live one only when asked to change. */
export interface PeeringForm {
  readonly place: PeeringPlace;
  readonly id: PeeringId;
  readonly peering: Peering | undefined;
  readonly isLive: boolean;
  readonly values: PeeringSettings;
  readonly findings: readonly Finding[];
  /** The error to show at a field. */
  readonly faultAt: (field: keyof PeeringSettings) => Finding | undefined;
  /** What would carry the draft to a live peering. */
  readonly pending: readonly PlanRequest[];
  readonly set: (patch: PeeringDraft) => void;
  /** Plans what was typed. */
  readonly commit: () => void;
  /** Sets a value and plans it at once. */
  readonly take: (patch: PeeringDraft) => void;
  readonly discard: () => void;
}

const noDraft: PeeringDraft = {};

export function usePeeringForm(place: PeeringPlace): PeeringForm {
  const plan = usePlan();
  const ask = useAsk();
  const [draft, setDraft] = useState<PeeringDraft>(noDraft);
  const { circuitId, type } = place;
  const peering = peeringOf(plan, circuitId, type);
  const isLive = peering?.azure != null;
  const settings = settingsAt(plan, place);
  const [before, setBefore] = useState(settings);
  // What the plan has taken over meanwhile is no draft any more.
  if (before !== settings) {
    setBefore(settings);
    setDraft(changesIn(settings, draft));
  }
  const rules = useRules();
  const findings = useMemo(
    () => findingsWith({ plan, rules }, { circuitId, type }, draft),
    [plan, rules, circuitId, type, draft],
  );
  const pending = useMemo(
    () => (isLive ? requestsToChange(plan, { circuitId, type }, draft) : []),
    [isLive, plan, circuitId, type, draft],
  );

  function planNow(patch: PeeringDraft) {
    const changes = changesIn(settings, patch);
    if (Object.keys(changes).length === 0) {
      setDraft(noDraft);
      return;
    }
    const answer: Answer = ask({ id: 'plan-peering', args: { circuitId, type, settings: changes } });
    if (answer.kind === 'done') setDraft(noDraft);
  }

  return {
    place,
    id: peeringId(circuitId, type),
    peering,
    isLive,
    values: { ...settings, ...draft },
    findings,
    faultAt: (field) => faultAt({ plan, rules }, place, { draft, field }),
    pending,
    set: (patch) => setDraft({ ...draft, ...patch }),
    commit: () => {
      if (!isLive) planNow(draft);
    },
    take: (patch) => {
      if (isLive) setDraft({ ...draft, ...patch });
      else planNow({ ...draft, ...patch });
    },
    discard: () => setDraft(noDraft),
  };
}
