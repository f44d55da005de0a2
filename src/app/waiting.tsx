import Box from '@mui/material/Box';

/** Said only where something takes long enough to be noticed. */
export function Waiting({ words = 'Opening…' }: { readonly words?: string }) {
  return (
    <Box component="main" sx={{ display: 'grid', placeItems: 'center', minHeight: '100dvh', color: 'text.secondary' }}>
      <Box
        component="output"
        sx={{ animation: 'appear 150ms 300ms both', '@keyframes appear': { from: { opacity: 0 } } }}
      >
        {words}
      </Box>
    </Box>
  );
}
