import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMemo, useState } from 'react';
import { rules } from '#domain/rules/index.ts';
import { EmptyState } from '#ui/kit/empty-state.tsx';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { FindingGroup } from './finding-group.tsx';
import type { Group } from './group-findings.ts';
import type { Entry } from './rulebook.ts';
import { type ChecksFilter, isShown, type Show } from './use-checks-filter.ts';

export interface GroupListProps {
  readonly groups: readonly Group[];
  readonly filter: ChecksFilter;
  readonly rulebook: ReadonlyMap<string, Entry> | null;
}

/** Groups beyond these are drawn when they are asked for. */
const FIRST = 10;

/** The findings that the filter lets through, by subject. */
export function GroupList({ groups, filter, rulebook }: GroupListProps) {
  const { show, on } = filter;
  const [most, setMost] = useState(FIRST);
  const shown = useMemo(() => shownOf(groups, show, on), [groups, show, on]);
  const found = shown.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <Box sx={list}>
      {on !== null && found > 0 && <OnlyOne name={shown[0]?.name ?? ''} onClear={filter.clear} />}
      {found === 0 && <NothingFound filter={filter} things={groups.length} />}
      {shown.slice(0, most).map((group) => (
        <FindingGroup key={group.owner} group={group} rulebook={rulebook} tellsFacts={show === 'open'} />
      ))}
      {shown.length > most && (
        <Box>
          <Button onClick={() => setMost(most + FIRST)}>
            Show {Math.min(FIRST, shown.length - most)} of {shown.length - most} more subjects
          </Button>
        </Box>
      )}
    </Box>
  );
}

/** Says that a filter hides the other subjects: on a phone its button is out of sight. */
function OnlyOne({ name, onClear }: { readonly name: string; readonly onClear: () => void }) {
  return (
    <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
      Only what is found on {name}. <LinkButton onClick={onClear}>Show everything</LinkButton>
    </Box>
  );
}

/** Those without a finding stand only where everything is shown: there is something to know about them, too. */
function shownOf(groups: readonly Group[], show: Show, on: string | null): readonly Group[] {
  return groups
    .filter(({ owner }) => on === null || owner === on)
    .map((group) => ({ ...group, findings: group.findings.filter((finding) => isShown(show, finding)) }))
    .filter(({ findings }) => show === 'open' || findings.length > 0);
}

const emptyWords: { readonly [Each in Show]: string } = {
  open: 'Nothing found',
  errors: 'No errors',
  warnings: 'No warnings',
  notes: 'No notes',
  aside: 'Nothing is set aside',
};

function NothingFound({
  filter: { show, on, clear },
  things,
}: Pick<GroupListProps, 'filter'> & { readonly things: number }) {
  const isFiltered = show !== 'open' || on !== null;
  return (
    <Box sx={{ border: 1, borderColor: 'hairline', borderRadius: 3, bgcolor: 'surface' }}>
      <EmptyState
        title={emptyWords[show]}
        {...(isFiltered && {
          action: <LinkButton onClick={clear}>Show everything</LinkButton>,
        })}
      >
        {show === 'aside'
          ? 'A finding that you have looked at and leave as it is can be set aside, with a note. It is kept here.'
          : `${rules.length} rules look at ${things === 1 ? '1 subject' : `${things} subjects`} of this plan after every change: addresses, VLANs, AS numbers, sizes, limits and reach.`}
      </EmptyState>
    </Box>
  );
}

const list = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  alignContent: 'start',
  gap: 3.5,
  px: { xs: 3, sm: 4, md: 6 },
  py: { xs: 4, md: 5 },
} as const;
