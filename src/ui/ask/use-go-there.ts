import { useNavigate } from 'react-router';
import { whereIs } from '#domain/engine/whereabouts.ts';
import type { EntityId } from '#domain/model/ids.ts';
import { circuitsOf } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import { usePlan, useSessionState } from '#store/use-session.ts';
import { planPagePath, stepPath } from '#ui/kit/paths.ts';
import { fieldId, focusField } from './field-id.ts';
import { whenThere } from './when-there.ts';

interface Spot {
  readonly subject: EntityId;
  readonly field: string | null;
}

/** Leads to where something is filled in, and to the field itself where it is on screen there. */
export function useGoThere(): (spot: Spot) => void {
  const plan = usePlan();
  const planId = useSessionState((state) => state.planId) ?? '';
  const navigate = useNavigate();
  return ({ subject, field }) => {
    void navigate(pathTo(plan, planId, subject));
    if (field !== null) whenThere(fieldId(subject, field), () => focusField(subject, field));
  };
}

/** The step on which an entity is filled in, with the entity open in it; the list of circuits where there is none. */
function pathTo(plan: Plan, planId: string, subject: EntityId): string {
  const { circuits, step } = whereIs(plan, subject);
  const circuit = circuits.find((id) => plan.circuits[id]) ?? circuitsOf(plan)[0]?.id;
  if (circuit === undefined) return planPagePath(planId, 'circuits');
  return `${stepPath(planId, circuit, step)}?at=${encodeURIComponent(subject)}`;
}
