import type { StepId } from '#domain/engine/steps.ts';

/** The home page with a dialog over it, so that anything in the app can lead there. */
export const pastePath = '/open';
export const examplesPath = '/examples';

/** Address of a step of a circuit, for links inside the app. */
export function stepPath(planId: string, circuitId: string, step: StepId): string {
  return `${planPath(planId)}/circuits/${encodeURIComponent(circuitId)}/${step}`;
}

/** Address of the catalogue, on the way from a plan and back to it. */
export function catalogPath(planId: string): string {
  return `${planPath(planId)}/catalog`;
}

/** Address of a plan: it leads on to the step that wants the person's eyes. */
export function planPath(planId: string): string {
  return `/plans/${encodeURIComponent(planId)}`;
}

/** The pages that are about the whole plan. */
export const planPages = ['circuits', 'addresses', 'checks', 'resiliency', 'export', 'catalog'] as const;
export type PlanPage = (typeof planPages)[number];

export function planPagePath(planId: string, page: PlanPage): string {
  return `${planPath(planId)}/${page}`;
}

/** Address at which the plan is compared with what Azure shows. */
export function comparePath(planId: string): string {
  return `${planPath(planId)}/compare`;
}

/** Address of one format on the page of exports, by the writer's id. */
export function exportPath(planId: string, format: string): string {
  return `${planPagePath(planId, 'export')}?format=${encodeURIComponent(format)}`;
}
