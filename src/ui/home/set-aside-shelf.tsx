import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { SetAsidePlan, SetAsideReason } from '#store/ports.ts';
import { ConfirmByName } from '#ui/kit/confirm-by-name.tsx';
import { Mono } from '#ui/kit/mono.tsx';
import { plainList, Shelf } from './shelf.tsx';

const reasons: { readonly [Reason in SetAsideReason]: string } = {
  'newer-version': 'Written by a newer version of Onramp. Reload the page to get it, then try to open the plan.',
  damaged: 'Its text is damaged, so that it cannot be opened.',
};

function dayAndTime(moment: number): string {
  return new Date(moment).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}

export interface SetAsideShelfProps {
  readonly plans: readonly SetAsidePlan[];
  readonly onDownload: (plan: SetAsidePlan) => void;
  readonly onDelete: (id: string) => Promise<void>;
  /** Puts the plan back and opens it; should it still be unreadable, it is set aside again. */
  readonly onRestore: (plan: SetAsidePlan) => Promise<void>;
}

/** Plans that this version cannot open. They are kept as they are until the person decides. */
export function SetAsideShelf({ plans, onDownload, onDelete, onRestore }: SetAsideShelfProps) {
  const [asked, setAsked] = useState<SetAsidePlan | null>(null);
  const [trouble, setTrouble] = useState('');

  const attempt = (deed: Promise<void>): void => {
    setTrouble('');
    deed.catch(() => setTrouble('The browser refused its storage. Nothing was changed.'));
  };

  return (
    <Shelf title="Set aside" lead="These plans cannot be opened by this version. Nothing in them was changed.">
      <Box component="ul" sx={plainList}>
        {plans.map((plan) => (
          <Box component="li" key={plan.id} sx={row}>
            <Box sx={{ minWidth: 0, flex: '1 1 280px' }}>
              <Typography variant="h3">
                Plan <Mono>{plan.id}</Mono>
              </Typography>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {reasons[plan.reason]} Last saved {dayAndTime(plan.savedAt)}.
              </Typography>
            </Box>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
              {plan.reason === 'newer-version' && (
                <Button onClick={() => attempt(onRestore(plan))} aria-label={`Try to open plan ${plan.id}`}>
                  Try to open
                </Button>
              )}
              <Button onClick={() => onDownload(plan)} aria-label={`Download plan ${plan.id}`}>
                Download
              </Button>
              <Button variant="text" color="error" onClick={() => setAsked(plan)} aria-label={`Delete plan ${plan.id}`}>
                Delete
              </Button>
            </Box>
          </Box>
        ))}
      </Box>
      <Box
        component="output"
        sx={{ display: trouble ? 'block' : 'none', px: 5, pb: 3, color: 'danger.main', fontSize: '0.8125rem' }}
      >
        {trouble}
      </Box>
      {asked && (
        <ConfirmByName
          open
          title="Delete the plan that was set aside?"
          name={asked.id}
          actionLabel="Delete plan"
          onConfirm={() => {
            setAsked(null);
            attempt(onDelete(asked.id));
          }}
          onClose={() => setAsked(null)}
        >
          A newer version might still open it. Download it first if in doubt.
        </ConfirmByName>
      )}
    </Shelf>
  );
}

const row = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  columnGap: 4,
  rowGap: 2,
  mx: { xs: 4, sm: 5 },
  py: 3,
  '&:not(:last-child)': { borderBottom: 1, borderColor: 'hairline' },
} as const;
