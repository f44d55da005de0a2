import Button from '@mui/material/Button';
import { useMemo } from 'react';
import type { Noticed } from '#domain/engine/finding-key.ts';
import { fixesFor } from '#domain/engine/fix-all.ts';
import { useRun } from '#store/use-session.ts';
import { useAskAll } from '#ui/ask/use-ask-all.ts';

/** One press for everything that has a known fix. Undo takes all of it back at once. */
export function FixAll({ findings }: { readonly findings: readonly Noticed[] }) {
  const run = useRun((each) => each);
  const askAll = useAskAll();
  const fixes = useMemo(() => fixesFor(run, findings), [run, findings]);
  if (fixes.length === 0) return null;
  const words = fixes.length === 1 ? '1 fix made.' : `${fixes.length} fixes made.`;
  return (
    <Button variant="contained" color="primary" onClick={() => askAll(fixes, words)}>
      Fix all that can be fixed ({fixes.length})
    </Button>
  );
}
