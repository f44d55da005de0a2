import { type ComponentType, lazy } from 'react';
import type { StepId } from '#domain/engine/steps.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { Part } from '#ui/kit/part-boundary.tsx';

type StepComponent = ComponentType<{ readonly circuitId: CircuitId }>;

const panels: { readonly [Id in StepId]: StepComponent } = {
  create: lazy(async () => {
    const { CreateStep } = await import('./create/create-step.tsx');
    return { default: CreateStep };
  }),
  order: lazy(async () => {
    const { OrderStep } = await import('./order/order-step.tsx');
    return { default: OrderStep };
  }),
  verify: lazy(async () => {
    const { VerifyStep } = await import('./verify/verify-step.tsx');
    return { default: VerifyStep };
  }),
  routing: lazy(async () => {
    const { RoutingStep } = await import('./routing/routing-step.tsx');
    return { default: RoutingStep };
  }),
  link: lazy(async () => {
    const { LinkStep } = await import('./link/link-step.tsx');
    return { default: LinkStep };
  }),
};

/** The panel of the step that the address names. */
export function StepOutlet({ circuitId, step }: { readonly circuitId: CircuitId; readonly step: StepId }) {
  const Panel = panels[step];
  return (
    <Part key={`${circuitId}/${step}`} name="The step">
      <Panel circuitId={circuitId} />
    </Part>
  );
}
