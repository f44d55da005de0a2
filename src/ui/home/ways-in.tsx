import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';

export interface WaysInProps {
  readonly onStart: () => Promise<void>;
  readonly onExamples: () => void;
  readonly onPaste: () => void;
}

/** The three ways into the app. */
export function WaysIn({ onStart, onExamples, onPaste }: WaysInProps) {
  const reasonId = useId();

  return (
    <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', md: '1.25fr 1fr 1fr' } }}>
      <Way
        title="Plan a circuit"
        first
        action={
          <>
            <Button variant="contained" color="primary" size="large" onClick={() => void onStart()}>
              Start a plan
            </Button>
            <Button variant="text" size="large" onClick={onExamples}>
              Start from an example
            </Button>
          </>
        }
      >
        Five steps, from creation to linked networks. Checks run as you type.
      </Way>
      <Way
        title="Where is my circuit?"
        action={
          <Button size="large" onClick={onPaste}>
            Paste or drop a file
          </Button>
        }
      >
        Paste what Azure shows you. See the step you are on and what blocks you.
      </Way>
      <Way
        title="Run a demo"
        action={
          <>
            <Button size="large" aria-disabled="true" aria-describedby={reasonId}>
              Choose a story
            </Button>
            <Typography id={reasonId} variant="caption" sx={{ color: 'quiet' }}>
              No story is written yet.
            </Typography>
          </>
        }
      >
        A scripted story with speaker notes, for onboarding calls.
      </Way>
    </Box>
  );
}

interface WayProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly action: ReactNode;
  /** The way that most people take. */
  readonly first?: boolean;
}

function Way({ title, children, action, first = false }: WayProps) {
  return (
    <Box
      component="section"
      sx={{
        display: 'flex',
        flexDirection: 'column',
        gap: 2,
        p: { xs: 5, sm: 6 },
        border: 1,
        borderColor: first ? 'accent.main' : 'hairline',
        borderRadius: 3,
        bgcolor: 'surface',
        ...(first && { gridColumn: { sm: '1 / -1', md: 'auto' } }),
      }}
    >
      <Typography variant="h2" sx={{ fontSize: '1.0625rem' }}>
        {title}
      </Typography>
      <Typography sx={{ color: 'text.secondary', maxWidth: '44ch' }}>{children}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 1, mt: 'auto', pt: 2 }}>
        {action}
      </Box>
    </Box>
  );
}
