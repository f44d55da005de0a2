import { findPeeringLocation } from '#domain/catalog/catalog.ts';
import { Field } from '#ui/kit/field.tsx';
import { PickField } from '#ui/kit/pick-field.tsx';
import { regionOptions, suggestedName } from './places.ts';
import type { CircuitDraft } from './use-circuit-draft.ts';

/** What the resource is called in Azure, and where it is kept. */
export function NameFields({ draft }: { readonly draft: CircuitDraft }) {
  const { settings, type, commit, wiring } = draft;
  const name = settings.name === '' ? suggestedName(settings) : null;
  const near =
    settings.location === '' ? findPeeringLocation(settings.peeringLocation)?.localAzureRegions[0] : undefined;
  return (
    <>
      <Field
        {...wiring('name')}
        label="Circuit name"
        value={settings.name}
        onChange={(text) => type({ name: text })}
        onCommit={commit}
        mono
        {...(name === null ? {} : { suggestion: { label: `Use ${name}`, onUse: () => commit({ name }) } })}
      />
      <Field
        {...wiring('resourceGroup')}
        label="Resource group"
        value={settings.resourceGroup}
        onChange={(text) => type({ resourceGroup: text })}
        onCommit={commit}
        mono
      />
      <Field
        {...wiring('subscription')}
        label="Subscription"
        value={settings.subscription}
        onChange={(text) => type({ subscription: text })}
        onCommit={commit}
        mono
        hint="Name or id. A network in another subscription needs an authorization to link."
      />
      <PickField
        {...wiring('location')}
        label="Azure region"
        value={settings.location}
        options={regionOptions(settings.peeringLocation)}
        onPick={(region) => commit({ location: region })}
        placeholder="Search a region"
        hint="Where Azure keeps the resource. What the circuit reaches follows from the peering location."
        {...(near === undefined
          ? {}
          : { suggestion: { label: `Use ${near}`, onUse: () => commit({ location: near }) } })}
      />
    </>
  );
}
