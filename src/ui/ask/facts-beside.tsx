import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useMemo } from 'react';
import { factsOn, type Told } from '#domain/engine/facts.ts';
import { designTables } from '#domain/model/design.ts';
import type { EntityId } from '#domain/model/ids.ts';
import { kindOf } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import { usePlan } from '#store/use-session.ts';
import { AzureText } from '#ui/kit/azure-text.tsx';
import { Fold } from '#ui/kit/fold.tsx';
import { InfoIcon } from '#ui/kit/icons.tsx';
import { basisWords } from './basis-words.ts';

export interface FactsBesideProps {
  readonly id: EntityId;
  /** The field beside which they stand; left out for those that stand beside no statement. */
  readonly field?: string;
}

/** What is worth knowing where a person decides. Nothing where nothing is. */
export function FactsBeside({ id, field }: FactsBesideProps) {
  const plan = usePlan();
  const told = useMemo(() => factsOn(plan, id).filter((fact) => isAt(plan, id, { fact, field })), [plan, id, field]);
  if (told.length === 0) return null;
  if (field !== undefined) return told.map((fact) => <FactLine key={fact.id} fact={fact} />);
  return (
    <Fold summary={`Good to know (${told.length})`}>
      <Box component="ul" aria-label="Good to know" sx={list}>
        {told.map((fact) => (
          <li key={fact.id}>
            <FactLine fact={fact} />
          </li>
        ))}
      </Box>
    </Fold>
  );
}

/** A fact about a value that Azure keeps stands with those about the whole. */
function isAt(
  plan: Plan,
  id: EntityId,
  { fact, field }: { readonly fact: Told; readonly field: string | undefined },
): boolean {
  if (field !== undefined) return fact.field === field;
  const kind = kindOf(plan, id);
  return fact.field === null || !Object.hasOwn((kind && designTables[kind]) ?? {}, fact.field);
}

// It may stand in the hint of a field, which is running text.
function FactLine({ fact }: { readonly fact: Told }) {
  const basis = basisWords[fact.basis];
  return (
    <Box component="span" sx={line}>
      <Box component="span" sx={{ display: 'flex', mt: '1px', color: 'text.secondary' }}>
        <InfoIcon size={13} />
      </Box>
      <span>
        <AzureText text={fact.text} />
        {basis !== null && ` ${basis}.`}
        {fact.docs !== null && (
          <>
            {' '}
            <Link href={fact.docs} target="_blank" rel="noreferrer" aria-label={`Microsoft’s page on: ${fact.text}`}>
              Source
            </Link>
          </>
        )}
      </span>
    </Box>
  );
}

const list = { m: 0, mt: 1, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 } as const;

const line = {
  display: 'flex',
  gap: 1.5,
  fontSize: '0.75rem',
  lineHeight: 1.5,
  color: 'text.secondary',
  overflowWrap: 'anywhere',
} as const;
