import Button from '@mui/material/Button';
import { useMemo } from 'react';
import type { Noticed } from '#domain/engine/finding-key.ts';
import { fixesFor, helpFor } from '#domain/engine/fix-all.ts';
import { usePlan, useSession } from '#store/use-session.ts';
import { useAskAll } from '#ui/ask/use-ask-all.ts';

/** One press for everything that has a known fix. Undo takes all of it back at once. */
export function FixAll({ findings }: { readonly findings: readonly Noticed[] }) {
  const plan = usePlan();
  const session = useSession();
  const askAll = useAskAll();
  const fixable = useMemo(() => findings.filter((finding) => helpFor(plan, finding) !== null), [plan, findings]);
  if (fixable.length === 0) return null;

  function press() {
    // Fewer than the findings where one fix mends two. Finding out takes a rehearsal of each.
    const fixes = fixesFor(session.state.getState().run, fixable);
    askAll(fixes, fixes.length === 1 ? '1 fix made.' : `${fixes.length} fixes made.`);
  }

  return (
    <Button variant="contained" color="primary" onClick={press}>
      Fix all that can be fixed ({fixable.length})
    </Button>
  );
}
