import IconButton from '@mui/material/IconButton';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useState } from 'react';
import { describedBy, FieldFrame, type FieldWords } from '#ui/kit/field-frame.tsx';
import { EyeIcon, EyeOffIcon } from '#ui/kit/icons.tsx';
import { monoText } from '#ui/kit/mono-text.ts';

export interface SecretFieldProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onCommit: () => void;
}

/** A field for a secret: its text is masked until asked for. */
export function SecretField({ value, onChange, onCommit, ...words }: SecretFieldProps) {
  const [shown, setShown] = useState(false);
  const action = `${shown ? 'Hide' : 'Show'} ${words.label}`;
  return (
    <FieldFrame {...words}>
      <OutlinedInput
        id={words.id}
        fullWidth
        type={shown ? 'text' : 'password'}
        value={value}
        error={Boolean(words.error)}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onCommit}
        sx={{ ...monoText, pr: 1 }}
        endAdornment={
          <IconButton size="small" aria-label={action} title={action} onClick={() => setShown(!shown)}>
            {shown ? <EyeOffIcon /> : <EyeIcon />}
          </IconButton>
        }
        slotProps={{ input: { 'aria-describedby': describedBy(words), autoComplete: 'off', spellCheck: false } }}
      />
    </FieldFrame>
  );
}
