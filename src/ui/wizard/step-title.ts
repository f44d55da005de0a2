/** Id of the step panel's title: where the focus goes when what had it is gone. */
export const stepTitleId = 'step-title';

export function focusStepTitle(): void {
  document.getElementById(stepTitleId)?.focus();
}
