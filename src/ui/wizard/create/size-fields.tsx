import { circuitGbpsOn } from '#domain/catalog/direct-ports.ts';
import { portId } from '#domain/model/ids.ts';
import { usePlan } from '#store/use-session.ts';
import { ChoiceField } from '#ui/kit/choice-field.tsx';
import { Field } from '#ui/kit/field.tsx';
import { mbpsText } from './circuit-fields.ts';
import { OptionCards } from './option-cards.tsx';
import { bandwidthOptions, reachOf, tiersAt } from './places.ts';
import type { CircuitDraft } from './use-circuit-draft.ts';

const families = [
  {
    value: 'MeteredData',
    label: 'Metered',
    words: 'What leaves Azure is billed by the GB, what comes in is free. Can become Unlimited later, for good.',
  },
  {
    value: 'UnlimitedData',
    label: 'Unlimited',
    words: 'What leaves Azure is included in the fee. Can never become Metered.',
  },
];

export function SizeFields({ draft }: { readonly draft: CircuitDraft }) {
  const { settings, commit, wiring } = draft;
  return (
    <>
      <BandwidthField draft={draft} />
      <OptionCards
        {...wiring('tier')}
        label="Tier"
        value={settings.tier}
        options={tiersAt(settings).map((tier) => ({
          value: tier,
          label: tier,
          words: reachOf(tier, settings),
        }))}
        onChange={(tier) => commit({ tier })}
        hint={
          tiersAt(settings).includes('Local')
            ? null
            : `Local is not sold at ${settings.peeringLocation}: no Azure region lies beside it.`
        }
      />
      <OptionCards
        {...wiring('family')}
        label="Billing"
        value={settings.family}
        options={families}
        onChange={(family) => commit({ family })}
      />
    </>
  );
}

function BandwidthField({ draft: { settings, type, commit, wiring } }: { readonly draft: CircuitDraft }) {
  const value = settings.bandwidthInMbps === null ? '' : String(settings.bandwidthInMbps);
  const hint = 'Can be raised later without an outage if the port has room, never lowered.';
  const port = usePlan().ports[portId(settings.expressRoutePort)];
  const sizes = circuitGbpsOn(port?.settings.bandwidthInGbps ?? null);
  if (sizes.length > 0) {
    return (
      <ChoiceField
        {...wiring('bandwidthInMbps')}
        label="Bandwidth"
        value={value}
        options={sizes.map((gbps) => ({ value: String(gbps * 1000), label: mbpsText(gbps * 1000) }))}
        onChange={(text) => commit({ bandwidthInMbps: numberIn(text) })}
        hint={hint}
      />
    );
  }
  if (settings.expressRoutePort) {
    return (
      <Field
        {...wiring('bandwidthInMbps')}
        label="Bandwidth in Mbps"
        value={value}
        inputMode="numeric"
        onChange={(text) => type({ bandwidthInMbps: numberIn(text) })}
        onCommit={commit}
        hint={hint}
      />
    );
  }
  return (
    <ChoiceField
      {...wiring('bandwidthInMbps')}
      label="Bandwidth"
      value={value}
      options={bandwidthOptions}
      onChange={(text) => commit({ bandwidthInMbps: numberIn(text) })}
      hint={hint}
    />
  );
}

function numberIn(text: string): number | null {
  const digits = text.replaceAll(/\D/g, '');
  return digits === '' ? null : Number(digits);
}
