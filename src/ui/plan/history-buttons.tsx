import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { type ReactNode, useId } from 'react';
import { hiddenFromSight } from '#ui/kit/hidden-from-sight.ts';
import { RedoIcon, UndoIcon } from '#ui/kit/icons.tsx';
import { type HistoryStep, useHistorySteps } from './use-history-steps.ts';

/** Undo and redo; `asIcons` where there is little room. */
export function HistoryButtons({ asIcons }: { readonly asIcons: boolean }) {
  const { undo, redo } = useHistorySteps();
  return (
    <Box sx={{ display: 'flex' }}>
      <HistoryButton step={undo} label="Undo" icon={asIcons ? <UndoIcon /> : undefined} />
      <HistoryButton step={redo} label="Redo" icon={asIcons ? <RedoIcon /> : undefined} />
    </Box>
  );
}

interface HistoryButtonProps {
  readonly step: HistoryStep;
  readonly label: string;
  readonly icon: ReactNode;
}

function HistoryButton({ step, label, icon }: HistoryButtonProps) {
  const wordsId = useId();
  const shared = {
    'aria-disabled': !step.possible || undefined,
    title: step.words,
    'aria-describedby': wordsId,
    onClick: () => {
      if (step.possible) step.go();
    },
  };
  return (
    <>
      {icon === undefined ? (
        <Button variant="text" {...shared} sx={{ '&&[aria-disabled="true"]': { bgcolor: 'transparent' } }}>
          {label}
        </Button>
      ) : (
        <IconButton aria-label={label} {...shared}>
          {icon}
        </IconButton>
      )}
      <Box component="span" id={wordsId} sx={hiddenFromSight}>
        {step.words}
      </Box>
    </>
  );
}
