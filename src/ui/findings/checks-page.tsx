import { PlanPageBody } from '#ui/plan/plan-page-body.tsx';

export function ChecksPage() {
  return <PlanPageBody title="Checks">Soon</PlanPageBody>;
}
