import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useContext, useEffect, useState } from 'react';
import { CopyTextContext } from './copy-text.ts';
import { CheckIcon, CopyIcon } from './icons.tsx';
import { hiddenFromSight } from './hidden-from-sight.ts';

export interface CopyButtonProps {
  readonly text: string;
  /** What the button does, such as “Copy service key”. */
  readonly label: string;
}

type Outcome = 'none' | 'copied' | 'failed';

const said: Record<Outcome, string> = {
  none: '',
  copied: 'Copied',
  failed: 'Not copied: the browser refused. Select the text instead.',
};

export function CopyButton({ text, label }: CopyButtonProps) {
  const copyText = useContext(CopyTextContext);
  const [outcome, setOutcome] = useState<Outcome>('none');
  useEffect(() => {
    const timer = outcome === 'none' ? undefined : setTimeout(() => setOutcome('none'), 2500);
    return () => clearTimeout(timer);
  }, [outcome]);
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
      <IconButton
        size="small"
        aria-label={label}
        title={label}
        onClick={() => {
          void copyText(text).then((copied) => setOutcome(copied ? 'copied' : 'failed'));
        }}
      >
        {outcome === 'copied' ? <CheckIcon /> : <CopyIcon />}
      </IconButton>
      <Box
        component="output"
        sx={outcome === 'failed' ? { fontSize: '0.75rem', color: 'danger.main' } : hiddenFromSight}
      >
        {said[outcome]}
      </Box>
    </Box>
  );
}
