import Box from '@mui/material/Box';
import { lazy, Suspense } from 'react';
import { blankPeering } from '#domain/model/blank.ts';
import type { Circuit, Peering, PeeringType } from '#domain/model/plan.ts';
import { routesByProvider } from '#domain/model/peering-life.ts';
import { usePlan } from '#store/use-session.ts';
import { DesignFold } from '#ui/ask/design-fold.tsx';
import type { Finding } from '#domain/shapes/rule.ts';
import { Mono } from '#ui/kit/mono.tsx';
import { StateChip } from '#ui/kit/state-chip.tsx';
import { DisclosureCard } from './disclosure-card.tsx';
import { EraNote } from './era-note.tsx';
import { FieldFold } from './field-fold.tsx';
import { Note } from './note.tsx';
import { PeeringFacts } from './peering-facts.tsx';
import { PeeringFieldset } from './peering-fieldset.tsx';
import { PeeringMenu } from './peering-menu.tsx';
import { chipsOf, domainTitles, idLine } from './peering-standing.ts';
import { SessionNotes } from './session-notes.tsx';
import type { PeeringForm } from './use-peering-form.ts';

// Only Microsoft peering has prefixes to check.
const PrefixValidation = lazy(async () => {
  const { PrefixValidation: component } = await import('./prefix-validation.tsx');
  return { default: component };
});

export interface PeeringCardProps {
  readonly circuit: Circuit;
  readonly form: PeeringForm;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** One routing domain: its state when folded, its values when open. */
export function PeeringCard({ circuit, form, open, onOpenChange }: PeeringCardProps) {
  const { type } = form.place;
  const { peering } = form;
  return (
    <DisclosureCard
      title={domainTitles[type]}
      chips={<PeeringChips type={type} peering={peering} />}
      aside={<Mono>{idLine(peering)}</Mono>}
      menu={peering && <PeeringMenu circuit={circuit} peering={peering} />}
      open={open}
      onOpenChange={onOpenChange}
    >
      {type === 'AzurePublicPeering' && <EraNote />}
      <SessionNotes circuit={circuit} peering={peering} />
      {peering?.type === 'MicrosoftPeering' && (
        <Suspense>
          <PrefixValidation peering={peering} />
        </Suspense>
      )}
      {routesByProvider(circuit) && <ProviderNote circuit={circuit} form={form} />}
      {peering?.azure ? (
        <>
          <PeeringFacts peering={peering} />
          <FieldFold
            title="Change values"
            summary="Both sessions restart"
            mustShow={form.pending.length > 0 || form.findings.some(isInside)}
          >
            <Box sx={{ display: 'grid', gap: 5, minWidth: 0 }}>
              <PeeringFieldset form={form} />
            </Box>
          </FieldFold>
        </>
      ) : (
        <PeeringFieldset form={form} />
      )}
      {peering && <DesignFold id={peering.id} />}
    </DisclosureCard>
  );
}

/** True for an error at one of the values; the route filter has a card of its own. */
function isInside({ severity, field }: Finding): boolean {
  return severity === 'error' && field !== null && field !== 'routeFilterId' && Object.hasOwn(blankPeering, field);
}

export function PeeringChips({ type, peering }: { readonly type: PeeringType; readonly peering: Peering | undefined }) {
  const { era } = usePlan();
  return chipsOf(type, peering, era).map(({ text, tone }) => (
    <StateChip key={text} tone={tone}>
      {text}
    </StateChip>
  ));
}

function ProviderNote({ circuit, form }: Pick<PeeringCardProps, 'circuit' | 'form'>) {
  const provider = circuit.settings.serviceProviderName || 'The provider';
  if (form.isLive) {
    return (
      <Note kind="fact" title={`${provider} made this peering.`}>
        Ask for changes there: what you save yourself replaces the provider's values.
      </Note>
    );
  }
  const whoChooses = form.place.type === 'AzurePrivatePeering' ? ' Without any, the provider chooses its own.' : '';
  return (
    <Note kind="fact" title={`What you ask ${provider} for.`}>
      {provider} routes at Layer 3 and configures the peerings itself, with these values.{whoChooses}
    </Note>
  );
}
