import Box from '@mui/material/Box';
import { useState } from 'react';
import { hasDirect, portGbps } from '#domain/catalog/direct-ports.ts';
import { fixOf } from '#domain/engine/fix.ts';
import { findingsOf } from '#domain/engine/check.ts';
import type { Port, PortSettings } from '#domain/model/direct-port.ts';
import { putPort } from '#domain/model/edit.ts';
import type { CircuitSettings } from '#domain/model/plan.ts';
import { usePlan } from '#store/use-session.ts';
import { fieldId } from '#ui/ask/field-id.ts';
import { useAsk } from '#ui/ask/use-ask.ts';
import { useRules } from '#ui/ask/rules-at-hand.ts';
import { ChoiceField } from '#ui/kit/choice-field.tsx';
import { Field } from '#ui/kit/field.tsx';
import { Fold } from '#ui/kit/fold.tsx';
import { PickField } from '#ui/kit/pick-field.tsx';
import { OptionCards } from './option-cards.tsx';
import { locationOptions, regionOptions } from './places.ts';

const places = locationOptions('').filter(({ value }) => hasDirect(value));
const sizes = portGbps.map((size) => ({ value: String(size), label: `${size} Gbps` }));
const encapsulations = [
  {
    value: 'QinQ',
    label: 'QinQ',
    words: 'Microsoft gives each circuit a tag of its own; VLANs may repeat between circuits.',
  },
  { value: 'Dot1Q', label: 'Dot1Q', words: 'One tag only: VLANs must be unique over all circuits of the ports.' },
];

export interface PortFieldsProps {
  readonly port: Port;
  readonly circuit: CircuitSettings;
  /** Keeps the circuit where its ports are. */
  readonly onPlace: (patch: Partial<CircuitSettings>) => void;
}

/** The form of a planned port pair. */
export function PortFields({ port, circuit, onPlace }: PortFieldsProps) {
  const { settings, commit, type, wiring } = usePortDraft(port);
  return (
    <Box component="section" aria-label="Values of the port pair" sx={{ display: 'grid', gap: 3 }}>
      <PickField
        {...wiring('peeringLocation')}
        label="Peering location of the ports"
        value={settings.peeringLocation}
        options={places}
        onPick={(peeringLocation) => {
          commit({ peeringLocation });
          if (circuit.peeringLocation !== peeringLocation) onPlace({ peeringLocation });
        }}
        placeholder="Search a city"
        hint="Where the two ports are. Both go to different edge routers of Microsoft’s."
        required
      />
      <ChoiceField
        {...wiring('bandwidthInGbps')}
        label="Size of each port"
        value={settings.bandwidthInGbps === null ? '' : String(settings.bandwidthInGbps)}
        options={sizes}
        onChange={(size) => commit({ bandwidthInGbps: Number(size) })}
        hint="400 Gbps takes an enrolment of its own."
        required
      />
      <OptionCards
        {...wiring('encapsulation')}
        label="Encapsulation, for good"
        value={settings.encapsulation}
        options={encapsulations}
        onChange={(value) => commit({ encapsulation: value === 'Dot1Q' ? 'Dot1Q' : 'QinQ' })}
      />
      <Fold summary="Names of the port pair">
        <Box sx={{ display: 'grid', gap: 3, pt: 2 }}>
          {(['name', 'resourceGroup', 'subscription'] as const).map((field) => (
            <Field
              key={field}
              {...wiring(field)}
              label={labels[field]}
              value={settings[field]}
              onChange={(text) => type({ [field]: text })}
              onCommit={commit}
              mono
            />
          ))}
          <PickField
            {...wiring('location')}
            label="Azure region of the ports"
            value={settings.location}
            options={regionOptions(settings.peeringLocation)}
            onPick={(location) => commit({ location })}
            placeholder="Search a region"
            hint="Circuits on the ports belong in the same region."
          />
        </Box>
      </Fold>
    </Box>
  );
}

const labels = {
  name: 'Name of the ports',
  resourceGroup: 'Resource group of the ports',
  subscription: 'Subscription of the ports',
} as const;

type PortPatch = Partial<PortSettings>;

function usePortDraft(port: Port) {
  const plan = usePlan();
  const rules = useRules();
  const ask = useAsk();
  const [typed, setTyped] = useState<PortPatch>({});
  const settings: PortSettings = { ...port.settings, ...typed };
  const drafted = putPort(plan, { ...port, settings });
  const findings = findingsOf(rules, drafted, port.id);

  function commit(patch: PortPatch = {}) {
    const before = new Map<string, unknown>(Object.entries(port.settings));
    const changed = Object.entries({ ...typed, ...patch }).filter(([field, value]) => before.get(field) !== value);
    setTyped({});
    if (changed.length > 0) ask({ id: 'plan-port', args: { portId: port.id, settings: Object.fromEntries(changed) } });
  }

  function wiring(field: keyof PortSettings) {
    const finding = findings.find((each) => each.field === field && each.severity === 'error');
    const fix = finding ? fixOf(drafted, finding) : null;
    return {
      id: fieldId(port.id, field),
      error: finding?.message ?? null,
      suggestion:
        fix?.id === 'plan-port'
          ? { label: `Use ${finding?.suggestion ?? 'it'}`, onUse: () => commit(fix.args.settings) }
          : null,
    };
  }
  return { settings, commit, wiring, type: (patch: PortPatch) => setTyped((before) => ({ ...before, ...patch })) };
}
