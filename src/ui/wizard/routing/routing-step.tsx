import { useState } from 'react';
import { isDirect } from '#domain/model/circuit-condition.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { peeringOf } from '#domain/model/look-up.ts';
import { routesByProvider } from '#domain/model/peering-life.ts';
import type { Circuit, PeeringType } from '#domain/model/plan.ts';
import { usePlan } from '#store/use-session.ts';
import { LockedNote } from '../locked-note.tsx';
import { StepPanel } from '../step-panel.tsx';
import { PeeringCard } from './peering-card.tsx';
import { PublicPeeringCard } from './public-peering-card.tsx';
import { RouteFilterCard } from './route-filter-card.tsx';
import { RoutingBar } from './routing-bar.tsx';
import { firstToOpen } from './routing-requests.ts';
import { usePeeringForm } from './use-peering-form.ts';

export function RoutingStep({ circuitId }: { readonly circuitId: CircuitId }) {
  const circuit = usePlan().circuits[circuitId];
  return circuit ? <RoutingPanel key={circuitId} circuit={circuit} /> : null;
}

function RoutingPanel({ circuit }: { readonly circuit: Circuit }) {
  const plan = usePlan();
  const { id: circuitId } = circuit;
  const privateForm = usePeeringForm({ circuitId, type: 'AzurePrivatePeering' });
  const microsoftForm = usePeeringForm({ circuitId, type: 'MicrosoftPeering' });
  const publicForm = usePeeringForm({ circuitId, type: 'AzurePublicPeering' });
  const [open, setOpen] = useState<PeeringType | null>(() => firstToOpen(plan, circuitId));
  const type = open ?? firstToOpen(plan, circuitId);
  const form = [privateForm, microsoftForm, publicForm].find((each) => each.place.type === type);

  /** One is open at a time. */
  function folding(own: PeeringType) {
    return { open: open === own, onOpenChange: (next: boolean) => setOpen((now) => afterFolding(now, own, next)) };
  }

  return (
    <StepPanel
      circuitId={circuitId}
      step="routing"
      lead={leadFor(circuit)}
      bar={<RoutingBar circuit={circuit} type={type} form={form} />}
    >
      <LockedNote circuitId={circuitId} step="routing" />
      <PeeringCard circuit={circuit} form={privateForm} {...folding('AzurePrivatePeering')} />
      <PeeringCard circuit={circuit} form={microsoftForm} {...folding('MicrosoftPeering')} />
      {microsoftForm.peering && <RouteFilterCard circuit={circuit} peering={microsoftForm.peering} />}
      {plan.era === 'seed' ? (
        <PeeringCard circuit={circuit} form={publicForm} {...folding('AzurePublicPeering')} />
      ) : (
        <PublicPeeringCard
          circuit={circuit}
          peering={peeringOf(plan, circuitId, 'AzurePublicPeering')}
          {...folding('AzurePublicPeering')}
          onMove={() => setOpen('MicrosoftPeering')}
        />
      )}
    </StepPanel>
  );
}

function afterFolding(now: PeeringType | null, own: PeeringType, open: boolean): PeeringType | null {
  if (open) return own;
  return now === own ? null : now;
}

function leadFor(circuit: Circuit): string {
  const provider = circuit.settings.serviceProviderName || 'The provider';
  if (routesByProvider(circuit)) {
    return `${provider} routes at Layer 3: it sets up the BGP sessions, and you say with which values.`;
  }
  const whose = isDirect(circuit)
    ? 'The ports are your own, and so are the BGP sessions.'
    : `${provider} hands you Layer 2, so the BGP sessions are yours to set up.`;
  return `${whose} Finish one peering before you begin the next.`;
}
