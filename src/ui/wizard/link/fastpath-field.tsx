import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import type { ConnectionId } from '#domain/model/ids.ts';
import { fieldId } from '#ui/ask/field-id.ts';
import { LinkButton } from '#ui/kit/link-button.tsx';
import type { Suggestion } from '#ui/kit/field-frame.tsx';

export interface FastPathFieldProps {
  readonly connectionId: ConnectionId;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  /** What is wrong with it. */
  readonly error?: string | undefined;
  readonly suggestion?: Suggestion | null;
}

/** Whether data goes past the gateway. */
export function FastPathField({ connectionId, value, onChange, error, suggestion = null }: FastPathFieldProps) {
  const id = fieldId(connectionId, 'fastPath');
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, ml: -1.5 }}>
      <Checkbox
        id={id}
        checked={value}
        onChange={(event) => onChange(event.target.checked)}
        slotProps={{ input: { 'aria-describedby': `${id}-hint`, 'aria-invalid': error !== undefined || undefined } }}
      />
      <Box sx={{ pt: 1.5, minWidth: 0 }}>
        <Box
          component="label"
          htmlFor={id}
          sx={{ display: 'block', fontSize: '0.8125rem', fontWeight: 600, cursor: 'pointer' }}
        >
          FastPath
        </Box>
        <Box
          id={`${id}-hint`}
          sx={{
            fontSize: '0.75rem',
            lineHeight: 1.45,
            overflowWrap: 'anywhere',
            color: error === undefined ? 'quiet' : 'danger.main',
          }}
        >
          {error ?? 'Data goes past the gateway. Routes are still exchanged over it.'}
        </Box>
        {suggestion && (
          <Box sx={{ fontSize: '0.75rem', lineHeight: 1.45 }}>
            <LinkButton onClick={suggestion.onUse}>{suggestion.label}</LinkButton>
          </Box>
        )}
      </Box>
    </Box>
  );
}
