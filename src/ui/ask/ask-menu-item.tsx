import Box from '@mui/material/Box';
import type { MenuItemProps } from '@mui/material/MenuItem';
import { useId } from 'react';
import type { PlanRequest } from '#domain/actions/index.ts';
import { isBarred, saidBy } from '#domain/engine/verdict.ts';
import { usePlan } from '#store/use-session.ts';
import { AzureText } from '#ui/kit/azure-text.tsx';
import { MenuItem } from '#ui/kit/menu-items.ts';
import { useAskHost } from './ask-context.ts';
import { askLabel } from './ask-words.ts';
import { markOf } from './control-for.ts';
import { useAsk } from './use-ask.ts';
import { useVerdict } from './use-verdict.ts';

export interface AskMenuItemProps extends Pick<MenuItemProps, 'autoFocus' | 'tabIndex'> {
  readonly request: PlanRequest;
  /** What has to be typed before it is done, such as the circuit's name. */
  readonly confirmName?: string;
  readonly label?: string;
}

export function AskMenuItem({ request, confirmName, label, ...fromMenu }: AskMenuItemProps) {
  const ask = useAsk();
  const host = useAskHost();
  const plan = usePlan();
  const verdict = useVerdict(request);
  const nameId = useId();
  const reasonId = useId();
  const barred = isBarred(verdict);
  const words = askLabel(plan, request, label);
  const [reason] = saidBy(verdict);

  function choose() {
    if (barred || confirmName === undefined) {
      ask(request);
      return;
    }
    host.confirmByName({
      title: `${words}?`,
      name: confirmName,
      words: 'Undo brings it back in this rehearsal. Azure does not.',
      actionLabel: words,
      onConfirm: () => ask(request),
    });
  }

  return (
    <MenuItem
      {...fromMenu}
      {...markOf(request)}
      aria-disabled={barred || undefined}
      aria-labelledby={nameId}
      aria-describedby={barred ? reasonId : undefined}
      onClick={choose}
    >
      <Box component="span" sx={{ display: 'grid', gap: 0.5, py: 0.5 }}>
        <Box
          component="span"
          id={nameId}
          sx={{ color: !barred && confirmName !== undefined ? 'danger.main' : 'inherit', fontWeight: 500 }}
        >
          {words}
        </Box>
        {reason && (
          <Box component="span" id={reasonId} sx={{ fontSize: '0.75rem', lineHeight: 1.4, color: 'text.secondary' }}>
            <AzureText text={reason.sentence} />
          </Box>
        )}
      </Box>
    </MenuItem>
  );
}
