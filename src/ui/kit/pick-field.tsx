import OutlinedInput from '@mui/material/OutlinedInput';
import { lazy, Suspense, useRef, useState } from 'react';
import type { ChoiceOption } from './choice-field.tsx';
import { describedBy, FieldFrame, type FieldWords } from './field-frame.tsx';

export interface PickOption extends ChoiceOption {
  /** A few quiet words at the right. */
  readonly detail?: string;
  /** More words by which it is found. */
  readonly keywords?: string;
  /** Why it cannot be chosen now; it is shown in place of the detail. */
  readonly unavailable?: string;
}

export interface PickFieldProps extends FieldWords {
  readonly value: string;
  readonly options: readonly PickOption[];
  readonly onPick: (value: string) => void;
  /** Lets a person type what is not in the list. */
  readonly freeText?: boolean;
  readonly placeholder?: string;
}

// The list is the heaviest part of any form: the form stands before it is there.
const PickList = lazy(async () => {
  const { PickList: component } = await import('./pick-list.tsx');
  return { default: component };
});

/** One of a long list, found by typing. */
export function PickField(field: PickFieldProps) {
  const { onPick: _onPick, options, value, freeText: _freeText, placeholder = '', ...words } = field;
  const label = options.find((option) => option.value === value)?.label ?? value;
  // Whoever is faster than the list keeps the focus, and what was typed.
  const [typed, setTyped] = useState<string | null>(null);
  const focused = useRef(false);
  return (
    <FieldFrame {...words}>
      <Suspense
        fallback={
          <OutlinedInput
            fullWidth
            id={words.id}
            value={typed ?? label}
            placeholder={placeholder}
            onFocus={() => (focused.current = true)}
            onBlur={() => (focused.current = false)}
            onChange={(event) => setTyped(event.target.value)}
            slotProps={{ input: { role: 'combobox', 'aria-expanded': false, 'aria-describedby': describedBy(words) } }}
          />
        }
      >
        <PickList {...field} begun={{ focused, typed }} />
      </Suspense>
    </FieldFrame>
  );
}
