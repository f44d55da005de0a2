import { useState } from 'react';
import { Field } from './field.tsx';
import type { FieldWords } from './field-frame.tsx';
import { readNumber } from './read-number.ts';

export interface NumberFieldProps extends FieldWords {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly onCommit: () => void;
}

/** A field for a whole number. A text that is none stays to be seen, and counts as empty. */
export function NumberField({ value, onChange, onCommit, ...words }: NumberFieldProps) {
  const [typed, setTyped] = useState('');
  // What is typed only counts while it says what the plan says: an undo or a suggestion takes its place.
  const text = readNumber(typed) === value ? typed : (value?.toString() ?? '');
  const error =
    text.trim() !== '' && readNumber(text) === null ? `“${text.trim()}” is not a whole number.` : words.error;

  function type(next: string) {
    setTyped(next);
    onChange(readNumber(next));
  }
  return <Field {...words} error={error} value={text} onChange={type} onCommit={onCommit} mono inputMode="numeric" />;
}
