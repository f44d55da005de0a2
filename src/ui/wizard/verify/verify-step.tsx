import { lazy, Suspense } from 'react';
import type { PlanRequest } from '#domain/actions/index.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import type { Circuit } from '#domain/model/plan.ts';
import { conditionOf } from '#domain/model/circuit-condition.ts';
import { usePlan } from '#store/use-session.ts';
import { AskBar } from '#ui/ask/ask-bar.tsx';
import { AskButton } from '#ui/ask/ask-button.tsx';
import { Card } from '#ui/kit/card.tsx';
import { Mono } from '#ui/kit/mono.tsx';
import { CircuitMoreMenu } from '../circuit-more-menu.tsx';
import { CurrentStepBar, LockedNote } from '../locked-note.tsx';
import { NextStepLink, PanelBar } from '../panel-bar.tsx';
import { StepPanel } from '../step-panel.tsx';
import { CostCard } from './cost-card.tsx';
import { DeletePath } from './delete-path.tsx';
import { FourStates } from './four-states.tsx';
import { ReportCard } from './report-card.tsx';

// It stands at the foot, further down than the first look goes.
const OfferList = lazy(async () => {
  const { OfferList: component } = await import('#ui/ask/offer-list.tsx');
  return { default: component };
});

/** Step 3: wait until the provider reports Provisioned, and know what the words mean. */
export function VerifyStep({ circuitId }: { readonly circuitId: CircuitId }) {
  const circuit = usePlan().circuits[circuitId];
  if (!circuit) return null;
  return (
    <StepPanel
      circuitId={circuitId}
      step="verify"
      lead={
        <>
          The circuit can be used only when the provider reports <Mono>Provisioned</Mono> and Microsoft reports{' '}
          <Mono>Enabled</Mono>. Check it the way you would in Azure.
        </>
      }
      menu={<CircuitMoreMenu circuitId={circuitId} />}
      bar={<VerifyBar circuit={circuit} />}
    >
      <LockedNote circuitId={circuitId} step="verify" />
      {circuit.azure && <ReportCard circuit={circuit} />}
      <FourStates circuit={circuit} />
      {circuit.azure && <CostCard circuit={circuit} />}
      {circuit.azure && (
        <>
          <DeletePath circuitId={circuitId} />
          <Card title="What you can do now">
            <Suspense>
              <OfferList circuitId={circuitId} />
            </Suspense>
          </Card>
        </>
      )}
    </StepPanel>
  );
}

function VerifyBar({ circuit }: { readonly circuit: Circuit }) {
  const { id: circuitId, azure } = circuit;
  if (!azure) return <CurrentStepBar circuitId={circuitId} step="verify" />;
  const refresh: PlanRequest = { id: 'refresh-state', args: { circuitId } };
  const repair: PlanRequest = { id: 'repair-circuit', args: { circuitId } };
  const condition = conditionOf(circuit);
  if (condition === 'FAIL') return <AskBar primary={repair} secondary={refresh} />;
  if (condition !== 'PD') return <AskBar primary={refresh} />;
  return (
    <PanelBar>
      <NextStepLink circuitId={circuitId} after="verify" primary />
      <AskButton request={refresh} size="large" />
    </PanelBar>
  );
}
