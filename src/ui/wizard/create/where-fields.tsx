import { lazy, Suspense, useState } from 'react';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { PickField } from '#ui/kit/pick-field.tsx';
import { Segmented } from '#ui/kit/segmented.tsx';
import { LayerChoice } from './layer-choice.tsx';
import { isServed, locationOptions, providerOptions, vanishedNote } from './places.ts';
import type { CircuitDraft } from './use-circuit-draft.ts';

// Few circuits stand on ports of their own.
const DirectFields = lazy(async () => {
  const { DirectFields: component } = await import('./direct-fields.tsx');
  return { default: component };
});

/** Who brings the line to Microsoft: a provider at one of its places, or ports of one’s own. */
export function WhereFields({ draft }: { readonly draft: CircuitDraft }) {
  const { settings, commit } = draft;
  const onPorts = settings.expressRoutePort !== '';
  const [wantsPorts, setWantsPorts] = useState(onPorts);

  function choose(kind: string) {
    setWantsPorts(kind === 'direct');
    if (kind === 'provider' && onPorts) commit({ expressRoutePort: '' });
  }

  return (
    <>
      <div>
        <Segmented
          label="Connects through"
          value={onPorts || wantsPorts ? 'direct' : 'provider'}
          options={[
            { value: 'provider', label: 'A provider’s port' },
            { value: 'direct', label: 'ExpressRoute Direct' },
          ]}
          onChange={choose}
        />
      </div>
      <Suspense>{onPorts || wantsPorts ? <DirectFields draft={draft} /> : <ProviderFields draft={draft} />}</Suspense>
    </>
  );
}

/** Which provider, at which place, delivering what. Pairs that Azure does not know are not offered. */
function ProviderFields({ draft }: { readonly draft: CircuitDraft }) {
  const { settings, commit, wiring } = draft;
  const { serviceProviderName: provider, peeringLocation: location, location: region } = settings;
  const [wide, setWide] = useState(false);

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

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
