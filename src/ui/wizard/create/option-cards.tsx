import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { LinkButton } from '#ui/kit/link-button.tsx';
import type { Suggestion } from '#ui/kit/field-frame.tsx';

interface CardOption {
  readonly value: string;
  readonly label: string;
  /** What the choice means, in one line. */
  readonly words: string;
}

export interface OptionCardsProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly CardOption[];
  readonly onChange: (value: string) => void;
  readonly error?: string | null;
  readonly hint?: ReactNode;
  readonly suggestion?: Suggestion | null;
}

/** One of a few choices that each need a line of explanation. */
export function OptionCards({
  id,
  label,
  value,
  options,
  onChange,
  error = null,
  hint,
  suggestion = null,
}: OptionCardsProps) {
  const footId = `${id}-foot`;
  const known = options.some((option) => option.value === value);
  // Whoever is led to this field lands on its chosen option.
  const landing = known ? value : options[0]?.value;
  return (
    <Box component="fieldset" aria-describedby={footId} sx={fieldset}>
      <Box component="legend" sx={legend}>
        {label}
      </Box>
      <Box sx={{ ...frame, borderColor: error ? 'danger.main' : 'edge' }}>
        {options.map((option) => (
          <OptionCard
            key={option.value}
            name={id}
            inputId={option.value === landing ? id : undefined}
            option={option}
            checked={option.value === value}
            onChoose={() => onChange(option.value)}
          />
        ))}
      </Box>
      <Box id={footId} sx={{ ...foot, color: error ? 'danger.main' : 'quiet' }}>
        {error ?? hint}
        {suggestion && (
          <>
            {' '}
            <LinkButton onClick={suggestion.onUse}>{suggestion.label}</LinkButton>
          </>
        )}
      </Box>
    </Box>
  );
}

interface OptionCardProps {
  readonly name: string;
  readonly inputId: string | undefined;
  readonly option: CardOption;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function OptionCard({ name, inputId, option, checked, onChoose }: OptionCardProps) {
  const key = `${name}-${option.value}`;
  return (
    <Box component="label" sx={card}>
      <Box
        component="input"
        type="radio"
        id={inputId}
        name={name}
        value={option.value}
        checked={checked}
        aria-labelledby={`${key}-label`}
        aria-describedby={`${key}-words`}
        onChange={onChoose}
        sx={radio}
      />
      <Box component="span" sx={{ display: 'grid', minWidth: 0, lineHeight: 1.45 }}>
        <Box component="span" id={`${key}-label`} sx={{ fontSize: '0.8125rem', fontWeight: 600 }}>
          {option.label}
        </Box>
        <Box component="span" id={`${key}-words`} sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
          {option.words}
        </Box>
      </Box>
    </Box>
  );
}

const fieldset = { m: 0, p: 0, border: 0, minWidth: 0, display: 'grid', gap: 1 } as const;

const legend = {
  p: 0,
  mb: 1,
  fontSize: '0.75rem',
  lineHeight: 1.45,
  fontWeight: 600,
  color: 'text.secondary',
} as const;

const frame = { border: 1, borderRadius: 2, overflow: 'clip', bgcolor: 'surface' } as const;

const radio = {
  m: 0,
  mt: '3px',
  flex: 'none',
  width: 15,
  height: 15,
  color: 'accent.main',
  accentColor: 'currentcolor',
} as const;

const foot = { fontSize: '0.75rem', lineHeight: 1.45, '&:empty': { display: 'none' } } as const;

const card = {
  display: 'flex',
  gap: 2.5,
  px: 3,
  py: 2.25,
  cursor: 'pointer',
  transition: 'background-color 150ms',
  '& + &': { borderTop: 1, borderColor: 'hairline' },
  '&:hover': { bgcolor: 'sunken' },
  '&:has(:checked)': { bgcolor: 'accent.soft' },
} as const;
