import { useState } from 'react';

/** How often a value has changed since it was first shown: what has not changed does not move. */
export function useChanged(value: unknown): number {
  const [seen, setSeen] = useState({ value, times: 0 });
  if (seen.value === value) return seen.times;
  const next = { value, times: seen.times + 1 };
  setSeen(next);
  return next.times;
}
