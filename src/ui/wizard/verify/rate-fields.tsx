import { useState } from 'react';
import { circuitDesign } from '#domain/model/circuit-design.ts';
import { gatewayDesign } from '#domain/model/gateway-design.ts';
import type { EntityId } from '#domain/model/ids.ts';
import type { Circuit, Gateway } from '#domain/model/plan.ts';
import { fieldId } from '#ui/ask/field-id.ts';
import { useAsk } from '#ui/ask/use-ask.ts';
import { Field } from '#ui/kit/field.tsx';
import { FieldGrid } from '../routing/field-grid.tsx';
import { readRate } from './money.ts';

const always = ['monthlyFee', 'providerMonthlyFee'] as const;
const metered = ['egressPerGb', 'egressGbPerMonth'] as const;

export interface RateFieldsProps {
  readonly circuit: Circuit;
  readonly gateways: readonly Gateway[];
  readonly joined: boolean;
}

/** The rates that somebody pays. None is known here until it is typed. */
export function RateFields({ circuit, gateways, joined }: RateFieldsProps) {
  const { settings, design = {} } = circuit;
  const fields = [
    ...always,
    ...(settings.family === 'MeteredData' ? metered : []),
    ...(settings.tier === 'Premium' ? (['premiumMonthlyFee'] as const) : []),
    ...(joined ? (['globalReachMonthlyFee'] as const) : []),
  ];
  return (
    <FieldGrid>
      {fields.map((name) => (
        <RateField key={name} subject={circuit.id} name={name} label={circuitDesign[name].label} rate={design[name]} />
      ))}
      {gateways.map(({ id, settings: { name }, design: stated }) => (
        <RateField
          key={id}
          subject={id}
          name="hourlyFee"
          label={`${gatewayDesign.hourlyFee.label}: ${name}`}
          rate={stated?.hourlyFee}
        />
      ))}
    </FieldGrid>
  );
}

interface RateFieldProps {
  readonly subject: EntityId;
  readonly name: string;
  readonly label: string;
  readonly rate: number | undefined;
}

function RateField({ subject, name, label, rate }: RateFieldProps) {
  const ask = useAsk();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? rate?.toString() ?? '';
  const value = readRate(text);

  function commit() {
    if (typed === null || value === undefined) return;
    setTyped(null);
    if (value !== (rate ?? null)) ask({ id: 'describe-design', args: { id: subject, design: { [name]: value } } });
  }
  return (
    <Field
      id={fieldId(subject, name)}
      label={label}
      value={text}
      onChange={setTyped}
      onCommit={commit}
      inputMode="decimal"
      error={value === undefined ? `“${text.trim()}” is not an amount.` : null}
    />
  );
}
