import { styled } from '@mui/material/styles';
import { ChevronDownIcon } from './icons.tsx';
import { type FieldWords, FieldFrame, describedBy } from './field-frame.tsx';

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceFieldProps extends FieldWords {
  readonly value: string;
  readonly options: readonly ChoiceOption[];
  readonly onChange: (value: string) => void;
}

/** One of a list that fits the eye. A value that is not in the list stays visible. */
export function ChoiceField({ value, options, onChange, ...words }: ChoiceFieldProps) {
  const known = options.some((option) => option.value === value);
  return (
    <FieldFrame {...words}>
      <Frame>
        <Select
          id={words.id}
          value={value}
          aria-invalid={Boolean(words.error) || undefined}
          aria-describedby={describedBy(words)}
          aria-required={words.required || undefined}
          onChange={(event) => onChange(event.target.value)}
        >
          {!known && <option value={value}>{value || 'Choose'}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
        <Arrow>
          <ChevronDownIcon />
        </Arrow>
      </Frame>
    </FieldFrame>
  );
}

const Frame = styled('span')({ position: 'relative', display: 'block' });

// The browser's own list: it works with every pointer, keyboard and reader. It looks like the other fields.
const Select = styled('select')(({ theme }) => ({
  appearance: 'none',
  width: '100%',
  minHeight: 38,
  padding: '8px 32px 8px 12px',
  border: `1px solid ${theme.vars.palette.edge}`,
  borderRadius: 8,
  font: 'inherit',
  fontSize: '0.875rem',
  color: theme.vars.palette.text.primary,
  backgroundColor: theme.vars.palette.surface,
  textOverflow: 'ellipsis',
  '&:hover': { borderColor: theme.vars.palette.text.secondary },
  '&[aria-invalid="true"]': { borderColor: theme.vars.palette.danger.main },
  '&:focus-visible': {
    outline: 'none',
    borderColor: theme.vars.palette.accent.main,
    boxShadow: `0 0 0 3px ${theme.vars.palette.accent.soft}, 0 0 0 1px ${theme.vars.palette.accent.main}`,
  },
  '@media (forced-colors: active)': { '&:focus-visible': { outline: '2px solid Highlight' } },
}));

const Arrow = styled('span')(({ theme }) => ({
  position: 'absolute',
  right: 10,
  top: 'calc(50% - 8px)',
  display: 'flex',
  color: theme.vars.palette.text.secondary,
  pointerEvents: 'none',
}));
