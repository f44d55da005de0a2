import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import { ActorSquare } from '#ui/kit/actor-mark.tsx';
import { hiddenFromSight } from '#ui/kit/hidden-from-sight.ts';
import { ArrowRightIcon, ChevronIcon } from '#ui/kit/icons.tsx';
import { markOf } from '#ui/ask/control-for.ts';
import { VerdictChip } from '#ui/ask/verdict-chip.tsx';
import type { Entry } from './entry.ts';
import { optionStyles } from './finder-styles.ts';
import { Keys } from './keys.tsx';

export interface FinderOptionProps {
  readonly id: string;
  readonly entry: Entry;
  readonly isActive: boolean;
  /** Its note stands elsewhere at length. */
  readonly isExplained: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** One line of the palette. A barred one says why. */
export function FinderOption({ id, entry, isActive, isExplained, onPoint, onChoose }: FinderOptionProps) {
  const { title, note, isBarred, deed, verdict, shortcut } = entry;
  const titleId = `${id}-title`;
  const noteId = `${id}-note`;
  const option = useRef<HTMLElement>(null);

  useEffect(() => {
    if (isActive) option.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isActive]);

  return (
    <Box
      ref={option}
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the tag holds nothing but text
      role="option"
      aria-selected={isActive}
      aria-disabled={isBarred || undefined}
      aria-labelledby={titleId}
      aria-describedby={note === null ? undefined : noteId}
      {...(deed.kind === 'ask' && markOf(deed.request))}
      onPointerMove={isActive ? undefined : onPoint}
      onClick={onChoose}
      sx={optionStyles}
    >
      <EntrySign entry={entry} />
      <Box component="span" sx={{ display: 'grid', minWidth: 0, flex: 1 }}>
        <span id={titleId} className="title">
          {title}
        </span>
        {note !== null && (
          <Box component="span" id={noteId} className="note" sx={isExplained ? hiddenFromSight : {}}>
            {note}
          </Box>
        )}
      </Box>
      {verdict && verdict.kind !== 'allowed' && <VerdictChip verdict={verdict} />}
      {shortcut && <Keys shortcut={shortcut} />}
    </Box>
  );
}

/** Who acts, or that it leads somewhere. */
function EntrySign({ entry: { actor, deed } }: { readonly entry: Entry }) {
  if (actor) return <ActorSquare actor={actor} />;
  return <span className="sign">{deed.kind === 'go' ? <ArrowRightIcon size={14} /> : <ChevronIcon size={14} />}</span>;
}
