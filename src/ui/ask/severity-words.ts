import type { Severity } from '#domain/shapes/rule.ts';
import type { Tone } from '#ui/kit/state-chip.tsx';

export const severityWords: { readonly [Each in Severity]: string } = {
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
};

export const severityTones: { readonly [Each in Severity]: Tone } = {
  error: 'danger',
  warning: 'provider',
  info: 'neutral',
};
