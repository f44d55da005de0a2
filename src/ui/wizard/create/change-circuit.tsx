import Box from '@mui/material/Box';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { PlanRequest } from '#domain/actions/index.ts';
import { isDirect } from '#domain/model/circuit-condition.ts';
import type { Circuit } from '#domain/model/plan.ts';
import { AskButton } from '#ui/ask/ask-button.tsx';
import { fieldId } from '#ui/ask/field-id.ts';
import { FieldImpact } from '#ui/ask/field-impact.tsx';
import { ReasonLine } from '#ui/ask/reason-line.tsx';
import { Card } from '#ui/kit/card.tsx';
import { ChoiceField, type ChoiceOption } from '#ui/kit/choice-field.tsx';
import type { ChangeWishProps } from './change-wish.tsx';
import { familyWords, mbpsText } from './circuit-fields.ts';
import { sizesOf } from './places.ts';

// Comes once another value is chosen.
const ChangeWish = lazy(async () => {
  const { ChangeWish: component } = await import('./change-wish.tsx');
  return { default: component };
});

/** What of a live circuit can be asked to change, each with what it comes to before it is asked. */
export function ChangeCircuit({ circuit }: { readonly circuit: Circuit }) {
  const { settings, id: circuitId, azure } = circuit;
  const sizes = sizesOf(circuit).map((mbps) => ({ value: String(mbps), label: mbpsText(mbps) }));
  const tiers = ['Local', 'Standard', 'Premium'].map((tier) => ({ value: tier, label: tier }));
  const families = Object.entries(familyWords).map(([value, label]) => ({ value, label }));
  return (
    <Card title="Change it in Azure">
      <Box sx={{ display: 'grid', gap: 5 }}>
        <Change circuit={circuit} field="bandwidthInMbps" label="Bandwidth" options={sizes} />
        <Change circuit={circuit} field="tier" label="Tier" options={tiers} />
        <Change circuit={circuit} field="family" label="Billing" options={families} />
        <Switch
          label="Classic operations"
          state={azure?.allowClassicOperations ? 'Allowed' : 'Not allowed'}
          request={{
            id: 'set-classic-operations',
            args: { circuitId, allow: !(azure?.allowClassicOperations ?? false) },
          }}
        />
        {isDirect(circuit) && (
          <Switch
            label="Rate limiting"
            state={azure?.enableDirectPortRateLimit ? 'On' : 'Off'}
            request={{ id: 'set-rate-limit', args: { circuitId, on: !(azure?.enableDirectPortRateLimit ?? false) } }}
          />
        )}
        {settings.tier === 'Local' && (
          <Hint>Leaving Local takes PowerShell or the CLI: the portal does not offer it.</Hint>
        )}
      </Box>
    </Card>
  );
}

interface ChangeProps {
  readonly circuit: Circuit;
  readonly field: ChangeWishProps['field'];
  readonly label: string;
  readonly options: readonly ChoiceOption[];
}

/** One value: chosen here, asked for below. */
function Change({ circuit, field, label, options }: ChangeProps) {
  const now = String(circuit.settings[field] ?? '');
  const [chosen, setChosen] = useState(now);
  const [before, setBefore] = useState(now);
  // What Azure has taken over meanwhile is no wish any more.
  if (before !== now) {
    setBefore(now);
    setChosen(now);
  }
  const marked = options.map((option) =>
    option.value === now ? { ...option, label: `${option.label} (now)` } : option,
  );
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <ChoiceField
        id={fieldId(circuit.id, field)}
        label={label}
        value={chosen}
        options={marked}
        onChange={setChosen}
        aside={chosen === now ? <FieldImpact on={circuit.id} field={field} /> : null}
      />
      <Suspense>
        {chosen !== now && <ChangeWish circuit={circuit} field={field} chosen={chosen} onDrop={() => setChosen(now)} />}
      </Suspense>
    </Box>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly state: string;
  readonly request: PlanRequest;
}

function Switch({ label, state, request }: SwitchProps) {
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: 2 }}>
        <Box sx={{ fontSize: '0.8125rem' }}>
          <Box component="span" sx={{ fontWeight: 600, color: 'text.secondary' }}>
            {label}
          </Box>{' '}
          {state}
        </Box>
        <AskButton request={request} size="small" />
      </Box>
      <ReasonLine request={request} />
    </Box>
  );
}

function Hint({ children }: { readonly children: ReactNode }) {
  return (
    <Box component="p" sx={{ m: 0, fontSize: '0.75rem', lineHeight: 1.45, color: 'quiet' }}>
      {children}
    </Box>
  );
}
