import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { usePlan } from '#store/use-session.ts';
import { useAsk } from '#ui/ask/use-ask.ts';

export const unnamedPlan = 'Unnamed plan';

/** The plan's name; a press turns it into a field. */
export function PlanName() {
  const { name } = usePlan();
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (editing) {
    return (
      <PlanNameField
        onClose={(byKey) => {
          setEditing(false);
          if (byKey) requestAnimationFrame(() => button.current?.focus());
        }}
      />
    );
  }
  return (
    <Button
      ref={button}
      variant="text"
      aria-label={`${name || unnamedPlan}, rename plan`}
      title="Rename plan"
      onClick={() => setEditing(true)}
      sx={{
        px: 2,
        fontSize: '0.875rem',
        fontWeight: 400,
        minWidth: 0,
        display: 'block',
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        whiteSpace: 'nowrap',
      }}
    >
      {name || unnamedPlan}
    </Button>
  );
}

/** Enter and leaving keep the new name, Escape keeps the old one. */
export function PlanNameField({ onClose }: { readonly onClose: (byKey: boolean) => void }) {
  const ask = useAsk();
  const { name } = usePlan();
  const [draft, setDraft] = useState(name);
  const settled = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  function close(keep: boolean, byKey: boolean) {
    if (settled.current) return;
    settled.current = true;
    if (keep && draft.trim() !== name) ask({ id: 'name-plan', args: { name: draft.trim() } });
    onClose(byKey);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') close(true, true);
    if (event.key === 'Escape') close(false, true);
  }

  return (
    <OutlinedInput
      value={draft}
      inputRef={input}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => close(true, false)}
      onKeyDown={onKeyDown}
      slotProps={{ input: { 'aria-label': 'Plan name', maxLength: 80, autoComplete: 'off' } }}
      sx={{ minWidth: 0, width: 220, minHeight: 34 }}
    />
  );
}
