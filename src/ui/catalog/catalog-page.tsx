import { EmptyState } from '#ui/kit/empty-state.tsx';
import { PlanPageBody } from '#ui/plan/plan-page-body.tsx';

export function CatalogPage() {
  return (
    <PlanPageBody title="Catalogue">
      <EmptyState title="Nothing here yet">
        Locations, providers, bandwidths and limits are still to come here. Until then the first step of a circuit lists
        them.
      </EmptyState>
    </PlanPageBody>
  );
}
