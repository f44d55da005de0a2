import { lazy, Suspense, useState } from 'react';
import { filterOf } from '#domain/model/look-up.ts';
import { precedesFilters } from '#domain/model/microsoft-routes.ts';
import type { Circuit, Peering, Plan } from '#domain/model/plan.ts';
import type { RouteFilter } from '#domain/model/route-filter.ts';
import { usePlan } from '#store/use-session.ts';
import { AskMenuItem } from '#ui/ask/ask-menu-item.tsx';
import { MoreMenu } from '#ui/kit/more-menu.tsx';
import { StateChip, type Tone } from '#ui/kit/state-chip.tsx';
import { DisclosureCard } from './disclosure-card.tsx';

// The table of communities is needed only where somebody looks at a filter.
const RouteFilterBody = lazy(async () => {
  const { RouteFilterBody: component } = await import('./route-filter-body.tsx');
  return { default: component };
});

export interface RouteFilterCardProps {
  readonly circuit: Circuit;
  readonly peering: Peering;
}

/** The route filter of a Microsoft peering: its state when folded, its regions and services when open. */
export function RouteFilterCard({ circuit, peering }: RouteFilterCardProps) {
  const plan = usePlan();
  const filter = filterOf(plan, peering);
  const { text, tone } = standingOf(plan, peering, filter);
  const needsYou = tone === 'customer';
  const [open, setOpen] = useState(needsYou);
  // It opens when it begins to need somebody, and stays as it is when it no longer does.
  const [neededYou, setNeededYou] = useState(needsYou);
  if (needsYou !== neededYou) {
    setNeededYou(needsYou);
    if (needsYou) setOpen(true);
  }
  return (
    <DisclosureCard
      title="Route filter"
      chips={<StateChip tone={tone}>{text}</StateChip>}
      aside={filter?.settings.name ?? ''}
      menu={filter && <FilterMenu peering={peering} filter={filter} />}
      open={open}
      onOpenChange={setOpen}
    >
      <Suspense>{open && <RouteFilterBody circuit={circuit} peering={peering} filter={filter} />}</Suspense>
    </DisclosureCard>
  );
}

function standingOf(
  plan: Plan,
  peering: Peering,
  filter: RouteFilter | undefined,
): { readonly text: string; readonly tone: Tone } {
  if (peering.azure?.filterAttached) return { text: 'Attached', tone: 'ok' };
  if (precedesFilters(plan, peering)) return { text: 'Not needed', tone: 'neutral' };
  const tone = peering.azure ? 'customer' : 'neutral';
  if (!filter) return { text: 'Not planned', tone };
  return { text: filter.azure ? 'Detached' : 'Planned', tone };
}

function FilterMenu({ peering, filter }: { readonly peering: Peering; readonly filter: RouteFilter }) {
  const { id: routeFilterId, settings } = filter;
  const name = settings.name || 'this filter';
  return (
    <MoreMenu label="More about the route filter">
      {peering.azure?.filterAttached && (
        <AskMenuItem request={{ id: 'detach-route-filter', args: { peeringId: peering.id } }} confirmName={name} />
      )}
      {filter.azure ? (
        <AskMenuItem request={{ id: 'delete-route-filter', args: { routeFilterId } }} confirmName={name} />
      ) : (
        <AskMenuItem request={{ id: 'discard-planned', args: { id: routeFilterId } }} />
      )}
    </MoreMenu>
  );
}
