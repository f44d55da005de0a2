import Box from '@mui/material/Box';
import { type ReactNode, useId, useState } from 'react';
import type { PeeringLocation } from '#domain/catalog/catalog.ts';
import { ChevronIcon } from '#ui/kit/icons.tsx';
import { offersAt, waysInAt } from './place-search.ts';
import { basisWords, cloudWords, offerWords } from './place-words.ts';

/** One place; unfolded, everything that is known of it. */
export function PlaceRow({ place }: { readonly place: PeeringLocation }) {
  const [open, setOpen] = useState(false);
  const detailsId = useId();
  const { name, cloud, country, geopoliticalRegion, basis, zone, providers } = place;
  return (
    <>
      <tr>
        <th scope="row">
          <Box
            component="button"
            type="button"
            aria-expanded={open}
            aria-controls={open ? detailsId : undefined}
            onClick={() => setOpen(!open)}
            sx={unfold}
          >
            <Box component="span" sx={{ display: 'grid', transform: open ? 'rotate(90deg)' : 'none' }}>
              <ChevronIcon size={14} />
            </Box>
            {name}
          </Box>
          {cloud !== 'AzureCloud' && <Box sx={{ ...quiet, pl: 5 }}>{cloudWords[cloud] ?? cloud}</Box>}
        </th>
        <td data-wide>{country}</td>
        <td data-wide>
          {geopoliticalRegion}
          {basisWords[basis] !== undefined && <Box sx={quiet}>{basisWords[basis]}</Box>}
        </td>
        <td data-wide>{zone ?? 'not printed'}</td>
        <td data-wide>{offersText(place)}</td>
        <td>{providers.length}</td>
      </tr>
      {open && (
        <Box component="tr" id={detailsId} sx={{ borderTop: '0 !important' }}>
          <Box component="td" colSpan={6} sx={{ pt: '0 !important' }}>
            <PlaceDetails place={place} />
          </Box>
        </Box>
      )}
    </>
  );
}

function offersText(place: PeeringLocation): string {
  return [...offersAt(place)].map((offer) => offerWords[offer]).join(', ') || 'ordinary circuits';
}

function PlaceDetails({ place }: { readonly place: PeeringLocation }) {
  const { exchanges, carriers } = waysInAt(place);
  return (
    <Box component="dl" sx={details}>
      <Detail term="Where">{[...place.addresses, place.country].join(', ')}</Detail>
      <Detail term="Geopolitical region">
        {place.geopoliticalRegion}
        {basisWords[place.basis] === undefined ? '' : `, ${basisWords[place.basis]}`}
      </Detail>
      <Detail term="Billing zone">{place.zone ?? 'not printed'}</Detail>
      <Detail term="Can be had there">{offersText(place)}</Detail>
      <Detail term="Local regions">{place.localAzureRegions.join(', ') || 'none'}</Detail>
      <Detail term={place.metro ? 'Sites' : 'Metro'}>{place.related.join(', ') || 'none'}</Detail>
      <Detail term="Providers">{place.providers.join(', ') || 'none; ExpressRoute Direct only'}</Detail>
      {place.announcedProviders.length > 0 && (
        <Detail term="Announced">
          {place.announcedProviders.join(', ')}: no circuits can be created with them yet
        </Detail>
      )}
      {carriers.length > 0 && (
        <Detail term="Other carriers">
          {carriers.join(', ')}, by way of {exchanges.join(', ')}
        </Detail>
      )}
    </Box>
  );
}

function Detail({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <Box component="dt" sx={{ color: 'text.secondary' }}>
        {term}
      </Box>
      <Box component="dd" sx={{ m: 0, minWidth: 0 }}>
        {children}
      </Box>
    </>
  );
}

const quiet = { fontSize: '0.75rem', fontWeight: 400, color: 'text.secondary' } as const;

const unfold = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: 1.5,
  minHeight: 28,
  m: '-4px 0',
  p: 0,
  border: 0,
  borderRadius: 1,
  bgcolor: 'transparent',
  font: 'inherit',
  color: 'inherit',
  textAlign: 'start',
  cursor: 'pointer',
} as const;

const details = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'max-content minmax(0, 1fr)' },
  columnGap: 4,
  rowGap: { xs: 0.5, sm: 1 },
  m: 0,
  p: 3,
  borderRadius: 2,
  bgcolor: 'sunken',
  '& dd': { mb: { xs: '8px !important', sm: '0 !important' } },
} as const;
