import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId } from 'react';
import type { PlanRequest } from '#domain/actions/index.ts';
import { isBarred, saidBy } from '#domain/engine/verdict.ts';
import { usePlan } from '#store/use-session.ts';
import { AzureText } from '#ui/kit/azure-text.tsx';
import { askLabel } from './ask-words.ts';
import { markOf } from './control-for.ts';
import { useReasonElement } from './reason-board.ts';
import { showReason } from './show-reason.ts';
import { useAsk } from './use-ask.ts';
import { useVerdict } from './use-verdict.ts';

export interface AskButtonProps {
  readonly request: PlanRequest;
  /** Instead of the action's own label. */
  readonly label?: string;
  readonly variant?: 'contained' | 'outlined' | 'text';
  readonly size?: 'small' | 'medium' | 'large';
  readonly onDone?: () => void;
  readonly fullWidth?: boolean;
}

/** A button for a request. Barred, it stays focusable and says why: by a reason line on screen, or else right under itself. */
export function AskButton({
  request,
  label,
  variant = 'outlined',
  size = 'medium',
  onDone,
  fullWidth = false,
}: AskButtonProps) {
  const ask = useAsk();
  const plan = usePlan();
  const verdict = useVerdict(request);
  const ownReasonId = useId();
  const shownReasonId = useReasonElement(request);
  const barred = isBarred(verdict);
  const reasonId = shownReasonId ?? ownReasonId;

  function press() {
    const answer = ask(request, onDone);
    if (answer.kind === 'refused' && barred) showReason(reasonId);
  }

  return (
    <Box
      component="span"
      sx={{
        display: fullWidth ? 'flex' : 'inline-flex',
        flexDirection: 'column',
        alignItems: fullWidth ? 'stretch' : 'flex-start',
        minWidth: 0,
      }}
    >
      <Button
        {...markOf(request)}
        variant={variant}
        color={variant === 'contained' ? 'primary' : 'inherit'}
        size={size}
        aria-disabled={barred || undefined}
        aria-describedby={barred ? reasonId : undefined}
        onClick={press}
      >
        {askLabel(plan, request, label)}
      </Button>
      {barred && shownReasonId === undefined && (
        <Box
          component="span"
          id={ownReasonId}
          sx={{ mt: 1, maxWidth: '44ch', fontSize: '0.75rem', lineHeight: 1.45, color: 'text.secondary' }}
        >
          <AzureText text={saidBy(verdict)[0]?.sentence ?? ''} />
        </Box>
      )}
    </Box>
  );
}
