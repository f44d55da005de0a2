import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type FormEvent, useEffect, useId, useState } from 'react';
import type { Noticed } from '#domain/engine/finding-key.ts';
import { useAsk } from '#ui/ask/use-ask.ts';
import { Field } from '#ui/kit/field.tsx';

export interface SetAsideFormProps {
  readonly finding: Noticed;
  readonly onClose: () => void;
}

/** Asks why a finding is left as it is. An answer helps whoever reads the plan later; none is needed. */
export function SetAsideForm({ finding, onClose }: SetAsideFormProps) {
  const ask = useAsk();
  const [note, setNote] = useState(finding.earlier?.note ?? '');
  const noteId = useId();
  useEffect(() => document.getElementById(noteId)?.focus(), [noteId]);

  function submit(event: FormEvent) {
    event.preventDefault();
    const { key, subject, message } = finding;
    ask({ id: 'set-finding-aside', args: { finding: key, subject, message, note: note.trim() } }, onClose);
  }

  return (
    <Box
      component="form"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
      sx={{ display: 'grid', gap: 2, maxWidth: 560, mt: 1 }}
    >
      <Field
        id={noteId}
        label="Why it is left as it is"
        hint="It comes back when it says something else. Azure goes on refusing what it refuses."
        value={note}
        onChange={setNote}
      />
      <Box sx={{ display: 'flex', gap: 2 }}>
        <Button type="submit" size="small" variant="contained" color="primary">
          Set aside
        </Button>
        <Button size="small" onClick={onClose}>
          Cancel
        </Button>
      </Box>
    </Box>
  );
}
