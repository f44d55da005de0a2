import { type StepId, stepIds } from '#domain/engine/steps.ts';

const stepTitles: { readonly [Id in StepId]: string } = {
  create: 'Create circuit',
  order: 'Order connectivity',
  verify: 'Verify provisioning',
  routing: 'Configure routing',
  link: 'Link virtual networks',
};

/** “Step 3 of 5: Verify provisioning”. */
export function stepWords(step: StepId): string {
  return `Step ${stepIds.indexOf(step) + 1} of ${stepIds.length}: ${stepTitles[step]}`;
}
