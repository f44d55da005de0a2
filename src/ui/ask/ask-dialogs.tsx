import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { ConfirmByName } from '#ui/kit/confirm-by-name.tsx';
import type { DropQuestion, NameQuestion } from './ask-context.ts';

export interface AskDialogsProps {
  readonly nameQuestion: NameQuestion | null;
  readonly dropQuestion: DropQuestion | null;
  readonly onCloseName: () => void;
  readonly onCloseDrop: () => void;
}

export function AskDialogs({ nameQuestion, dropQuestion, onCloseName, onCloseDrop }: AskDialogsProps) {
  const name = useLast(nameQuestion);
  const drop = useLast(dropQuestion);
  return (
    <>
      {name && (
        <ConfirmByName
          open={nameQuestion !== null}
          title={name.title}
          name={name.name}
          actionLabel={name.actionLabel}
          onClose={onCloseName}
          onConfirm={() => {
            onCloseName();
            name.onConfirm();
          }}
        >
          {name.words}
        </ConfirmByName>
      )}
      {drop && <DropDialog open={dropQuestion !== null} question={drop} onClose={onCloseDrop} />}
    </>
  );
}

/** What was asked last stays on screen while its dialog fades. */
function useLast<Question>(question: Question | null): Question | null {
  const [last, setLast] = useState(question);
  if (question !== null && question !== last) setLast(question);
  return question ?? last;
}

interface DropDialogProps {
  readonly open: boolean;
  readonly question: DropQuestion;
  readonly onClose: () => void;
}

function DropDialog({ open, question, onClose }: DropDialogProps) {
  const titleId = useId();
  const wordsId = useId();
  const { day, drops, onConfirm } = question;
  const entries = drops === 1 ? '1 later entry' : `${drops} later entries`;
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby={titleId} aria-describedby={wordsId}>
      <DialogTitle id={titleId}>Act from day {day}?</DialogTitle>
      <DialogContent id={wordsId} sx={{ color: 'text.secondary' }}>
        Acting from day {day} drops {entries}; undo brings {drops === 1 ? 'it' : 'them'} back.
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Stay in the past</Button>
        <Button
          variant="contained"
          color="primary"
          onClick={() => {
            onClose();
            onConfirm();
          }}
        >
          Drop {entries} and act
        </Button>
      </DialogActions>
    </Dialog>
  );
}
