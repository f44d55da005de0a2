import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { useState } from 'react';
import { subscriptionId } from '#domain/model/ids.ts';
import { subscriptionNamed } from '#domain/model/look-up.ts';
import type { SubscriptionSettings } from '#domain/model/subscription.ts';
import { usePlan } from '#store/use-session.ts';
import { fieldId } from '#ui/ask/field-id.ts';
import { useAsk } from '#ui/ask/use-ask.ts';
import { ChoiceField } from '#ui/kit/choice-field.tsx';
import { FieldGrid } from '../routing/field-grid.tsx';
import { NumberField } from '#ui/kit/number-field.tsx';

type Statement = Partial<Omit<SubscriptionSettings, 'name'>>;

const directFeature = 'AllowExpressRoutePorts';
const roles = (['Owner', 'Contributor', 'Network Contributor', 'Reader'] as const).map((value) => ({
  value,
  label: value,
}));

/** The statements about one subscription. */
export function SubscriptionFields({ subscription }: { readonly subscription: string }) {
  const settings = subscriptionNamed(usePlan(), subscription);
  const ask = useAsk();
  const id = subscriptionId(subscription);
  const state = (patch: Statement) =>
    void ask({ id: 'describe-subscription', args: { subscription, settings: patch } });
  const isDirect = settings.features.includes(directFeature);
  const others = settings.features.filter((feature) => feature !== directFeature);

  return (
    <Box sx={{ display: 'grid', gap: 3, minWidth: 0 }}>
      <Box sx={{ display: 'grid', gap: 1 }}>
        <Check
          id={fieldId(id, 'networkRegistered')}
          label="Microsoft.Network is registered"
          checked={settings.networkRegistered}
          onChange={(networkRegistered) => state({ networkRegistered })}
        />
        <Check
          id={fieldId(id, 'features')}
          label="ExpressRoute Direct is enabled (AllowExpressRoutePorts)"
          checked={isDirect}
          onChange={(on) => state({ features: on ? [...others, directFeature] : others })}
        />
        <Check
          id={fieldId(id, 'microsoft365Approved')}
          label="Microsoft allowed Microsoft 365 over ExpressRoute"
          checked={settings.microsoft365Approved}
          onChange={(microsoft365Approved) => state({ microsoft365Approved })}
        />
      </Box>
      <FieldGrid>
        <ChoiceField
          id={fieldId(id, 'role')}
          label="Your role"
          hint="On the subscription or its resource group"
          value={settings.role}
          options={roles}
          onChange={(value) => {
            const role = roles.find((each) => each.value === value)?.value;
            if (role) state({ role });
          }}
        />
        {quotaFields.map(({ field, label, usual }) => (
          <QuotaField
            key={field}
            id={fieldId(id, field)}
            label={label}
            hint={`Empty for the usual ${usual}`}
            value={settings[field]}
            onSettle={(quota) => state({ [field]: quota })}
          />
        ))}
      </FieldGrid>
    </Box>
  );
}

// Source of the usual quotas: includes/expressroute-limits.md (10/09/2023).
const quotaFields = [
  { field: 'circuitQuota', label: 'Circuits, in all', usual: 50 },
  { field: 'circuitsPerRegionQuota', label: 'Circuits per region', usual: 10 },
  { field: 'directCircuitQuota', label: 'Circuits per Direct port pair', usual: 10 },
] as const;

interface QuotaFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: number | null;
  readonly onSettle: (quota: number | null) => void;
}

/** Typed freely, stated once the field is left. */
function QuotaField({ value, onSettle, ...words }: QuotaFieldProps) {
  const [typed, setTyped] = useState<number | null | undefined>(undefined);
  return (
    <NumberField
      {...words}
      value={typed === undefined ? value : typed}
      onChange={setTyped}
      onCommit={() => {
        if (typed !== undefined && typed !== value) onSettle(typed);
        setTyped(undefined);
      }}
    />
  );
}

interface CheckProps {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Check({ id, label, checked, onChange }: CheckProps) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, ml: -1.5 }}>
      <Checkbox id={id} checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <Box component="label" htmlFor={id} sx={{ fontSize: '0.8125rem', cursor: 'pointer', minWidth: 0 }}>
        {label}
      </Box>
    </Box>
  );
}
