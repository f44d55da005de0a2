import { lazy, Suspense } from 'react';
import { usePlan } from '#store/use-session.ts';
import { Mono } from '#ui/kit/mono.tsx';
import { StateChip } from '#ui/kit/state-chip.tsx';
import { DisclosureCard } from '../routing/disclosure-card.tsx';
import type { LinkParts } from './network-draft.ts';
import { NetworkMenu } from './network-menu.tsx';
import { authorizationFor, roadOf } from './road.ts';

// A closed card needs none of its fields.
const NetworkBody = lazy(async () => {
  const { NetworkBody: component } = await import('./network-body.tsx');
  return { default: component };
});

export interface NetworkCardProps {
  readonly parts: LinkParts;
  /** Leads to the name as soon as it is there. */
  readonly takesFocus: boolean;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** One network on its way to the circuit. */
export function NetworkCard({ parts, takesFocus, open, onOpenChange }: NetworkCardProps) {
  const plan = usePlan();
  const { connection, network } = parts;
  const road = roadOf(plan, connection);
  return (
    <DisclosureCard
      title={network.settings.name || 'Unnamed network'}
      chips={<StateChip tone={road.chip.tone}>{road.chip.text}</StateChip>}
      aside={
        <>
          {network.settings.location} <Mono>{network.settings.addressSpace[0]}</Mono>
        </>
      }
      menu={<NetworkMenu parts={parts} authorization={authorizationFor(plan, connection)} />}
      open={open}
      onOpenChange={onOpenChange}
    >
      <Suspense>{open && <NetworkBody parts={parts} takesFocus={takesFocus} />}</Suspense>
    </DisclosureCard>
  );
}
