import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { prefixUsesOf, type PrefixUse } from '#domain/model/prefix-uses.ts';
import { addressAt, formatCidr, lastOf, type Cidr } from '#domain/net/cidr.ts';
import { usePlan } from '#store/use-session.ts';
import { CopyButton } from '#ui/kit/copy-button.tsx';
import { Fold } from '#ui/kit/fold.tsx';
import { purposeWords } from './band-words.ts';
import { ownerWords, blockKey } from './owner-words.ts';

/** As many rows as a table is still read with. */
const MOST_ROWS = 400;

/** The map in words: every block with its owner, in the order of addresses. */
export function AllPrefixes({ version }: { readonly version: 4 | 6 }) {
  const plan = usePlan();
  const rows = useMemo(
    () =>
      prefixUsesOf(plan)
        .filter(({ block }) => block.version === version)
        .toSorted((a, b) => (a.block.first < b.block.first ? -1 : 1)),
    [plan, version],
  );
  if (rows.length === 0) return null;
  const text = rows.map((use) =>
    [formatCidr(use.block), ownerWords(plan, use.owner), purposeWords[use.purpose]].join('\t'),
  );
  return (
    <Fold summary={`All ${rows.length} blocks as a table`}>
      <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
        <CopyButton text={text.join('\n')} label="Copy the table" />
      </Box>
      {/* It scrolls by itself on a phone: the keyboard has to reach it. */}
      <Box component="section" aria-label="All blocks" tabIndex={0} sx={{ overflowX: 'auto' }}>
        <Box component="table" sx={table}>
          <thead>
            <tr>
              <th scope="col">block</th>
              <th scope="col">last address</th>
              <th scope="col">owner</th>
              <th scope="col">for</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map((use) => (
              <tr key={blockKey(use)}>
                <td>
                  <code>{formatCidr(use.block)}</code>
                </td>
                <td>
                  <code>{lastAddress(use.block)}</code>
                </td>
                <td>{ownerWords(plan, use.owner)}</td>
                <td>{purposeWords[use.purpose]}</td>
              </tr>
            ))}
          </tbody>
        </Box>
        {rows.length > MOST_ROWS && <p>The first {MOST_ROWS} are shown; copying takes all of them.</p>}
      </Box>
    </Fold>
  );
}

function lastAddress(block: PrefixUse['block']): string {
  const last: Cidr = { ...block, first: lastOf(block) };
  return addressAt(last, 0);
}

const table = {
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.8125rem',
  '& th, & td': { textAlign: 'start', py: 1, pr: 4, borderBottom: 1, borderColor: 'hairline', whiteSpace: 'nowrap' },
  '& th': { fontSize: '0.75rem', color: 'text.secondary' },
} as const;
