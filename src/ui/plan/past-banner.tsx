import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRun, useSession, useSessionState } from '#store/use-session.ts';

/** Says that the screen shows an earlier state, and leads back. */
export function PastBanner() {
  const session = useSession();
  const lookingAt = useSessionState((state) => state.lookingAt);
  const present = useSessionState((state) => state.present);
  const day = useRun((run) => run.day);
  if (lookingAt === null) return null;
  const later = present.log.length - lookingAt;
  return (
    <Box component="section" aria-label="Looking back" sx={banner}>
      <output>
        <Box component="span" sx={{ fontWeight: 600 }}>
          You are looking at day {day}.
        </Box>{' '}
        The present is day {present.day}, {later === 1 ? '1 entry' : `${later} entries`} later. Acting here asks first.
      </output>
      <Button
        size="small"
        onClick={() => {
          session.lookAt(null);
          document.querySelector<HTMLElement>('main h1')?.focus();
        }}
      >
        Back to the present
      </Button>
    </Box>
  );
}

const banner = {
  gridArea: 'banner',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 4,
  rowGap: 1.5,
  px: { xs: 4, sm: 5 },
  py: 2,
  borderBottom: 1,
  borderColor: 'accent.main',
  bgcolor: 'accent.soft',
  fontSize: '0.8125rem',
} as const;
