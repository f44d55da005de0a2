import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { LinkButton } from './link-button.tsx';

export interface Suggestion {
  /** What taking it does, such as “Use 203.0.113.4/30”. */
  readonly label: string;
  readonly onUse: () => void;
}

/** What every kind of field may say about itself. */
export interface FieldWords {
  readonly id: string;
  readonly label: string;
  readonly error?: string | null | undefined;
  readonly hint?: ReactNode;
  readonly suggestion?: Suggestion | null | undefined;
  readonly required?: boolean;
  /** Below the field, after hint or error: a small mark. */
  readonly aside?: ReactNode;
}

/** The ids by which the input of a field describes itself. */
export function describedBy({ id, error, hint }: Pick<FieldWords, 'id' | 'error' | 'hint'>): string | undefined {
  if (error) return `${id}-error`;
  return hint == null ? undefined : `${id}-hint`;
}

/** Label above, hint or error below. */
export function FieldFrame({
  id,
  label,
  error,
  hint,
  suggestion,
  required = false,
  aside,
  children,
}: FieldWords & { readonly children: ReactNode }) {
  return (
    <Box sx={{ display: 'grid', gap: 1, minWidth: 0, alignContent: 'start' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, fontSize: '0.75rem', lineHeight: 1.45 }}>
        <Box component="label" id={`${id}-label`} htmlFor={id} sx={{ fontWeight: 600, color: 'text.secondary' }}>
          {label}
        </Box>
        {required && (
          <Box component="span" aria-hidden="true" sx={{ color: 'quiet' }}>
            needed
          </Box>
        )}
      </Box>
      {children}
      <Box
        sx={{
          minWidth: 0,
          minHeight: '1.45em',
          overflowWrap: 'anywhere',
          fontSize: '0.75rem',
          lineHeight: 1.45,
          color: 'quiet',
        }}
      >
        <Box
          component="span"
          id={`${id}-error`}
          aria-live="polite"
          sx={{ color: 'danger.main', '&:empty': { display: 'none' } }}
        >
          {error}
        </Box>
        {!error && hint != null && <span id={`${id}-hint`}>{hint}</span>}
        {suggestion && (
          <>
            {' '}
            <LinkButton onClick={suggestion.onUse}>{suggestion.label}</LinkButton>
          </>
        )}
        {aside != null && <> {aside}</>}
      </Box>
    </Box>
  );
}
