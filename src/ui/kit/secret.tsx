import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useState } from 'react';
import { CopyButton } from './copy-button.tsx';
import { hiddenFromSight } from './hidden-from-sight.ts';
import { EyeIcon, EyeOffIcon } from './icons.tsx';
import { Mono } from './mono.tsx';

export interface SecretProps {
  readonly value: string;
  /** What it is, such as “authorization key”. */
  readonly label: string;
}

/** A secret: masked until asked for, and copyable without being shown. */
export function Secret({ value, label }: SecretProps) {
  const [shown, setShown] = useState(false);
  const action = `${shown ? 'Hide' : 'Show'} ${label}`;
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, minWidth: 0, maxWidth: '100%' }}>
      <Mono>{shown ? value : <Masked label={label} />}</Mono>
      <IconButton size="small" aria-label={action} title={action} onClick={() => setShown(!shown)}>
        {shown ? <EyeOffIcon /> : <EyeIcon />}
      </IconButton>
      <CopyButton text={value} label={`Copy ${label}`} />
    </Box>
  );
}

function Masked({ label }: { readonly label: string }) {
  return (
    <>
      <Box component="span" aria-hidden="true" sx={{ letterSpacing: '0.12em', whiteSpace: 'nowrap' }}>
        ••••••••
      </Box>
      <Box component="span" sx={hiddenFromSight}>
        {label}, hidden
      </Box>
    </>
  );
}
