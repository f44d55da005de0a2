import Box from '@mui/material/Box';
import type { Group } from './arrange.ts';
import type { Entry } from './entry.ts';
import { FinderOption } from './finder-option.tsx';
import { listStyles } from './finder-styles.ts';

export interface ResultsProps {
  readonly listId: string;
  readonly groups: readonly Group[];
  readonly active: Entry | undefined;
  readonly explained: Entry | undefined;
  readonly onPoint: (entry: Entry) => void;
  readonly onChoose: (entry: Entry) => void;
}

/** What was found, by group. The focus stays in the field above, which names the active option. */
export function Results({ listId, groups, active, explained, onPoint, onChoose }: ResultsProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the list of a combobox has no tag of its own
    <Box id={listId} role="listbox" aria-label="Results" sx={listStyles}>
      {groups.map((group) => (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- nor has a group of its options
        <div key={group.id} role="group" aria-labelledby={`${listId}-${group.id}`}>
          <div id={`${listId}-${group.id}`} className="group-title">
            {group.title}
          </div>
          {group.entries.map((entry) => (
            <FinderOption
              key={entry.id}
              id={optionId(listId, entry)}
              entry={entry}
              isActive={entry === active}
              isExplained={entry === explained}
              onPoint={() => onPoint(entry)}
              onChoose={() => onChoose(entry)}
            />
          ))}
        </div>
      ))}
    </Box>
  );
}

/** The DOM id of an entry's option. */
export function optionId(listId: string, entry: Entry): string {
  return `${listId}-${entry.id.replaceAll(/[^\w-]+/g, '_')}`;
}
