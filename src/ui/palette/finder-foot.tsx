import Box from '@mui/material/Box';
import { hiddenFromSight } from '#ui/kit/hidden-from-sight.ts';
import { footStyles } from './finder-styles.ts';
import { keyCap } from './key-cap.ts';

/** What the keys do; or that nothing was found. */
export function FinderFoot({ query, count }: { readonly query: string; readonly count: number }) {
  return (
    <Box sx={footStyles}>
      {count === 0 ? (
        <output>Nothing is called “{query}”. Try an action, a step or a command.</output>
      ) : (
        <>
          <Box component="output" sx={hiddenFromSight}>
            {query !== '' && `${count} found`}
          </Box>
          <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
            <Cap>↑</Cap> <Cap>↓</Cap> to choose
          </Box>
          <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
            <Cap>Enter</Cap> to do it
          </Box>
          <Box component="span">
            <Cap>Esc</Cap> to close
          </Box>
        </>
      )}
    </Box>
  );
}

function Cap({ children }: { readonly children: string }) {
  return (
    <Box component="kbd" sx={keyCap}>
      {children}
    </Box>
  );
}
