import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { isDirect } from '#domain/model/circuit-condition.ts';
import { portOf } from '#domain/model/look-up.ts';
import type { Circuit, CircuitSettings } from '#domain/model/plan.ts';
import { usePlan } from '#store/use-session.ts';
import { FieldImpact } from '#ui/ask/field-impact.tsx';
import { Card } from '#ui/kit/card.tsx';
import { CopyButton } from '#ui/kit/copy-button.tsx';
import { Mono } from '#ui/kit/mono.tsx';
import { StateChip } from '#ui/kit/state-chip.tsx';
import { ChangeCircuit } from './change-circuit.tsx';
import { familyWords, mbpsText } from './circuit-fields.ts';
import { LayerChoice } from './layer-choice.tsx';
import { PortCard } from './port-card.tsx';
import { reachOf } from './places.ts';
import { useCircuitDraft } from './use-circuit-draft.ts';

/** A circuit that exists: its values as Azure has them, what changing each comes to, and the changes themselves. */
export function LiveCircuit({ circuit }: { readonly circuit: Circuit }) {
  const draft = useCircuitDraft(circuit);
  return (
    <>
      <Card title="As Azure has it" aside={<StateChip tone="ok">Created on day {circuit.azure?.createdDay}</StateChip>}>
        <Box component="dl" sx={facts}>
          {isDirect(circuit) ? <DirectFacts circuit={circuit} /> : <ProviderFacts circuit={circuit} />}
          <SizeFacts circuit={circuit} />
          <NameFacts circuit={circuit} />
        </Box>
      </Card>
      <PortCard circuit={circuit} />
      <ChangeCircuit circuit={circuit} />
      {!isDirect(circuit) && (
        <Card>
          <LayerChoice draft={draft} />
        </Card>
      )}
    </>
  );
}

function ProviderFacts({ circuit }: { readonly circuit: Circuit }) {
  const { settings } = circuit;
  return (
    <>
      <Fact of={circuit} field="serviceProviderName" term="Service provider">
        {settings.serviceProviderName}
      </Fact>
      <Fact of={circuit} field="peeringLocation" term="Peering location">
        {settings.peeringLocation}
      </Fact>
    </>
  );
}

function DirectFacts({ circuit }: { readonly circuit: Circuit }) {
  const { settings } = circuit;
  const port = portOf(usePlan(), circuit);
  return (
    <>
      <Fact of={circuit} field="expressRoutePort" term="Stands on">
        Your own ExpressRoute Direct ports, without a provider
      </Fact>
      <Fact of={circuit} field="expressRoutePort" term="Port pair">
        <Mono>{port?.settings.name || settings.expressRoutePort}</Mono>
      </Fact>
    </>
  );
}

function SizeFacts({ circuit }: { readonly circuit: Circuit }) {
  const { settings } = circuit;
  return (
    <>
      <Fact of={circuit} field="bandwidthInMbps" term="Bandwidth">
        {mbpsText(settings.bandwidthInMbps)}
      </Fact>
      <Fact of={circuit} field="tier" term="Tier">
        {settings.tier}
        <Box component="span" sx={{ display: 'block', fontSize: '0.75rem', color: 'text.secondary' }}>
          {reachOf(settings.tier, settings)}
        </Box>
      </Fact>
      <Fact of={circuit} field="family" term="Billing">
        {familyWords[settings.family] ?? settings.family}
      </Fact>
    </>
  );
}

function NameFacts({ circuit }: { readonly circuit: Circuit }) {
  const { settings } = circuit;
  return (
    <>
      <Fact of={circuit} field="name" term="Name">
        <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, my: -1 }}>
          <Mono>{settings.name || 'unnamed'}</Mono>
          {settings.name !== '' && <CopyButton text={settings.name} label="Copy circuit name" />}
        </Box>
      </Fact>
      <Fact of={circuit} field="resourceGroup" term="Resource group">
        <Mono>{settings.resourceGroup || 'not known'}</Mono>
      </Fact>
      <Fact of={circuit} field="subscription" term="Subscription">
        <Mono>{settings.subscription || 'not known'}</Mono>
      </Fact>
      <Fact of={circuit} field="location" term="Azure region">
        {settings.location || 'not known'}
      </Fact>
    </>
  );
}

interface FactProps {
  readonly term: string;
  readonly of: Circuit;
  readonly field: keyof CircuitSettings;
  readonly children: ReactNode;
}

function Fact({ term, of, field, children }: FactProps) {
  return (
    <>
      <Box component="dt" sx={{ color: 'text.secondary' }}>
        {term}
      </Box>
      <Box component="dd" sx={fact}>
        <Box sx={{ minWidth: 0 }}>{children}</Box>
        <FieldImpact on={of.id} field={field} />
      </Box>
    </>
  );
}

const fact = {
  m: 0,
  minWidth: 0,
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  alignItems: 'baseline',
  columnGap: 2,
  rowGap: 0.5,
  overflowWrap: 'anywhere',
} as const;

const facts = {
  m: 0,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 132px) minmax(0, 1fr)',
  alignItems: 'baseline',
  columnGap: 3,
  rowGap: 2,
  fontSize: '0.8125rem',
} as const;
