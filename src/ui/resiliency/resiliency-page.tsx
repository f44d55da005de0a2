import { EmptyState } from '#ui/kit/empty-state.tsx';
import { PlanPageBody } from '#ui/plan/plan-page-body.tsx';

export function ResiliencyPage() {
  return (
    <PlanPageBody title="Resiliency">
      <EmptyState title="Nothing here yet">
        How the plan holds when a part of it fails is still to come here. Until then the checks name what stands alone.
      </EmptyState>
    </PlanPageBody>
  );
}
