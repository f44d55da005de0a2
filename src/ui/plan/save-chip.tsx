import Box from '@mui/material/Box';
import { useSession, useSessionState } from '#store/use-session.ts';
import { hiddenFromSight } from '#ui/kit/hidden-from-sight.ts';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { StateChip } from '#ui/kit/state-chip.tsx';

/** Whether the device has what is on screen. “Saved” is said only once that is true. */
export function SaveChip() {
  const session = useSession();
  const saving = useSessionState((state) => state.saving);
  if (saving === 'saved') {
    return (
      <StateChip tone="neutral">
        <span>
          Saved
          <Box component="span" sx={{ '@media (min-width: 700px) and (max-width: 899.95px)': hiddenFromSight }}>
            {' '}
            on this device
          </Box>
        </span>
      </StateChip>
    );
  }
  if (saving === 'saving') return <StateChip tone="neutral">Saving…</StateChip>;
  return (
    <Box component="span" role="alert" sx={{ display: 'inline-flex', minWidth: 0 }}>
      <StateChip tone="danger">
        <span>
          Not saved: <LinkButton onClick={() => void session.saveAgain()}>Try again</LinkButton>
        </span>
      </StateChip>
    </Box>
  );
}
