import type { CircuitId } from '#domain/model/ids.ts';
import { isDirect } from '#domain/model/circuit-condition.ts';
import type { Circuit } from '#domain/model/plan.ts';
import { usePlan } from '#store/use-session.ts';
import { AskBar } from '#ui/ask/ask-bar.tsx';
import { Card } from '#ui/kit/card.tsx';
import { CircuitMoreMenu } from '../circuit-more-menu.tsx';
import { CurrentStepBar, LockedNote } from '../locked-note.tsx';
import { NextStepLink, PanelBar } from '../panel-bar.tsx';
import { StepPanel } from '../step-panel.tsx';
import { AgreementCard, BillingNote, KeyCard, OrderExplained } from './order-cards.tsx';

/** Step 2: the provider gets the key. */
export function OrderStep({ circuitId }: { readonly circuitId: CircuitId }) {
  const circuit = usePlan().circuits[circuitId];
  if (!circuit) return null;
  return (
    <StepPanel
      circuitId={circuitId}
      step="order"
      lead="The line to Microsoft comes from the provider. The service key tells them which circuit it is for."
      menu={<CircuitMoreMenu circuitId={circuitId} />}
      bar={<OrderBar circuit={circuit} />}
    >
      <LockedNote circuitId={circuitId} step="order" />
      <OrderBody circuit={circuit} />
    </StepPanel>
  );
}

function OrderBody({ circuit }: { readonly circuit: Circuit }) {
  const { azure } = circuit;
  if (isDirect(circuit)) {
    return (
      <Card title="There is nothing to order">
        This circuit stands on your own ExpressRoute Direct ports: there is no provider, and nobody needs the key.
      </Card>
    );
  }
  if (!azure) {
    return (
      <>
        <AgreementCard circuit={circuit} />
        <OrderExplained circuit={circuit} />
      </>
    );
  }
  return (
    <>
      {azure.providerNote !== '' && (
        <Card tone="danger" title={`${circuit.settings.serviceProviderName || 'The provider'} gave up`}>
          They wrote: {azure.providerNote}. Clear it with them, then send the key again.
        </Card>
      )}
      <KeyCard circuit={circuit} serviceKey={azure.serviceKey} />
      {azure.serviceProviderProvisioningState === 'NotProvisioned' && (
        <>
          <BillingNote circuit={circuit} />
          <AgreementCard circuit={circuit} />
        </>
      )}
      <OrderExplained circuit={circuit} />
    </>
  );
}

function OrderBar({ circuit }: { readonly circuit: Circuit }) {
  const { id: circuitId, azure } = circuit;
  if (!azure) return <CurrentStepBar circuitId={circuitId} step="order" />;
  const settled =
    isDirect(circuit) || azure.serviceProviderProvisioningState !== 'NotProvisioned' || azure.keyHandedOverDay !== null;
  if (settled) {
    return (
      <PanelBar>
        <NextStepLink circuitId={circuitId} after="order" primary />
      </PanelBar>
    );
  }
  return <AskBar primary={{ id: 'hand-over-key', args: { circuitId } }} />;
}
