import Box from '@mui/material/Box';
import { useId } from 'react';
import { hiddenFromSight } from './hidden-from-sight.ts';

interface SegmentedOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** It stands for no answer, and does not stand out when it is the chosen one. */
  readonly quiet?: boolean;
}

export interface SegmentedProps<Value extends string> {
  /** Of the one that is chosen, so that whoever looks for the field finds it. */
  readonly id?: string;
  readonly describedBy?: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly SegmentedOption<Value>[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, all in sight. Arrow keys move between them. */
export function Segmented<Value extends string>({
  id,
  label,
  describedBy,
  value,
  options,
  onChange,
}: SegmentedProps<Value>) {
  const name = useId();
  return (
    <Box
      role="radiogroup"
      aria-label={label}
      aria-describedby={describedBy}
      sx={{
        display: 'inline-flex',
        flexWrap: 'wrap',
        maxWidth: '100%',
        border: 1,
        borderColor: 'hairline',
        borderRadius: 2,
        bgcolor: 'surface',
        overflow: 'clip',
        overflowClipMargin: '4px',
      }}
    >
      {options.map((option) => (
        <Box component="label" key={option.value} sx={option.quiet ? quietSegment : segment}>
          <Box
            component="input"
            type="radio"
            id={option.value === value ? id : undefined}
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            sx={hiddenFromSight}
          />
          {option.label}
        </Box>
      ))}
    </Box>
  );
}

const segment = {
  position: 'relative',
  display: 'grid',
  placeItems: 'center',
  minHeight: 30,
  px: 3,
  fontSize: '0.8125rem',
  fontWeight: 600,
  lineHeight: 1.3,
  textAlign: 'center',
  color: 'text.secondary',
  cursor: 'pointer',
  transition: 'background-color 150ms, color 150ms',
  '&:first-of-type': { borderStartStartRadius: 7, borderEndStartRadius: 7 },
  '&:last-of-type': { borderStartEndRadius: 7, borderEndEndRadius: 7 },
  '&:hover': { color: 'text.primary' },
  '&:has(:checked)': { bgcolor: 'accent.soft', color: 'accent.main' },
  '&:has(:focus-visible)': { outline: '2px solid', outlineColor: 'accent.main', outlineOffset: '1px', zIndex: 1 },
  '@media (forced-colors: active)': {
    '&:has(:checked)': { forcedColorAdjust: 'none', bgcolor: 'Highlight', color: 'HighlightText' },
  },
} as const;

const quietSegment = {
  ...segment,
  '&:has(:checked)': { bgcolor: 'sunken', color: 'text.secondary' },
} as const;
