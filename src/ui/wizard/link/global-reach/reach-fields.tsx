import { useState } from 'react';
import type { PlanRequest } from '#domain/actions/index.ts';
import { fixOf } from '#domain/engine/fix.ts';
import { findingsOf } from '#domain/engine/check.ts';
import type { GlobalReach, GlobalReachSettings } from '#domain/model/global-reach.ts';
import { usePlan } from '#store/use-session.ts';
import { AskButton } from '#ui/ask/ask-button.tsx';
import { fieldId } from '#ui/ask/field-id.ts';
import { useAsk } from '#ui/ask/use-ask.ts';
import { useRules } from '#ui/ask/rules-at-hand.ts';
import { Field } from '#ui/kit/field.tsx';
import type { Suggestion } from '#ui/kit/field-frame.tsx';
import { FieldGrid } from '../../routing/field-grid.tsx';

type PrefixField = 'addressPrefix' | 'ipv6AddressPrefix';

const facts = {
  addressPrefix: { label: 'Link subnet, IPv4', hint: 'One /29 that nothing else uses' },
  ipv6AddressPrefix: { label: 'Link subnet, IPv6', hint: 'One /125; leave it empty without IPv6' },
} as const;

/** The subnets of the link. On a live connection only that of IPv6 changes. */
export function ReachFields({ reach }: { readonly reach: GlobalReach }) {
  const ask = useAsk();
  const [typed, setTyped] = useState<Partial<GlobalReachSettings>>({});
  const { id: globalReachId, circuitId, peerCircuitId, settings, azure } = reach;
  const values = { ...settings, ...typed };
  const change: PlanRequest = {
    id: 'change-global-reach-prefix',
    args: { globalReachId, ipv6AddressPrefix: values.ipv6AddressPrefix.trim() },
  };

  function commit() {
    if (azure || !isChanged(settings, values)) return;
    ask({ id: 'plan-global-reach', args: { globalReachId, circuitId, peerCircuitId, settings: typed } });
  }
  const wiring = (field: PrefixField) => ({
    reach,
    field,
    value: values[field],
    onChange: (text: string) => setTyped({ ...typed, [field]: text.trim() }),
    onCommit: commit,
  });

  return (
    <>
      <FieldGrid>
        <PrefixInput {...wiring('addressPrefix')} readOnly={azure !== null} />
        <PrefixInput {...wiring('ipv6AddressPrefix')} readOnly={false} />
      </FieldGrid>
      {azure && isChanged(settings, values) && <AskButton request={change} size="small" />}
    </>
  );
}

function isChanged(before: GlobalReachSettings, after: GlobalReachSettings): boolean {
  return before.addressPrefix !== after.addressPrefix || before.ipv6AddressPrefix !== after.ipv6AddressPrefix;
}

interface PrefixInputProps {
  readonly reach: GlobalReach;
  readonly field: PrefixField;
  readonly value: string;
  readonly readOnly: boolean;
  readonly onChange: (text: string) => void;
  readonly onCommit: () => void;
}

function PrefixInput({ reach, field, ...input }: PrefixInputProps) {
  const plan = usePlan();
  const rules = useRules();
  const ask = useAsk();
  const fault = findingsOf(rules, plan, reach.id).find((each) => each.field === field);
  const fix = fault && fixOf(plan, fault);
  const suggestion: Suggestion | null = fix
    ? { label: `Use ${fault.suggestion ?? 'a free one'}`, onUse: () => ask(fix) }
    : null;
  return (
    <Field
      {...facts[field]}
      {...input}
      id={fieldId(reach.id, field)}
      required={field === 'addressPrefix' && !reach.azure}
      error={fault?.message ?? null}
      suggestion={suggestion}
      mono
    />
  );
}
