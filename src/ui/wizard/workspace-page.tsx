import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { currentStep, type StepId, stepIds } from '#domain/engine/steps.ts';
import { circuitId as toCircuitId } from '#domain/model/ids.ts';
import { usePlan } from '#store/use-session.ts';
import { Workspace } from './workspace.tsx';

export interface WorkspacePageProps {
  /** What else stands in the top bar, such as the palette's field. */
  readonly tools?: ReactNode;
}

/** One circuit at one step, as the address names them. Whoever draws it has opened the plan and checked the address. */
export function WorkspacePage({ tools }: WorkspacePageProps) {
  const { circuit = '', step = '' } = useParams();
  const plan = usePlan();
  const circuitId = toCircuitId(circuit);
  return <Workspace circuitId={circuitId} step={isStep(step) ? step : currentStep(plan, circuitId)} tools={tools} />;
}

function isStep(text: string): text is StepId {
  return stepIds.some((id) => id === text);
}
