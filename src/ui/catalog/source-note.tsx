import Box from '@mui/material/Box';
import { communitySource } from '#domain/catalog/bgp-communities.ts';
import { catalogSources } from '#domain/catalog/catalog.ts';
import exchanges from '#domain/catalog/exchange-providers.json' with { type: 'json' };
import { globalReachSource } from '#domain/catalog/global-reach.ts';
import { limitsSource } from '#domain/catalog/limits.ts';
import { Fold } from '#ui/kit/fold.tsx';

const sources = [...catalogSources, communitySource, globalReachSource, limitsSource, exchanges].map(
  ({ source, asOf }) => ({
    source,
    asOf,
  }),
);

/** Where every table comes from, and of which day it is. */
export function SourceNote() {
  return (
    <Fold summary="Sources and their dates" open>
      <Box component="ul" sx={list}>
        {sources.map(({ source, asOf }) => (
          <li key={source}>
            {asOf}: {source}
          </li>
        ))}
      </Box>
    </Fold>
  );
}

const list = {
  m: 0,
  mt: 1,
  pl: 4.5,
  display: 'grid',
  gap: 1,
  fontSize: '0.75rem',
  lineHeight: 1.5,
  color: 'text.secondary',
  overflowWrap: 'anywhere',
} as const;
