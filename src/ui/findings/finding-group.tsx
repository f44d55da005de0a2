import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { FactsOf } from './facts-of.tsx';
import { FindingRow } from './finding-row.tsx';
import type { Group } from './group-findings.ts';
import type { Entry } from './rulebook.ts';

export interface FindingGroupProps {
  readonly group: Group;
  readonly rulebook: ReadonlyMap<string, Entry> | null;
  /** Also what is worth knowing. */
  readonly tellsFacts: boolean;
}

/** More than these are shown when they are asked for. */
const FIRST = 8;

const MORE = 50;

/** What is found on one circuit or network, the gravest first. */
export function FindingGroup({ group: { owner, name, about, findings }, rulebook, tellsFacts }: FindingGroupProps) {
  const [most, setMost] = useState(FIRST);
  const titleId = useId();
  const hidden = findings.length - most;
  return (
    <Box component="section" aria-labelledby={titleId} sx={card}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 2.5, px: 4, py: 3 }}>
        <Typography id={titleId} variant="h3" component="h2" sx={{ fontSize: '0.9375rem', overflowWrap: 'anywhere' }}>
          {name}
        </Typography>
        <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{about}</Box>
        {findings.length === 0 && (
          <Box sx={{ fontSize: '0.75rem', color: 'ok.main', fontWeight: 600, ml: 'auto' }}>Nothing found</Box>
        )}
      </Box>
      {findings.length > 0 && (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {findings.slice(0, most).map((finding) => (
            <FindingRow key={finding.key} finding={finding} rulebook={rulebook} />
          ))}
        </Box>
      )}
      {hidden > 0 && (
        <Box sx={foot}>
          <Button size="small" onClick={() => setMost(most + MORE)}>
            Show {Math.min(hidden, MORE)} more
          </Button>
        </Box>
      )}
      {tellsFacts && (
        <Box sx={{ borderTop: 1, borderColor: 'hairline' }}>
          <FactsOf owner={owner} rulebook={rulebook} />
        </Box>
      )}
    </Box>
  );
}

const card = {
  border: 1,
  borderColor: 'hairline',
  borderRadius: 3,
  bgcolor: 'surface',
  minWidth: 0,
} as const;

const foot = { px: 4, py: 2.5, borderTop: 1, borderColor: 'hairline' } as const;
