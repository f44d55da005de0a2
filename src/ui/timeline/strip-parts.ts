import type { PlacedStop, Stop } from './strip-layout.ts';
import type { Tip } from './use-tip.ts';
import type { View } from './use-view.ts';

/** What both halves of the strip, before and after the present, are drawn from. */
export interface StripParts extends Pick<View, 'isNear' | 'ends'> {
  readonly stops: readonly Stop[];
  readonly places: readonly PlacedStop[];
  readonly tip: Tip;
}
