import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import type { NetworkResiliency, Resiliency } from '#domain/engine/resiliency.ts';
import { Card } from '#ui/kit/card.tsx';
import { Segmented } from '#ui/kit/segmented.tsx';
import { FailureList } from './failure-list.tsx';
import { FailureTable } from './failure-table.tsx';
import { isFelt, isNeeded, withoutLoneCities } from './fate-words.ts';

/** Columns that can be read side by side. */
const COLUMNS = 5;
const ROWS = 40;

/** Which single failure cuts which network. */
export function FailuresCard({ resiliency }: { readonly resiliency: Resiliency }) {
  const [scope, setScope] = useState<'felt' | 'all'>('felt');
  const [first, setFirst] = useState(0);
  const [rows, setRows] = useState(ROWS);
  const isWide = useMediaQuery('(min-width: 700px)');
  const networks = resiliency.networks.slice(first, first + COLUMNS);
  const wanted = scope === 'felt' ? isFelt : isNeeded;
  const needed = resiliency.components.filter((component) => isNeeded(networks, component));
  const components = withoutLoneCities(needed).filter((component) => wanted(networks, component));
  const shown = components.slice(0, rows);
  const Failures = isWide ? FailureTable : FailureList;
  return (
    <Card
      title="What a single failure does"
      aside={
        <Segmented
          label="Components"
          value={scope}
          options={[
            { value: 'felt', label: 'Only what cuts' },
            { value: 'all', label: 'All components' },
          ]}
          onChange={setScope}
        />
      }
    >
      <Pager networks={resiliency.networks} first={first} onTurn={setFirst} />
      {components.length === 0 ? (
        <p>{scope === 'felt' ? 'No single failure cuts these networks.' : 'No way leads to these networks.'}</p>
      ) : (
        <Failures components={shown} networks={networks} />
      )}
      {components.length > shown.length && (
        <Button size="small" onClick={() => setRows(rows + ROWS)}>
          Show {Math.min(ROWS, components.length - shown.length)} more components
        </Button>
      )}
    </Card>
  );
}

interface PagerProps {
  readonly networks: readonly NetworkResiliency[];
  readonly first: number;
  readonly onTurn: (first: number) => void;
}

function Pager({ networks, first, onTurn }: PagerProps) {
  if (networks.length <= COLUMNS) return null;
  const last = Math.min(first + COLUMNS, networks.length);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 3, fontSize: '0.8125rem' }}>
      <Button
        size="small"
        aria-disabled={first === 0 || undefined}
        onClick={() => onTurn(Math.max(0, first - COLUMNS))}
      >
        Previous networks
      </Button>
      <output>
        Networks {first + 1} to {last} of {networks.length}
      </output>
      <Button
        size="small"
        aria-disabled={last === networks.length || undefined}
        onClick={() => onTurn(last === networks.length ? first : first + COLUMNS)}
      >
        Next networks
      </Button>
    </Box>
  );
}
