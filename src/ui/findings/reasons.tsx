import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Fragment } from 'react';
import { rules } from '#domain/rules/index.ts';
import type { Basis } from '#domain/shapes/verdict.ts';
import { Mono } from '#ui/kit/mono.tsx';
import { basisInWords } from './basis-in-words.ts';
import type { Entry, Page } from './rulebook.ts';

type Rulebook = ReadonlyMap<string, Entry> | null;

const rulesById = new Map(rules.map((rule) => [rule.id, rule]));

export interface ReasonsProps {
  /** Id of the rule that found it. */
  readonly rule: string;
  readonly basis: Basis;
  readonly rulebook: Rulebook;
}

/** Why a finding is one: what the rulebook says, how sure that is, and the pages that say so. */
export function Reasons({ rule, basis, rulebook }: ReasonsProps) {
  const known = rulesById.get(rule);
  const entries = (known?.rules ?? []).flatMap((id) => rulebook?.get(id) ?? []);
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      {entries.map((entry) => (
        <Box key={entry.id} component="p" sx={{ color: 'text.secondary', maxWidth: '76ch', textWrap: 'pretty' }}>
          <Box component="span" sx={{ fontWeight: 600 }}>
            {entry.title}.
          </Box>{' '}
          {entry.text}
        </Box>
      ))}
      <EntryLine ids={known?.rules ?? []} basis={basis} pages={pagesOf(entries, known?.docs)} />
    </Box>
  );
}

/** Ids, basis and sources in one line. */
export function EntryLine({
  ids,
  basis,
  pages,
}: {
  readonly ids: readonly string[];
  readonly basis: Basis;
  readonly pages: readonly Page[];
}) {
  return (
    <Box sx={line}>
      {ids.length > 0 && <Mono>{ids.join(', ')}</Mono>}
      <Box component="span" sx={basis === 'D' ? {} : { fontWeight: 600, color: 'text.primary' }}>
        {basisInWords[basis]}
      </Box>
      {pages.map((page) => (
        <Fragment key={page.url}>
          <Source page={page} />
        </Fragment>
      ))}
    </Box>
  );
}

function Source({ page: { title, url, date } }: { readonly page: Page }) {
  const when = date === '' ? '' : `, ${date}`;
  if (url === '') return <span>{`${title}${when}`}</span>;
  return (
    <Link href={url} target="_blank" rel="noreferrer" title={`${title}${when} (opens in a new tab)`} sx={source}>
      {title}
    </Link>
  );
}

export function pagesOf(entries: readonly Entry[], docs: string | undefined): readonly Page[] {
  const pages = entries.flatMap((entry) => entry.pages);
  const alone = docs === undefined ? [] : [{ title: 'source', url: docs, date: '' }];
  const all = pages.length > 0 ? pages : alone;
  return [...new Map(all.map((page) => [page.url || page.title, page])).values()];
}

const line = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: 1.5,
  fontSize: '0.75rem',
  lineHeight: 1.5,
  color: 'text.secondary',
  '& > *:not(:last-child)::after': {
    content: '"·"',
    ml: 1.5,
    color: 'quiet',
    fontWeight: 400,
    display: 'inline-block',
  },
} as const;

// As high as a finger needs it, where a line of them breaks.
const source = { display: 'inline-block', py: '3px', fontSize: 'inherit', overflowWrap: 'anywhere' } as const;
