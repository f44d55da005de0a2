import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useCallback, useMemo } from 'react';
import type { PlanRequest } from '#domain/actions/index.ts';
import { type Offer, offersOf } from '#domain/engine/offers.ts';
import { peeringId, type CircuitId } from '#domain/model/ids.ts';
import { nameOf } from '#domain/model/look-up.ts';
import { usePlan } from '#store/use-session.ts';
import { AskMenuItem } from '#ui/ask/ask-menu-item.tsx';
import { OfferList } from '#ui/ask/offer-list.tsx';
import { Fold } from '#ui/kit/fold.tsx';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { MoreMenu } from '#ui/kit/more-menu.tsx';
import { isAbout, type OfferShelf, shelfFor } from './offers-on.ts';
import type { Thing } from './thing.ts';

interface OnThing {
  readonly circuitId: CircuitId;
  readonly thing: Thing;
}

function useShelves({ circuitId, thing }: OnThing) {
  const plan = usePlan();
  return useMemo(() => {
    const offers = offersOf(plan, circuitId).filter((offer) => isAbout(plan, offer.request, thing));
    const on = (shelf: OfferShelf) => offers.filter((offer) => shelfFor(offer) === shelf);
    return { now: on('now'), later: on('not-now'), faults: on('fault'), removals: on('removal') };
  }, [plan, circuitId, thing]);
}

interface ActionsOnProps extends OnThing {
  readonly onOpen: (thingId: string) => void;
}

/** What can be done with a thing now, and, folded away, what cannot and why. */
export function ActionsOn({ circuitId, thing, onOpen }: ActionsOnProps) {
  const { now, later, faults } = useShelves({ circuitId, thing });
  if (thing.kind === 'service') {
    return (
      <Typography variant="body2">
        What it needs is done on the{' '}
        <LinkButton onClick={() => onOpen(peeringId(circuitId, 'MicrosoftPeering'))}>Microsoft peering</LinkButton>.
      </Typography>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {now.length === 0 && later.length > 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          In this state there is nothing to do here.
        </Typography>
      )}
      {now.length > 0 && <Shelf circuitId={circuitId} thing={thing} shelf="now" />}
      {later.length > 0 && (
        <Fold summary={`Not possible now (${later.length})`}>
          <Shelf circuitId={circuitId} thing={thing} shelf="not-now" />
        </Fold>
      )}
      {faults.length > 0 && (
        <Fold summary={`Rehearse a fault (${faults.length})`}>
          <Shelf circuitId={circuitId} thing={thing} shelf="fault" />
        </Fold>
      )}
    </Box>
  );
}

function Shelf({ circuitId, thing, shelf }: OnThing & { readonly shelf: OfferShelf }) {
  const plan = usePlan();
  const belongs = useCallback(
    (offer: Offer) => isAbout(plan, offer.request, thing) && shelfFor(offer) === shelf,
    [plan, thing, shelf],
  );
  return <OfferList circuitId={circuitId} filter={belongs} />;
}

/** Rare and destructive: in a menu, and confirmed by name. */
export function MoreOn({ circuitId, thing }: OnThing) {
  const plan = usePlan();
  const { removals } = useShelves({ circuitId, thing });
  const discard = discardOf(thing);
  const { subject } = thing;
  if (subject === null || (removals.length === 0 && !discard)) return null;
  return (
    <MoreMenu label={`More about ${thing.name}`}>
      {removals.map(({ request }) => (
        <AskMenuItem key={JSON.stringify(request)} request={request} confirmName={nameOf(plan, subject)} />
      ))}
      {discard && <AskMenuItem request={discard} />}
    </MoreMenu>
  );
}

/** Takes something out of the plan that is only planned. The circuit itself is taken out where circuits are listed. */
function discardOf({ id, kind, planned, subject }: Thing): PlanRequest | null {
  const isOwn = subject !== null && id === subject && kind !== 'circuit';
  return isOwn && planned ? { id: 'discard-planned', args: { id: subject } } : null;
}
