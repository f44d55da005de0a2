import Box from '@mui/material/Box';
import { peeringLocations } from '#domain/catalog/catalog.ts';
import { ChoiceField } from '#ui/kit/choice-field.tsx';
import { Field } from '#ui/kit/field.tsx';
import { cloudWords, offerWords } from './place-words.ts';
import type { Offer, PlaceQuery } from './place-search.ts';

export interface PlaceFiltersProps {
  readonly query: PlaceQuery;
  readonly onChange: (patch: Partial<PlaceQuery>) => void;
}

const clouds = [
  { value: '', label: 'Every cloud' },
  ...[...new Set(peeringLocations.map(({ cloud }) => cloud))].map((cloud) => ({
    value: cloud,
    label: cloudWords[cloud] ?? cloud,
  })),
];

const offers: readonly Offer[] = ['local', 'direct', 'metro', 'global-reach'];

/** What to look for. Everything that is chosen has to be there. */
export function PlaceFilters({ query, onChange }: PlaceFiltersProps) {
  function toggle(offer: Offer) {
    const next = new Set(query.offers);
    if (!next.delete(offer)) next.add(offer);
    onChange({ offers: next });
  }
  return (
    <Box sx={{ display: 'grid', gap: 1, minWidth: 0 }}>
      <Box sx={fields}>
        <Field
          id="catalog-search"
          label="Search"
          type="search"
          value={query.text}
          onChange={(text) => onChange({ text })}
          placeholder="City, country, provider or building"
        />
        <ChoiceField
          id="catalog-cloud"
          label="Cloud"
          value={query.cloud}
          options={clouds}
          onChange={(cloud) => onChange({ cloud })}
        />
      </Box>
      <Box component="fieldset" sx={group}>
        <Box component="legend" sx={{ p: 0, fontSize: '0.75rem', fontWeight: 600, color: 'text.secondary' }}>
          Only where there is
        </Box>
        {offers.map((offer) => (
          <Box component="label" key={offer} sx={check}>
            <input type="checkbox" checked={query.offers.has(offer)} onChange={() => toggle(offer)} />
            {offerWords[offer]}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

const fields = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: 'minmax(0, 2fr) minmax(0, 1fr)' },
  columnGap: 3,
} as const;

const group = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 4,
  rowGap: 1,
  m: 0,
  p: 0,
  border: 0,
  minWidth: 0,
} as const;

const check = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: 1.5,
  minHeight: 32,
  fontSize: '0.8125rem',
  cursor: 'pointer',
  '& input': { m: 0, width: 16, height: 16, accentColor: 'var(--onramp-palette-accent-main)' },
} as const;
