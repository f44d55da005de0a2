import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type ReactNode, type SyntheticEvent, useEffect, useId, useState } from 'react';
import { Field } from './field.tsx';

export interface ConfirmByNameProps {
  readonly open: boolean;
  readonly title: string;
  /** What has to be typed. */
  readonly name: string;
  /** What will be lost. */
  readonly children: ReactNode;
  readonly actionLabel: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks to type a name before something is taken away for good. */
export function ConfirmByName({ open, onClose, ...form }: ConfirmByNameProps) {
  const titleId = useId();
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby={titleId}>
      <ConfirmForm {...form} titleId={titleId} onClose={onClose} />
    </Dialog>
  );
}

function ConfirmForm({
  titleId,
  title,
  name,
  children,
  actionLabel,
  onConfirm,
  onClose,
}: Omit<ConfirmByNameProps, 'open'> & { readonly titleId: string }) {
  const fieldId = useId();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const matches = typed.trim() === name;
  // The dialog leaves the focus where it finds it inside.
  useEffect(() => document.getElementById(fieldId)?.focus(), [fieldId]);

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    setTried(true);
    if (matches) onConfirm();
    else document.getElementById(fieldId)?.focus();
  }

  return (
    <form onSubmit={submit} noValidate>
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 4, color: 'text.secondary' }}>
        <div>{children}</div>
        <Field
          id={fieldId}
          label={`Type ${name} to confirm`}
          value={typed}
          onChange={setTyped}
          mono
          error={tried && !matches ? faultOf(typed, name) : null}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Keep it</Button>
        <Button type="submit" variant="contained" color="error">
          {actionLabel}
        </Button>
      </DialogActions>
    </form>
  );
}

function faultOf(typed: string, name: string): string {
  return typed.trim() === '' ? 'Type the name first.' : `“${typed.trim()}” is not ${name}.`;
}
