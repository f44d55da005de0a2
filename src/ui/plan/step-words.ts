import type { StepId, StepState } from '#domain/engine/steps.ts';
import type { Tone } from '#ui/kit/state-chip.tsx';

export const stepTitles: { readonly [Id in StepId]: string } = {
  create: 'Create circuit',
  order: 'Order connectivity',
  verify: 'Verify provisioning',
  routing: 'Configure routing',
  link: 'Link virtual networks',
};

export const stateWords: { readonly [State in StepState]: string } = {
  locked: 'Locked',
  'your-turn': 'Your turn',
  'waiting-on-provider': 'Waiting on provider',
  'waiting-on-microsoft': 'Waiting on Microsoft',
  done: 'Done',
  'needs-attention': 'Needs attention',
};

export const stateTones: { readonly [State in StepState]: Tone } = {
  locked: 'neutral',
  'your-turn': 'customer',
  'waiting-on-provider': 'provider',
  'waiting-on-microsoft': 'microsoft',
  done: 'ok',
  'needs-attention': 'danger',
};

/** Colour of words and marks in a tone, by its name in the theme. */
export function colourOfTone(tone: Tone): string {
  return tone === 'neutral' ? 'quiet' : `${tone}.main`;
}

/** A title after a colon. */
export function inSentence(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
