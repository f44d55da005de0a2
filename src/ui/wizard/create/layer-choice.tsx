import { OptionCards } from './option-cards.tsx';
import type { CircuitDraft } from './use-circuit-draft.ts';

/** Layer 2 or Layer 3: it decides who sets up the peerings. It can be corrected at any time. */
export function LayerChoice({ draft }: { readonly draft: CircuitDraft }) {
  const { settings, commit, wiring } = draft;
  const { id } = wiring('layer');
  const provider = settings.serviceProviderName || 'The provider';
  return (
    <OptionCards
      id={id}
      label="What the provider delivers"
      value={settings.layer}
      options={[
        { value: 'L2', label: 'Layer 2', words: 'An Ethernet line: you run BGP and set up the peerings.' },
        { value: 'L3', label: 'Layer 3', words: `${provider} routes, and sets up the peerings for you.` },
      ]}
      onChange={(value) => commit({ layer: value === 'L3' ? 'L3' : 'L2' })}
      hint="Ask your provider: no page of Microsoft's says what they deliver."
    />
  );
}
