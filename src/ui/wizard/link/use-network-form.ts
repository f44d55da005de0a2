import { useMemo, useState } from 'react';
import type { PlanRequest } from '#domain/actions/index.ts';
import { fixOf } from '#domain/engine/fix.ts';
import type { EntityId } from '#domain/model/ids.ts';
import type { ConnectionSettings, GatewaySettings, NetworkSettings } from '#domain/model/plan.ts';
import type { Finding } from '#domain/shapes/rule.ts';
import { usePlan } from '#store/use-session.ts';
import { useAsk } from '#ui/ask/use-ask.ts';
import { useRules } from '#ui/ask/rules-at-hand.ts';
import type { Suggestion } from '#ui/kit/field-frame.tsx';
import {
  changesIn,
  findingsWith,
  type LinkParts,
  type NetworkDraft,
  noDraft,
  planningRequests,
  requestToChange,
} from './network-draft.ts';

/** The form of one network. What is planned takes each value at once; a live address space only when asked to change. */
export interface NetworkForm {
  readonly parts: LinkParts;
  readonly network: NetworkSettings;
  readonly gateway: GatewaySettings;
  readonly connection: ConnectionSettings;
  readonly findings: readonly Finding[];
  readonly faultAt: (subject: EntityId, field: string) => Finding | undefined;
  /** What takes a fault away where more than one value for its field does. */
  readonly mendOf: (fault: Finding | undefined) => Suggestion | null;
  /** What would carry the draft to the live network. */
  readonly pending: PlanRequest | null;
  readonly set: (patch: Partial<NetworkDraft>) => void;
  /** Plans what was typed. */
  readonly commit: () => void;
  /** Sets a value and plans it at once. */
  readonly take: (patch: Partial<NetworkDraft>) => void;
  readonly discard: () => void;
}

export function useNetworkForm(parts: LinkParts): NetworkForm {
  const plan = usePlan();
  const ask = useAsk();
  const [draft, setDraft] = useState(noDraft);
  const { connection, gateway, network } = parts;
  const [before, setBefore] = useState({ connection, gateway, network });
  // What the plan has taken over meanwhile is no draft any more.
  if (before.connection !== connection || before.gateway !== gateway || before.network !== network) {
    setBefore({ connection, gateway, network });
    setDraft(changesIn(parts, draft));
  }
  const rules = useRules();
  const findings = useMemo(() => findingsWith({ plan, rules }, parts, draft), [plan, rules, parts, draft]);

  function merged(patch: Partial<NetworkDraft>): NetworkDraft {
    return {
      network: { ...draft.network, ...patch.network },
      gateway: { ...draft.gateway, ...patch.gateway },
      connection: { ...draft.connection, ...patch.connection },
    };
  }
  /** One after the other: the second request stands on what the first has planned. */
  function planNow(next: NetworkDraft) {
    setDraft(changesIn(parts, next));
    for (const request of planningRequests(parts, next)) {
      if (ask(request).kind !== 'done') return;
    }
  }

  return {
    parts,
    network: { ...network.settings, ...draft.network },
    gateway: { ...gateway.settings, ...draft.gateway },
    connection: { ...connection.settings, ...draft.connection },
    findings,
    faultAt: (subject, field) =>
      findings.find(
        (finding) => finding.subject === subject && finding.field === field && finding.severity === 'error',
      ),
    mendOf(fault) {
      const request = fault?.mend ? fixOf(plan, fault) : null;
      return request && fault?.mend ? { label: fault.mend.label, onUse: () => ask(request) } : null;
    },
    pending: requestToChange(parts, draft),
    set: (patch) => setDraft(merged(patch)),
    commit: () => planNow(draft),
    take: (patch) => planNow(merged(patch)),
    discard: () => setDraft(noDraft),
  };
}
