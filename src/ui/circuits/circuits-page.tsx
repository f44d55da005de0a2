import { PlanPageBody } from '#ui/plan/plan-page-body.tsx';

export function CircuitsPage() {
  return <PlanPageBody title="Circuits">Soon</PlanPageBody>;
}
