import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useDeferredValue, useMemo, useState } from 'react';
import { EmptyState } from '#ui/kit/empty-state.tsx';
import { everyPlace, type PlaceQuery, placesFor, type SortKey } from './place-search.ts';
import { PlaceFilters } from './place-filters.tsx';
import { PlaceRow } from './place-row.tsx';
import { frameStyle, tableStyle } from './table-styles.ts';

/** Rows that are drawn at once: more come by the button below. */
const PAGE = 25;

const columns: readonly { readonly sort: SortKey; readonly label: string; readonly wide: boolean }[] = [
  { sort: 'name', label: 'Location', wide: false },
  { sort: 'country', label: 'Country', wide: true },
  { sort: 'region', label: 'Geopolitical region', wide: true },
  { sort: 'zone', label: 'Billing zone', wide: true },
];

/** Every peering location, searched, filtered and sorted. */
export function PlaceTable() {
  const [query, setQuery] = useState<PlaceQuery>(everyPlace);
  const [shown, setShown] = useState(PAGE);
  const asked = useDeferredValue(query);
  const places = useMemo(() => placesFor(asked), [asked]);

  function change(patch: Partial<PlaceQuery>) {
    setShown(PAGE);
    setQuery({ ...query, ...patch });
  }
  const sortBy = (sort: SortKey): void => change({ sort, down: query.sort === sort && !query.down });

  return (
    <Box sx={{ display: 'grid', gap: 3, minWidth: 0 }}>
      <PlaceFilters query={query} onChange={change} />
      <Box component="output" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
        {places.length === 1 ? '1 location' : `${places.length} locations`}
      </Box>
      <Box sx={frameStyle}>
        {places.length === 0 ? (
          <EmptyState
            title="No such location"
            action={<Button onClick={() => change(everyPlace)}>Show all locations</Button>}
          >
            No peering location has all of this.
          </EmptyState>
        ) : (
          <Box component="table" aria-label="Peering locations" sx={tableStyle}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <SortHead key={column.sort} {...column} query={query} onSort={sortBy} />
                ))}
                <th scope="col" data-wide>
                  Can be had there
                </th>
                <SortHead sort="providers" label="Providers" wide={false} query={query} onSort={sortBy} />
              </tr>
            </thead>
            <tbody>
              {places.slice(0, shown).map((place) => (
                <PlaceRow key={`${place.cloud} ${place.name}`} place={place} />
              ))}
            </tbody>
          </Box>
        )}
      </Box>
      {places.length > shown && (
        <Button sx={{ justifySelf: 'center' }} onClick={() => setShown(shown + PAGE)}>
          Show {Math.min(PAGE, places.length - shown)} more of {places.length - shown}
        </Button>
      )}
    </Box>
  );
}

interface SortHeadProps {
  readonly sort: SortKey;
  readonly label: string;
  readonly wide: boolean;
  readonly query: PlaceQuery;
  readonly onSort: (sort: SortKey) => void;
}

function SortHead({ sort, label, wide, query, onSort }: SortHeadProps) {
  const mine = query.sort === sort;
  const order = query.down ? 'descending' : 'ascending';
  const arrow = query.down ? '↓' : '↑';
  return (
    <th scope="col" data-wide={wide || undefined} aria-sort={mine ? order : undefined}>
      <Box component="button" type="button" onClick={() => onSort(sort)} sx={head}>
        {label} <span aria-hidden="true">{mine ? arrow : ''}</span>
      </Box>
    </th>
  );
}

const head = {
  p: 0,
  minHeight: 28,
  border: 0,
  borderRadius: 1,
  bgcolor: 'transparent',
  font: 'inherit',
  color: 'inherit',
  cursor: 'pointer',
  '&:hover': { color: 'text.primary' },
} as const;
