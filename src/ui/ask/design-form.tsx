import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useMemo, useRef, useState } from 'react';
import { findingsOf } from '#domain/engine/check.ts';
import { designTables } from '#domain/model/design.ts';
import type { EntityId } from '#domain/model/ids.ts';
import { kindOf } from '#domain/model/look-up.ts';
import type { Finding } from '#domain/shapes/rule.ts';
import { usePlan } from '#store/use-session.ts';
import { useRules } from './rules-at-hand.ts';
import { ChevronIcon, WarningIcon } from '#ui/kit/icons.tsx';
import { DesignInput } from './design-input.tsx';
import { countOf, type DesignGroup, groupsOf, type Stated } from './design-words.ts';
import { FactsBeside } from './facts-beside.tsx';
import { fieldId } from './field-id.ts';
import { FindingLine } from './finding-line.tsx';
import { statedOf } from './stated-of.ts';

/** Asks what a person knows about an entity and Azure does not: group by group, of which one is open. */
export function DesignForm({ id }: { readonly id: EntityId }) {
  const plan = usePlan();
  const rules = useRules();
  const kind = kindOf(plan, id);
  const groups = useMemo(() => groupsOf((kind && designTables[kind]) ?? {}), [kind]);
  const stated = statedOf(plan, id);
  const findings = useMemo(() => findingsOf(rules, plan, id), [rules, plan, id]);
  const list = useRef<HTMLDivElement>(null);
  const accordion = useId();
  const [first] = useState(() => groups.find((group) => group.fields.some(([name]) => stated[name] === undefined)));

  function open(title: string) {
    const parts = [...(list.current?.querySelectorAll('details') ?? [])];
    const next = parts.find((part) => part.dataset['group'] === title);
    next?.setAttribute('open', '');
    next?.querySelector('summary')?.focus();
  }

  return (
    <Box sx={{ display: 'grid', gap: 3, minWidth: 0 }}>
      <Box component="p" sx={{ m: 0, fontSize: '0.8125rem', color: 'text.secondary' }}>
        Azure keeps none of this. What you leave out is not guessed at: nothing is checked against it.
      </Box>
      {findings
        .filter((finding) => finding.field === null)
        .map((finding) => (
          <FindingLine key={finding.rule + finding.message} finding={finding} />
        ))}
      <Box ref={list} sx={{ minWidth: 0, borderTop: 1, borderColor: 'hairline' }}>
        {groups.map((group, index) => (
          <GroupPart
            key={group.title}
            id={id}
            group={group}
            stated={stated}
            findings={findings}
            accordion={accordion}
            startsOpen={group === first}
            next={groups[index + 1]?.title}
            onNext={open}
          />
        ))}
      </Box>
      <FactsBeside id={id} />
    </Box>
  );
}

interface GroupPartProps {
  readonly id: EntityId;
  readonly group: DesignGroup;
  readonly stated: Stated;
  readonly findings: readonly Finding[];
  /** Parts of one name fold each other. */
  readonly accordion: string;
  readonly startsOpen: boolean;
  readonly next: string | undefined;
  readonly onNext: (title: string) => void;
}

function GroupPart({ id, group, stated, findings, accordion, startsOpen, next, onNext }: GroupPartProps) {
  const [wasOpen, setWasOpen] = useState(startsOpen);
  const names = group.fields.map(([name]) => name);
  const own = findings.filter(({ field }) => field !== null && names.includes(field));
  return (
    <Box
      component="details"
      name={accordion}
      open={startsOpen}
      data-group={group.title}
      data-holds={names.map((name) => fieldId(id, name)).join(' ')}
      onToggle={() => setWasOpen(true)}
      sx={part}
    >
      <summary>
        <ChevronIcon size={14} />
        <Box component="span" sx={{ flex: 1, minWidth: 0, fontWeight: 600 }}>
          {group.title}
        </Box>
        {own.length > 0 && (
          <Box component="span" sx={{ display: 'inline-flex', gap: 1, alignItems: 'center', color: 'provider.main' }}>
            <WarningIcon size={13} />
            {own.length} to look at
          </Box>
        )}
        <Box component="span" sx={{ color: 'quiet' }}>
          {countOf(names, stated)}
        </Box>
      </summary>
      {wasOpen && (
        <Box sx={fields}>
          {group.fields.map(([name, field]) => (
            <DesignInput
              key={name}
              id={id}
              name={name}
              field={field}
              value={stated[name]}
              findings={own.filter((finding) => finding.field === name)}
            />
          ))}
          {next !== undefined && (
            <Box sx={{ gridColumn: '1 / -1' }}>
              <Button size="small" onClick={() => onNext(next)}>
                Next: {next}
              </Button>
            </Box>
          )}
        </Box>
      )}
    </Box>
  );
}

const part = {
  minWidth: 0,
  borderBottom: 1,
  borderColor: 'hairline',
  '& > summary': {
    boxSizing: 'border-box',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: 2,
    minHeight: 40,
    py: 1.5,
    borderRadius: 1,
    fontSize: '0.8125rem',
    cursor: 'pointer',
    listStyle: 'none',
    '&::-webkit-details-marker': { display: 'none' },
    '& > svg': { flex: 'none', color: 'quiet', transition: 'transform 150ms' },
  },
  '&[open] > summary > svg': { transform: 'rotate(90deg)' },
} as const;

const fields = {
  // What lies in a details element inherits from its slot, which the page's border-box does not reach.
  boxSizing: 'border-box',
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
  columnGap: 3,
  rowGap: 2,
  pt: 1,
  pb: 4,
} as const;
