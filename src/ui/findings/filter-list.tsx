import Box from '@mui/material/Box';
import { type ReactNode, useState } from 'react';
import { LinkButton } from '#ui/kit/link-button.tsx';
import type { Noticed } from '#domain/engine/finding-key.ts';
import type { Group } from './group-findings.ts';
import { type ChecksFilter, isShown, type Show } from './use-checks-filter.ts';

const kinds: readonly { readonly show: Show; readonly label: string; readonly tone?: 'danger' | 'provider' }[] = [
  { show: 'errors', label: 'Errors', tone: 'danger' },
  { show: 'warnings', label: 'Warnings', tone: 'provider' },
  { show: 'notes', label: 'Notes' },
  { show: 'aside', label: 'Set aside' },
];

/** Subjects beyond these are listed when they are asked for. */
const FIRST = 12;

export interface FilterListProps {
  readonly filter: ChecksFilter;
  readonly findings: readonly Noticed[];
  /** Every group, whatever is shown of it. */
  readonly groups: readonly Group[];
}

/** The counts, each of which is a filter. */
export function FilterList({ filter, findings, groups }: FilterListProps) {
  const { show, on, setShow, setOn } = filter;
  const [isWhole, setWhole] = useState(false);
  const withFindings = groups.filter((group) => group.findings.some((each) => each.aside === null));
  const listed = isWhole ? withFindings : withFindings.filter(({ owner }, index) => index < FIRST || owner === on);
  return (
    <Box component="nav" aria-label="Filter" sx={{ display: 'grid', gap: 3 }}>
      <List label="By severity">
        {kinds.map(({ show: kind, label, tone }) => (
          <Choice
            key={kind}
            label={label}
            count={findings.filter((each) => isShown(kind, each)).length}
            tone={tone}
            pressed={show === kind}
            onPress={() => setShow(show === kind ? 'open' : kind)}
          />
        ))}
      </List>
      {withFindings.length > 1 && (
        <List label="By subject" isBroad>
          {listed.map(({ owner, name, findings: own }) => (
            <Choice
              key={owner}
              label={name}
              count={own.filter((each) => each.aside === null).length}
              pressed={on === owner}
              onPress={() => setOn(on === owner ? null : owner)}
            />
          ))}
        </List>
      )}
      {listed.length < withFindings.length && (
        <Box sx={{ fontSize: '0.8125rem', display: { xs: 'none', md: 'block' } }}>
          <LinkButton onClick={() => setWhole(true)}>All {withFindings.length} subjects</LinkButton>
        </Box>
      )}
    </Box>
  );
}

interface ListProps {
  readonly label: string;
  /** Only where there is room: the findings themselves stand by subject. */
  readonly isBroad?: boolean;
  readonly children: ReactNode;
}

function List({ label, isBroad = false, children }: ListProps) {
  return (
    <Box component="ul" aria-label={label} sx={{ ...list, ...(isBroad && broad) }}>
      {children}
    </Box>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly count: number;
  readonly tone?: 'danger' | 'provider' | undefined;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function Choice({ label, count, tone, pressed, onPress }: ChoiceProps) {
  const shade = tone && count > 0 ? { color: `${tone}.main`, bgcolor: `${tone}.soft` } : { color: 'text.secondary' };
  return (
    <li>
      <Box component="button" type="button" aria-pressed={pressed} onClick={onPress} sx={choice}>
        <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          {label}
        </Box>{' '}
        <Box component="span" sx={{ ...badge, ...shade }}>
          {count}
        </Box>
      </Box>
    </li>
  );
}

const list = {
  m: 0,
  p: 0,
  listStyle: 'none',
  display: 'grid',
  gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', md: 'minmax(0, 1fr)' },
  columnGap: 5,
  rowGap: 0.5,
} as const;

const broad = { display: { xs: 'none', md: 'grid' }, pt: 3, borderTop: 1, borderColor: 'hairline' } as const;

const choice = {
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 2,
  width: 'calc(100% + 16px)',
  mx: '-8px',
  minHeight: 34,
  px: 2,
  border: 0,
  borderRadius: 2,
  bgcolor: 'transparent',
  color: 'text.primary',
  font: 'inherit',
  fontSize: '0.8125rem',
  fontWeight: 500,
  textAlign: 'start',
  cursor: 'pointer',
  '&:hover': { bgcolor: 'sunken' },
  '&[aria-pressed="true"]': {
    bgcolor: 'accent.soft',
    color: 'accent.main',
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
} as const;

const badge = {
  flex: 'none',
  minWidth: 22,
  px: 1.5,
  borderRadius: 99,
  fontSize: '0.75rem',
  fontWeight: 600,
  lineHeight: '20px',
  textAlign: 'center',
  fontVariantNumeric: 'tabular-nums',
} as const;
