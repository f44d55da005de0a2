import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import OutlinedInput from '@mui/material/OutlinedInput';
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import { describedBy, FieldFrame, type FieldWords } from './field-frame.tsx';
import { CloseIcon } from './icons.tsx';
import { Mono } from './mono.tsx';
import { monoText } from './mono-text.ts';
import { hasSeparator, withEntries, withoutEntry } from './entries.ts';

export interface EntriesFieldProps extends FieldWords {
  readonly entries: readonly string[];
  readonly onChange: (entries: readonly string[]) => void;
  /** Entries that something is wrong with. */
  readonly faulty?: (entry: string) => boolean;
  readonly placeholder?: string;
}

const nothingFaulty = (): boolean => false;

/** A list of short values: typed one by one or pasted all at once. */
export function EntriesField({ entries, onChange, faulty = nothingFaulty, placeholder, ...words }: EntriesFieldProps) {
  const [text, setText] = useState('');

  function add(more: string) {
    setText('');
    const next = withEntries(entries, more);
    if (next.length !== entries.length) onChange(next);
  }
  function type(next: string) {
    if (hasSeparator(next)) add(next);
    else setText(next);
  }
  function paste(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData('text');
    if (!hasSeparator(pasted.trim())) return;
    event.preventDefault();
    add(`${text} ${pasted}`);
  }
  function press(event: KeyboardEvent) {
    if (event.key === 'Enter') add(text);
    const last = entries.at(-1);
    if (event.key === 'Backspace' && text === '' && last !== undefined) onChange(withoutEntry(entries, last));
  }
  function remove(entry: string) {
    onChange(withoutEntry(entries, entry));
    document.getElementById(words.id)?.focus();
  }

  return (
    <FieldFrame {...words}>
      <OutlinedInput
        id={words.id}
        fullWidth
        value={text}
        error={Boolean(words.error)}
        onChange={(event) => type(event.target.value)}
        onPaste={paste}
        onKeyDown={press}
        onBlur={() => add(text)}
        startAdornment={<Entries label={words.label} entries={entries} faulty={faulty} onRemove={remove} />}
        sx={{ ...monoText, ...box }}
        {...(placeholder === undefined || entries.length > 0 ? {} : { placeholder })}
        slotProps={{
          input: {
            'aria-describedby': describedBy(words),
            'aria-required': words.required || undefined,
            autoComplete: 'off',
            spellCheck: false,
          },
        }}
      />
    </FieldFrame>
  );
}

interface EntriesProps {
  readonly label: string;
  readonly entries: readonly string[];
  readonly faulty: (entry: string) => boolean;
  readonly onRemove: (entry: string) => void;
}

function Entries({ label, entries, faulty, onRemove }: EntriesProps) {
  if (entries.length === 0) return null;
  return (
    <Box component="ul" aria-label={label} sx={list}>
      {entries.map((entry) => (
        <Box
          component="li"
          key={entry}
          sx={{ ...chip, ...(faulty(entry) ? { bgcolor: 'danger.soft', color: 'danger.main' } : {}) }}
        >
          <Mono>{entry}</Mono>
          <IconButton
            size="small"
            aria-label={`Remove ${entry}`}
            onClick={() => onRemove(entry)}
            sx={{ width: 24, height: 24, p: 0, color: 'inherit' }}
          >
            <CloseIcon size={12} />
          </IconButton>
        </Box>
      ))}
    </Box>
  );
}

const box = {
  flexWrap: 'wrap',
  gap: 1,
  p: '5px',
  '& .MuiOutlinedInput-input': { flex: '1 1 48px', width: 'auto', minWidth: 0, p: '3px 7px' },
} as const;

const list = {
  m: 0,
  p: 0,
  listStyle: 'none',
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1,
  minWidth: 0,
  maxWidth: '100%',
  maxHeight: 180,
  overflowY: 'auto',
} as const;

const chip = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: 0.5,
  pl: 2,
  minHeight: 26,
  maxWidth: '100%',
  borderRadius: 1.5,
  bgcolor: 'sunken',
} as const;
