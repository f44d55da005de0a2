import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { actions } from '#domain/actions/index.ts';
import { type Offer, offersOf } from '#domain/engine/offers.ts';
import { isBarred } from '#domain/engine/verdict.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import type { Actor } from '#domain/model/plan.ts';
import { usePlan } from '#store/use-session.ts';
import { ActorMark } from '#ui/kit/actor-mark.tsx';
import { EmptyState } from '#ui/kit/empty-state.tsx';
import { Fold } from '#ui/kit/fold.tsx';
import { actorName, actorOrder } from './ask-words.ts';
import { OfferRow } from './offer-row.tsx';
import { keyOf } from './reason-board.ts';

export interface OfferListProps {
  readonly circuitId: CircuitId;
  /** Whose actions; everybody's if left out. */
  readonly actors?: readonly Actor[];
  readonly filter?: (offer: Offer) => boolean;
}

/** What you can do now: every action with its verdict, by actor. What has no point now, and bad luck, are folded away. */
export function OfferList({ circuitId, actors = actorOrder, filter }: OfferListProps) {
  const plan = usePlan();
  const offers = useMemo(
    () => offersOf(plan, circuitId).filter((offer) => filter?.(offer) ?? true),
    [plan, circuitId, filter],
  );
  const groups = actors
    .map((actor) => offers.filter((offer) => offer.actor === actor))
    .filter((group) => group.length > 0);
  if (groups.length === 0) {
    return <EmptyState title="Nothing to do here">No action touches this circuit now.</EmptyState>;
  }
  return (
    <Box sx={{ display: 'grid', gap: 5 }}>
      {groups.map((group) => (
        <ActorOffers key={group[0]?.actor} offers={group} />
      ))}
    </Box>
  );
}

function ActorOffers({ offers }: { readonly offers: readonly Offer[] }) {
  const plan = usePlan();
  const [first] = offers;
  if (!first) return null;
  const badLuck = offers.filter((offer) => actions[offer.request.id].nature === 'fault');
  const deeds = offers.filter((offer) => !badLuck.includes(offer));
  const later = deeds.filter((offer) => isPointless(offer) || (isBarred(offer.verdict) && offer.actor !== 'customer'));
  const now = deeds.filter((offer) => !later.includes(offer)).toSorted((a, b) => rank(a) - rank(b));
  return (
    <section>
      <Typography variant="h3" sx={{ mb: 1 }}>
        <ActorMark actor={first.actor} label={actorName(plan, first.request)} />
      </Typography>
      <Rows offers={now} />
      {later.length > 0 && (
        <Fold summary={`Not now (${later.length})`}>
          <Rows offers={later} />
        </Fold>
      )}
      {badLuck.length > 0 && (
        <Fold summary={`What can go wrong (${badLuck.length})`}>
          <Rows offers={badLuck} />
        </Fold>
      )}
    </section>
  );
}

function Rows({ offers }: { readonly offers: readonly Offer[] }) {
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {offers.map((offer) => (
        <OfferRow key={keyOf(offer.request)} offer={offer} />
      ))}
    </Box>
  );
}

function isPointless({ verdict }: Offer): boolean {
  return verdict.kind === 'no-effect' || verdict.kind === 'not-applicable';
}

const ranks = {
  allowed: 0,
  'allowed-with-warning': 1,
  incomplete: 2,
  refused: 3,
  'no-effect': 4,
  'not-applicable': 5,
} as const;

function rank({ verdict }: Offer): number {
  return ranks[verdict.kind];
}
