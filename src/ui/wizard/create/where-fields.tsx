import Box from '@mui/material/Box';
import { useState } from 'react';
import { Field } from '#ui/kit/field.tsx';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { PickField } from '#ui/kit/pick-field.tsx';
import { LayerChoice } from './layer-choice.tsx';
import { isServed, locationOptions, providerOptions, vanishedNote } from './places.ts';
import type { CircuitDraft } from './use-circuit-draft.ts';

/** Which provider, at which place, delivering what. Pairs that Azure does not know are not offered. */
export function WhereFields({ draft }: { readonly draft: CircuitDraft }) {
  const { settings, commit, wiring } = draft;
  const { serviceProviderName: provider, peeringLocation: location, location: region } = settings;
  const [wide, setWide] = useState(false);
  if (settings.expressRoutePort) return <DirectPort draft={draft} />;

  const locations = locationOptions(wide ? '' : provider, region);
  const providers = providerOptions(location, region);

  const available = providers.filter(({ unavailable }) => unavailable === undefined).length;

  function pickLocation(name: string) {
    setWide(false);
    commit(
      name === '' || provider === '' || isServed(provider, name, region)
        ? { peeringLocation: name }
        : { peeringLocation: name, serviceProviderName: '' },
    );
  }

  return (
    <>
      <PickField
        {...wiring('peeringLocation')}
        label="Peering location"
        value={location}
        options={locations}
        onPick={pickLocation}
        placeholder="Search a city, country or provider"
        hint={
          provider === '' || wide ? (
            (vanishedNote(location, locations) ?? 'Where your provider meets Microsoft. It is not an Azure region.')
          ) : (
            <>
              {countOf(locations.length, 'place')} with {provider}.{' '}
              <LinkButton onClick={() => setWide(true)}>Offer all places</LinkButton>
            </>
          )
        }
      />
      <PickField
        {...wiring('serviceProviderName')}
        label="Service provider"
        value={provider}
        options={providers}
        onPick={(name) => commit({ serviceProviderName: name })}
        placeholder="Search a provider"
        hint={
          location === ''
            ? 'Who brings the line to Microsoft.'
            : (vanishedNote(provider, providers) ?? `${countOf(available, 'provider')} at ${location}.`)
        }
      />
      <LayerChoice draft={draft} />
    </>
  );
}

function DirectPort({ draft: { settings, wiring } }: { readonly draft: CircuitDraft }) {
  const { id } = wiring('expressRoutePort');
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <p>This circuit stands on your own ExpressRoute Direct ports. There is no provider and no order.</p>
      <Field
        id={id}
        label="ExpressRoute Direct port pair"
        value={settings.expressRoutePort}
        onChange={() => undefined}
        readOnly
        mono
      />
    </Box>
  );
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
