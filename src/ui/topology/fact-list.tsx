import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import { usePlan } from '#store/use-session.ts';
import { CopyButton } from '#ui/kit/copy-button.tsx';
import { Fold } from '#ui/kit/fold.tsx';
import { Mono } from '#ui/kit/mono.tsx';
import { Secret } from '#ui/kit/secret.tsx';
import { StateChip, toneOfState } from '#ui/kit/state-chip.tsx';
import type { Fact } from './fact-lines.ts';
import { factsOf } from './facts.ts';
import type { Thing } from './thing.ts';

// A list that is only a little longer is shown whole.
const MOST = 7;
const FIRST = 5;

/** What is known of a thing, property by property; a long list begins with what matters most. */
export function FactList({ thing }: { readonly thing: Thing }) {
  const plan = usePlan();
  const facts = useMemo(() => factsOf(plan, thing), [plan, thing]);
  if (facts.length === 0) return null;
  if (facts.length <= MOST) return <Facts facts={facts} />;
  return (
    <div>
      <Facts facts={facts.slice(0, FIRST)} />
      <Fold summary={`More properties (${facts.length - FIRST})`}>
        <Facts facts={facts.slice(FIRST)} />
      </Fold>
    </div>
  );
}

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <List>
      {facts.map((fact) => (
        <div key={fact.name}>
          <dt>{fact.kind === 'word' ? fact.name : <Mono>{fact.name}</Mono>}</dt>
          <dd>
            <Value fact={fact} />
          </dd>
        </div>
      ))}
    </List>
  );
}

function Value({ fact: { name, value, kind } }: { readonly fact: Fact }) {
  switch (kind) {
    case 'state':
      return (
        <StateChip tone={toneOfState(value)}>
          <Mono>{value}</Mono>
        </StateChip>
      );
    case 'id':
      return (
        <>
          <Mono>{value}</Mono>
          <CopyButton text={value} label={`Copy ${name}`} />
        </>
      );
    case 'secret':
      return <Secret value={value} label={name} />;
    case 'azure':
      return <Mono>{value}</Mono>;
    case 'word':
      return value;
  }
}

const List = styled('dl')(({ theme }) => ({
  display: 'grid',
  margin: 0,
  fontSize: '0.8125rem',
  '& > div': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: 12,
    minHeight: 32,
    paddingBlock: 2,
    borderBottom: `1px solid ${theme.vars.palette.hairline}`,
  },
  '& dt': { color: theme.vars.palette.text.secondary },
  '& dd': {
    display: 'flex',
    alignItems: 'center',
    gap: 4,
    minWidth: 0,
    margin: 0,
    marginLeft: 'auto',
    textAlign: 'end',
    whiteSpace: 'pre-line',
  },
}));
