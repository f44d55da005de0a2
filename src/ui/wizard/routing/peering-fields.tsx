import type { ReactNode } from 'react';
import type { PeeringSettings } from '#domain/model/plan.ts';
import { fieldId } from '#ui/ask/field-id.ts';
import { FieldImpact } from '#ui/ask/field-impact.tsx';
import { Field } from '#ui/kit/field.tsx';
import type { Suggestion } from '#ui/kit/field-frame.tsx';
import { NumberField } from '#ui/kit/number-field.tsx';
import { asnHint, linkHint } from './peering-hints.ts';
import { SecretField } from './secret-field.tsx';
import type { PeeringForm } from './use-peering-form.ts';

type FieldsOf<Value> = {
  readonly [Field in keyof PeeringSettings]: PeeringSettings[Field] extends Value ? Field : never;
}[keyof PeeringSettings];

/** What a field says of itself: its error, a better value, and until then its hint. */
export function wordsOf(form: PeeringForm, field: keyof PeeringSettings, hint: ReactNode) {
  const id = fieldId(form.id, field);
  const fault = form.faultAt(field);
  const warning = form.findings.find((finding) => finding.field === field && finding.severity !== 'error');
  const value = form.values[field];
  const typed = form.peering?.settings[field] === value ? {} : { value };
  return {
    id,
    error: fault?.message,
    hint: warning?.message ?? hint,
    suggestion: suggestionOf(form, id, fault),
    aside: form.isLive && <FieldImpact on={form.id} field={field} {...typed} />,
  };
}

function suggestionOf(form: PeeringForm, id: string, fault: ReturnType<PeeringForm['faultAt']>): Suggestion | null {
  const { field = null, suggestion = null, mend = null } = fault ?? {};
  if (mend) return { label: mend.label, onUse: () => form.take({ ...mend.values }) };
  if (field === null || suggestion === null) return null;
  return {
    label: `Use ${suggestion}`,
    onUse() {
      form.take({ [field]: suggestion });
      document.getElementById(id)?.focus();
    },
  };
}

interface LinkFieldProps {
  readonly form: PeeringForm;
  readonly field: Exclude<FieldsOf<string>, 'sharedKey' | 'routingRegistryName'>;
  readonly label: string;
  /** While it is empty. */
  readonly hint: string;
}

/** A subnet of one of the two links. */
export function LinkField({ form, field, label, hint }: LinkFieldProps) {
  const value = form.values[field];
  return (
    <Field
      {...wordsOf(form, field, linkHint(value) ?? hint)}
      label={label}
      value={value}
      onChange={(text) => form.set({ [field]: text })}
      onCommit={form.commit}
      mono
    />
  );
}

export function VlanField({ form }: { readonly form: PeeringForm }) {
  const hint = form.values.vlanId === null ? 'One for both links, 1 to 4094' : 'Free on this circuit';
  return (
    <NumberField
      {...wordsOf(form, 'vlanId', hint)}
      label="VLAN ID"
      value={form.values.vlanId}
      onChange={(vlanId) => form.set({ vlanId })}
      onCommit={form.commit}
    />
  );
}

interface AsnFieldProps {
  readonly form: PeeringForm;
  readonly field: 'peerASN' | 'customerASN';
  readonly label: string;
  /** While it is empty. */
  readonly hint: string;
}

export function AsnField({ form, field, label, hint }: AsnFieldProps) {
  const value = form.values[field];
  return (
    <NumberField
      {...wordsOf(form, field, asnHint(value) ?? hint)}
      label={label}
      value={value}
      onChange={(asn) => form.set({ [field]: asn })}
      onCommit={form.commit}
    />
  );
}

export function KeyField({ form }: { readonly form: PeeringForm }) {
  const isSet = form.isLive && form.peering?.settings.sharedKey !== '';
  const hint = isSet
    ? 'A key is set; Azure does not show it again.'
    : 'Up to 25 letters and digits, the same on your routers';
  return (
    <SecretField
      {...wordsOf(form, 'sharedKey', hint)}
      label="MD5 key"
      value={form.values.sharedKey}
      onChange={(sharedKey) => form.set({ sharedKey })}
      onCommit={form.commit}
    />
  );
}
