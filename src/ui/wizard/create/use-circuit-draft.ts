import { useMemo, useState } from 'react';
import { actions } from '#domain/actions/index.ts';
import { fixOf } from '#domain/engine/fix.ts';
import { findingsOf } from '#domain/engine/check.ts';
import { putCircuit } from '#domain/model/edit.ts';
import type { Circuit, CircuitSettings } from '#domain/model/plan.ts';
import type { Finding } from '#domain/shapes/rule.ts';
import { usePlan } from '#store/use-session.ts';
import { fieldId } from '#ui/ask/field-id.ts';
import { useAsk } from '#ui/ask/use-ask.ts';
import { useRules } from '#ui/ask/rules-at-hand.ts';
import type { Suggestion } from '#ui/kit/field-frame.tsx';

type CircuitField = keyof CircuitSettings;
type CircuitPatch = Partial<CircuitSettings>;

/** What a field of the form needs besides its value. */
interface FieldWiring {
  readonly id: string;
  readonly error: string | null;
  readonly suggestion: Suggestion | null;
  readonly required: boolean;
}

export interface CircuitDraft {
  /** The plan's values with what is half-typed laid over them. */
  readonly settings: CircuitSettings;
  readonly findings: readonly Finding[];
  /** Needed for the creation and still empty. */
  readonly missing: readonly string[];
  /** Half-typed: checked, not kept. */
  readonly type: (patch: CircuitPatch) => void;
  /** Keeps what was typed, and more if given. */
  readonly commit: (patch?: CircuitPatch) => void;
  readonly wiring: (field: CircuitField) => FieldWiring;
}

const needed: readonly CircuitField[] = [
  'name',
  'resourceGroup',
  'location',
  'serviceProviderName',
  'peeringLocation',
  'bandwidthInMbps',
];

export function useCircuitDraft(circuit: Circuit): CircuitDraft {
  const plan = usePlan();
  const rules = useRules();
  const ask = useAsk();
  const [typed, setTyped] = useState<CircuitPatch>({});
  const settings = useMemo(() => ({ ...circuit.settings, ...typed }), [circuit.settings, typed]);
  const drafted = useMemo(() => putCircuit(plan, { ...circuit, settings }), [plan, circuit, settings]);
  const findings = useMemo(() => findingsOf(rules, drafted, circuit.id), [rules, drafted, circuit.id]);
  // Whatever else is in the way, what is empty is still needed.
  const missing = actions['create-circuit'].missing?.(drafted, { circuitId: circuit.id }) ?? [];

  function commit(patch: CircuitPatch = {}) {
    const changed = changesIn(circuit.settings, { ...settings, ...patch });
    setTyped({});
    if (changed) ask({ id: 'plan-circuit', args: { circuitId: circuit.id, settings: changed } });
  }

  function suggestionFor(finding: Finding | undefined): Suggestion | null {
    const fix = finding && fixOf(drafted, finding);
    if (!finding || !fix || fix.id !== 'plan-circuit') return null;
    return { label: `Use ${finding.suggestion}`, onUse: () => commit(fix.args.settings) };
  }

  return {
    settings,
    findings,
    missing,
    type: (patch) => setTyped((before) => ({ ...before, ...patch })),
    commit,
    wiring(field) {
      const finding = findings.find((each) => each.field === field && each.severity === 'error');
      return {
        id: fieldId(circuit.id, field),
        error: finding?.message ?? null,
        suggestion: suggestionFor(finding),
        required: needed.includes(field),
      };
    },
  };
}

function changesIn(before: CircuitSettings, after: CircuitSettings): CircuitPatch | null {
  const old = new Map(Object.entries(before));
  const changed = Object.entries(after).filter(([field, value]) => old.get(field) !== value);
  return changed.length > 0 ? Object.fromEntries(changed) : null;
}
