import OutlinedInput from '@mui/material/OutlinedInput';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

export interface NameFieldProps {
  readonly label: string;
  readonly name: string;
  /** With the new name, or null where the old one stays. */
  readonly onClose: (name: string | null) => void;
}

/** A name that is being changed in its place. Enter and leaving keep the new one, Escape keeps the old one. */
export function NameField({ label, name, onClose }: NameFieldProps) {
  const [draft, setDraft] = useState(name);
  const settled = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  function close(keep: boolean) {
    if (settled.current) return;
    settled.current = true;
    const next = draft.trim();
    onClose(keep && next !== name && next !== '' ? next : null);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') close(true);
    if (event.key === 'Escape') close(false);
  }

  return (
    <OutlinedInput
      value={draft}
      inputRef={input}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => close(true)}
      onKeyDown={onKeyDown}
      slotProps={{ input: { 'aria-label': label, maxLength: 80, autoComplete: 'off', spellCheck: false } }}
      sx={{ minWidth: 0, width: '100%', maxWidth: 280, minHeight: 34 }}
    />
  );
}
