import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { isDirect } from '#domain/model/circuit-condition.ts';
import { portOf } from '#domain/model/look-up.ts';
import type { Circuit } from '#domain/model/plan.ts';
import { usePlan } from '#store/use-session.ts';
import { Card } from '#ui/kit/card.tsx';
import { CopyButton } from '#ui/kit/copy-button.tsx';
import { Mono } from '#ui/kit/mono.tsx';
import { StateChip } from '#ui/kit/state-chip.tsx';
import { familyWords, mbpsText } from './circuit-fields.ts';
import { LayerChoice } from './layer-choice.tsx';
import { PortCard } from './port-card.tsx';
import { reachOf } from './places.ts';
import { useCircuitDraft } from './use-circuit-draft.ts';

/** A circuit that exists: its values as Azure has them, and what of it can still change. */
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
      <Card title="What can still change in Azure">
        <Box
          component="ul"
          sx={{ m: 0, pl: 4.5, display: 'grid', gap: 1.5, fontSize: '0.8125rem', color: 'text.secondary' }}
        >
          {changes(circuit).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </Box>
      </Card>
      {!isDirect(circuit) && (
        <Card>
          <LayerChoice draft={draft} />
        </Card>
      )}
    </>
  );
}

function ProviderFacts({ circuit: { settings } }: { readonly circuit: Circuit }) {
  return (
    <>
      <Fact term="Service provider">{settings.serviceProviderName}</Fact>
      <Fact term="Peering location">{settings.peeringLocation}</Fact>
    </>
  );
}

function DirectFacts({ circuit }: { readonly circuit: Circuit }) {
  const { settings } = circuit;
  const port = portOf(usePlan(), circuit);
  return (
    <>
      <Fact term="Stands on">Your own ExpressRoute Direct ports, without a provider</Fact>
      <Fact term="Port pair">
        <Mono>{port?.settings.name || settings.expressRoutePort}</Mono>
      </Fact>
    </>
  );
}

function SizeFacts({ circuit: { settings } }: { readonly circuit: Circuit }) {
  return (
    <>
      <Fact term="Bandwidth">{mbpsText(settings.bandwidthInMbps)}</Fact>
      <Fact term="Tier">
        {settings.tier}
        <Box component="span" sx={{ display: 'block', fontSize: '0.75rem', color: 'text.secondary' }}>
          {reachOf(settings.tier, settings)}
        </Box>
      </Fact>
      <Fact term="Billing">{familyWords[settings.family] ?? settings.family}</Fact>
    </>
  );
}

function NameFacts({ circuit: { settings } }: { readonly circuit: Circuit }) {
  return (
    <>
      <Fact term="Name">
        <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, my: -1 }}>
          <Mono>{settings.name || 'unnamed'}</Mono>
          {settings.name !== '' && <CopyButton text={settings.name} label="Copy circuit name" />}
        </Box>
      </Fact>
      <Fact term="Resource group">
        <Mono>{settings.resourceGroup || 'not known'}</Mono>
      </Fact>
      <Fact term="Subscription">
        <Mono>{settings.subscription || 'not known'}</Mono>
      </Fact>
      <Fact term="Azure region">{settings.location || 'not known'}</Fact>
    </>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <Box component="dt" sx={{ color: 'text.secondary' }}>
        {term}
      </Box>
      <Box component="dd" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Box>
    </>
  );
}

function changes(circuit: Circuit): readonly string[] {
  const port = isDirect(circuit) ? 'The port pair' : 'Provider, location and port type';
  return [
    `${port} cannot change in place: that takes a new circuit and a move (inferred, no page offers it).`,
    'Bandwidth goes up without an outage, if the port has room. It never goes down.',
    'Standard can become Premium at any time; back only while links, regions and routes fit Standard.',
    circuit.settings.family === 'UnlimitedData'
      ? 'Unlimited stays: there is no way back to Metered.'
      : 'Metered can become Unlimited, for good.',
    'Name, resource group and service key stay as they are.',
  ];
}

const facts = {
  m: 0,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 132px) minmax(0, 1fr)',
  alignItems: 'baseline',
  columnGap: 3,
  rowGap: 2,
  fontSize: '0.8125rem',
} as const;
