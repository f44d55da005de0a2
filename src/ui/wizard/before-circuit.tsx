import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useSession } from '#store/use-session.ts';
import { stripHeight, TimelinePart } from './picture-parts.tsx';
import { stepTitleId } from './step-title.ts';

/** The screen shows a past in which the circuit did not stand yet. */
export function BeforeCircuit({ showsTimeline }: { readonly showsTimeline: boolean }) {
  const session = useSession();
  return (
    <>
      <Box component="main" sx={page}>
        <Typography id={stepTitleId} variant="h1" tabIndex={-1}>
          This circuit was not planned yet
        </Typography>
        <Box component="p" sx={{ maxWidth: '48ch', color: 'text.secondary' }}>
          You are looking at a day before it came into the plan.
        </Box>
        <Button variant="contained" color="primary" onClick={() => session.lookAt(null)}>
          Back to the present
        </Button>
      </Box>
      {showsTimeline && <TimelinePart height={stripHeight} />}
    </>
  );
}

const page = {
  gridColumn: '1 / -1',
  gridRowStart: 3,
  display: 'grid',
  alignContent: 'center',
  justifyItems: 'center',
  gap: 3,
  p: 6,
  textAlign: 'center',
} as const;
