import type { CircuitId } from '#domain/model/ids.ts';
import type { Circuit } from '#domain/model/plan.ts';
import type { PlanRequest } from '#domain/actions/index.ts';
import { usePlan } from '#store/use-session.ts';
import { AskBar } from '#ui/ask/ask-bar.tsx';
import { DesignFold } from '#ui/ask/design-fold.tsx';
import { Card } from '#ui/kit/card.tsx';
import { CircuitMoreMenu } from '../circuit-more-menu.tsx';
import { NextStepLink, PanelBar } from '../panel-bar.tsx';
import { StepPanel } from '../step-panel.tsx';
import { LiveCircuit } from './live-circuit.tsx';
import { PlannedCircuit } from './planned-circuit.tsx';
import { SubscriptionFold } from './subscription-fold.tsx';

/** Step 1: what the circuit is, and its creation. */
export function CreateStep({ circuitId }: { readonly circuitId: CircuitId }) {
  const circuit = usePlan().circuits[circuitId];
  if (!circuit) return null;
  return (
    <StepPanel
      circuitId={circuitId}
      step="create"
      lead={
        circuit.azure
          ? 'The circuit exists in Azure. Its key is issued, and it is billed until it is deleted.'
          : 'Creating the circuit issues its service key, and starts the bill. Settle size, place and provider first.'
      }
      menu={<CircuitMoreMenu circuitId={circuitId} />}
      bar={<CreateBar circuit={circuit} />}
    >
      {circuit.azure ? <LiveCircuit circuit={circuit} /> : <PlannedCircuit circuit={circuit} />}
      <SubscriptionFold subscription={circuit.settings.subscription} />
      <Card>
        <DesignFold id={circuitId} />
      </Card>
    </StepPanel>
  );
}

function CreateBar({ circuit }: { readonly circuit: Circuit }) {
  const { id: circuitId, azure, orderAgreedDay, settings } = circuit;
  if (azure) {
    return (
      <PanelBar>
        <NextStepLink circuitId={circuitId} after="create" primary />
      </PanelBar>
    );
  }
  const create: PlanRequest = { id: 'create-circuit', args: { circuitId } };
  const mayAgree = orderAgreedDay === null && settings.serviceProviderName !== '' && settings.expressRoutePort === '';
  return <AskBar primary={create} {...(mayAgree ? { secondary: { id: 'agree-order', args: { circuitId } } } : {})} />;
}
