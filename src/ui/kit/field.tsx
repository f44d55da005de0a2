import OutlinedInput from '@mui/material/OutlinedInput';
import type { KeyboardEvent } from 'react';
import { type FieldWords, FieldFrame, describedBy } from './field-frame.tsx';
import { monoText } from './mono-text.ts';

export interface FieldProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** On leaving the field and on Enter. */
  readonly onCommit?: () => void;
  readonly mono?: boolean;
  readonly readOnly?: boolean;
  readonly type?: 'text' | 'password' | 'number' | 'search';
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'search';
  readonly placeholder?: string;
  /** More than one line, if given. */
  readonly rows?: number;
}

export function Field({
  value,
  onChange,
  onCommit,
  mono = false,
  readOnly = false,
  type = 'text',
  inputMode,
  placeholder,
  rows,
  ...words
}: FieldProps) {
  function commitOnEnter(event: KeyboardEvent) {
    if (event.key === 'Enter' && rows === undefined) onCommit?.();
  }
  return (
    <FieldFrame {...words}>
      <OutlinedInput
        id={words.id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => onCommit?.()}
        onKeyDown={commitOnEnter}
        error={Boolean(words.error)}
        readOnly={readOnly}
        type={type}
        fullWidth
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(rows === undefined ? {} : { multiline: true, minRows: rows, maxRows: rows * 2 })}
        slotProps={{
          input: {
            'aria-describedby': describedBy(words),
            'aria-required': words.required || undefined,
            autoComplete: 'off',
            autoCapitalize: 'off',
            spellCheck: false,
            ...(inputMode === undefined ? {} : { inputMode }),
          },
        }}
        {...(mono ? { sx: monoText } : {})}
      />
    </FieldFrame>
  );
}
