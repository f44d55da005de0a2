import { styled } from '@mui/material/styles';
import { useRef } from 'react';
import { ChevronIcon } from '#ui/kit/icons.tsx';
import { StateChip } from '#ui/kit/state-chip.tsx';
import { TallyBadge } from '#ui/kit/tally-badge.tsx';
import { Glyph, StateMark } from './glyphs.tsx';
import { hueVariables } from './node-styles.ts';
import { isCollapsible } from './pack.ts';
import type { PictureHost } from './picture-context.ts';
import { sayWithTally, useTally } from './tallies.ts';
import type { Thing } from './thing.ts';
import { toneOf } from './tone-of.ts';
import { type Tree, useTree } from './use-tree.ts';

export interface OutlineProps {
  readonly root: Thing;
  readonly labelledBy: string;
  readonly selectedId: string | null;
  readonly host: PictureHost;
}

/** The picture in words: a tree that says the same and can do the same. */
export function Outline({ root, labelledBy, selectedId, host }: OutlineProps) {
  const element = useRef<HTMLUListElement>(null);
  const tree = useTree({
    root,
    selectedId,
    element,
    startsClosed: isCollapsible,
    onActivate: (thing, toggle) => (isGroup(thing) ? toggle(thing) : host.onOpen(thing.id)),
  });
  return (
    <Scroller>
      <List role="tree" aria-labelledby={labelledBy} ref={element} onKeyDown={tree.onKeyDown}>
        <TreeItem thing={root} level={1} tree={tree} selectedId={selectedId} />
      </List>
    </Scroller>
  );
}

/** Holds others together; there is nothing to tell of it itself. */
function isGroup(thing: Thing): boolean {
  return thing.subject === null || thing.kind === 'path';
}

interface TreeItemProps {
  readonly thing: Thing;
  readonly level: number;
  readonly tree: Tree;
  readonly selectedId: string | null;
}

function TreeItem({ thing, level, tree, selectedId }: TreeItemProps) {
  const open = tree.isOpen(thing);
  const tally = useTally(thing);
  return (
    <Item
      role="treeitem"
      aria-label={sayWithTally(thing, tally)}
      aria-level={level}
      aria-expanded={thing.children.length > 0 ? open : undefined}
      aria-selected={thing.id === selectedId}
      data-thing={thing.id}
      tabIndex={thing.id === tree.currentId ? 0 : -1}
      onFocus={(event) => {
        if (event.target === event.currentTarget) tree.onFocused(thing);
      }}
    >
      <Row
        data-hue={thing.hue}
        data-mark={thing.mark}
        style={{ paddingLeft: 8 + (level - 1) * 20 }}
        onClick={() => tree.onActivate(thing)}
      >
        <Turn
          data-open={open || undefined}
          data-empty={thing.children.length === 0 || undefined}
          onClick={(event) => {
            event.stopPropagation();
            tree.toggle(thing);
          }}
        >
          <ChevronIcon size={14} />
        </Turn>
        <Sign>
          <Glyph kind={thing.kind} size={15} />
        </Sign>
        <Name>{thing.name}</Name>
        <Detail>{thing.detail}</Detail>
        <TallyBadge tally={tally} />
        <StateChip tone={toneOf(thing)}>
          <StateMark mark={thing.mark} size={9} />
          {thing.state}
        </StateChip>
        {thing.why !== '' && <Why>{thing.why}</Why>}
      </Row>
      {open && (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a tree nests its items in groups
        <List role="group">
          {thing.children.map((child) => (
            <TreeItem key={child.id} thing={child} level={level + 1} tree={tree} selectedId={selectedId} />
          ))}
        </List>
      )}
    </Item>
  );
}

const Scroller = styled('div')({ flex: '1 1 auto', minHeight: 0, overflowY: 'auto', padding: '4px 8px 16px' });

const List = styled('ul')({ margin: 0, padding: 0, listStyle: 'none' });

const Item = styled('li')(({ theme }) => ({
  outline: 'none',
  '&:focus-visible > div:first-of-type': { outline: `2px solid ${theme.vars.palette.accent.main}`, outlineOffset: -2 },
  '&[aria-selected="true"] > div:first-of-type': { backgroundColor: theme.vars.palette.accent.soft },
}));

const Row = styled('div')(({ theme }) => ({
  ...hueVariables(theme),
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 8,
  minHeight: 38,
  padding: '4px 8px',
  borderRadius: 8,
  fontSize: 13,
  cursor: 'pointer',
  '&:hover': { backgroundColor: theme.vars.palette.sunken },
}));

const Turn = styled('span')({
  display: 'grid',
  placeItems: 'center',
  width: 24,
  height: 24,
  margin: '0 -6px 0 -4px',
  transition: 'transform 150ms',
  '&[data-open]': { transform: 'rotate(90deg)' },
  '&[data-empty]': { visibility: 'hidden' },
});

const Sign = styled('span')({ color: 'var(--hue)' });

const Name = styled('span')({
  minWidth: 0,
  fontWeight: 500,
  overflowWrap: 'anywhere',
});

const Detail = styled('span')(({ theme }) => ({
  marginRight: 'auto',
  fontSize: 12,
  color: theme.vars.palette.text.secondary,
}));

const Why = styled('span')(({ theme }) => ({
  flexBasis: '100%',
  paddingLeft: 42,
  fontSize: 12,
  color: theme.vars.palette.text.secondary,
}));
