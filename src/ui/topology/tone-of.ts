import type { Tone } from '#ui/kit/state-chip.tsx';
import type { Thing } from './thing.ts';

/** Tone of a thing's state, in line with its mark. */
export function toneOf({ mark, hue }: Thing): Tone {
  switch (mark) {
    case 'ok':
      return 'ok';
    case 'broken':
      return 'danger';
    case 'waiting':
      return hue === 'provider' ? 'provider' : 'microsoft';
    case 'planned':
    case 'off':
      return 'neutral';
  }
}
