import { EmptyState } from '#ui/kit/empty-state.tsx';
import { PlanPageBody } from '#ui/plan/plan-page-body.tsx';

export function AddressesPage() {
  return (
    <PlanPageBody title="Addresses">
      <EmptyState title="Nothing here yet">
        Every prefix of the plan on one map is still to come here. Until then the steps of each circuit show its
        addresses.
      </EmptyState>
    </PlanPageBody>
  );
}
