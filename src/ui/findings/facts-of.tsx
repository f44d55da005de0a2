import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import { factsOn } from '#domain/engine/facts.ts';
import type { EntityId } from '#domain/model/ids.ts';
import { usePlan } from '#store/use-session.ts';
import { AzureText } from '#ui/kit/azure-text.tsx';
import { Fold } from '#ui/kit/fold.tsx';
import { partsOf } from './group-findings.ts';
import { EntryLine, pagesOf } from './reasons.tsx';
import type { Entry } from './rulebook.ts';

export interface FactsOfProps {
  readonly owner: EntityId;
  readonly rulebook: ReadonlyMap<string, Entry> | null;
}

/** What is worth knowing about a circuit or a network and its parts. It is looked up once it is unfolded. */
export function FactsOf(props: FactsOfProps) {
  const [wanted, setWanted] = useState(false);
  return (
    <Box sx={{ px: 4, py: 1.5 }}>
      <Fold summary="Worth knowing" onUnfold={() => setWanted(true)}>
        {wanted && <FactRows {...props} />}
      </Fold>
    </Box>
  );
}

function FactRows({ owner, rulebook }: FactsOfProps) {
  const plan = usePlan();
  const facts = useMemo(() => {
    const told = partsOf(plan, owner).flatMap((id) => factsOn(plan, id));
    return [...new Map(told.map((fact) => [`${fact.id} ${fact.text}`, fact])).values()];
  }, [plan, owner]);
  if (facts.length === 0) {
    return <Box sx={{ py: 2, fontSize: '0.8125rem', color: 'text.secondary' }}>Nothing more to know as it stands.</Box>;
  }
  return (
    <Box component="ul" sx={{ m: 0, p: 0, py: 1.5, listStyle: 'none', display: 'grid', gap: 3 }}>
      {facts.map(({ id, text, rules, basis }) => (
        <Box component="li" key={`${id} ${text}`} sx={{ display: 'grid', gap: 0.5, fontSize: '0.8125rem' }}>
          <Box sx={{ maxWidth: '76ch' }}>
            <AzureText text={text} />
          </Box>
          <EntryLine
            ids={rules}
            basis={basis}
            pages={pagesOf(
              rules.flatMap((rule) => rulebook?.get(rule) ?? []),
              undefined,
            )}
          />
        </Box>
      ))}
    </Box>
  );
}
