import useMediaQuery from '@mui/material/useMediaQuery';

/** wide: picture beside the step. medium: picture in a tab. narrow: the rail is one line, too. */
export type LayoutWidth = 'wide' | 'medium' | 'narrow';

export function useLayoutWidth(): LayoutWidth {
  const belowWide = useMediaQuery('(max-width: 1199.95px)', { noSsr: true });
  const belowMedium = useMediaQuery('(max-width: 699.95px)', { noSsr: true });
  if (!belowWide) return 'wide';
  return belowMedium ? 'narrow' : 'medium';
}

/** Too low for bars that stay in place (a phone on its side, or a page at 400 %): there the whole page scrolls. */
export const lowScreen = '@media (max-height: 479.95px)';
