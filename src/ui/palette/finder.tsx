import Box from '@mui/material/Box';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { hiddenFromSight } from '#ui/kit/hidden-from-sight.ts';
import { SearchIcon } from '#ui/kit/icons.tsx';
import { arrange } from './arrange.ts';
import type { Deed, Entry } from './entry.ts';
import { FinderFoot } from './finder-foot.tsx';
import { optionId, Results } from './results.tsx';
import { fieldStyles } from './finder-styles.ts';
import { activeAfterKey } from './active-after-key.ts';
import { placeholder } from './words.ts';

export interface FinderProps {
  readonly entries: readonly Entry[];
  readonly onChoose: (deed: Deed) => void;
  /** What is said at length of a barred entry that was chosen. */
  readonly explain: (entry: Entry) => ReactNode;
}

/** A field and the list that it searches. The focus stays in the field; a barred entry is explained, not carried out. */
export function Finder({ entries, onChoose, explain }: FinderProps) {
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState<string | null>(null);
  const [explained, setExplained] = useState<string | null>(null);
  const groups = useMemo(() => arrange(entries, query), [entries, query]);
  const found = useMemo(() => groups.flatMap((group) => group.entries), [groups]);
  // By name, not by number: what was barred stays active when it becomes possible and moves up.
  const index = Math.max(
    0,
    found.findIndex(({ id }) => id === active),
  );
  const current = found[index];
  const barred = entries.find((entry) => entry.id === explained && entry.isBarred);

  // Also when an explanation goes away together with the button in it that was pressed.
  useEffect(() => {
    if (!barred) field.current?.focus();
  }, [barred]);

  const point = (entry: Entry | undefined) => setActive(entry?.id ?? null);

  function choose(entry: Entry) {
    point(entry);
    if (entry.isBarred) setExplained(entry.id);
    else onChoose(entry.deed);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const next = activeAfterKey(event.key, index, found.length);
    if (next !== null) point(found[next]);
    else if (event.key === 'Enter' && current) choose(current);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <Box sx={fieldStyles}>
        <SearchIcon />
        <input
          ref={field}
          role="combobox"
          aria-label="Search actions, pages and commands"
          aria-expanded={found.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={current && optionId(listId, current)}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={query}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(null);
            setExplained(null);
          }}
        />
      </Box>
      <Results listId={listId} groups={groups} active={current} explained={barred} onPoint={point} onChoose={choose} />
      {barred && (
        <Box
          component="output"
          sx={{ display: 'block', px: 3, pb: 3, maxHeight: '45%', overflowY: 'auto', flex: 'none' }}
        >
          <Box component="p" sx={hiddenFromSight}>
            {barred.title}:
          </Box>
          {explain(barred)}
        </Box>
      )}
      <FinderFoot query={query} count={found.length} />
    </>
  );
}
