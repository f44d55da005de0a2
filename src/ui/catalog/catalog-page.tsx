import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Segmented } from '#ui/kit/segmented.tsx';
import { CommunityTable } from './community-table.tsx';
import { GatewayTable } from './gateway-table.tsx';
import { LimitTable } from './limit-table.tsx';
import { PlaceTable } from './place-table.tsx';
import { RegionTable } from './region-table.tsx';
import { SourceNote } from './source-note.tsx';

type Table = 'places' | 'regions' | 'gateways' | 'communities' | 'limits';

const tables = [
  { value: 'places', label: 'Peering locations' },
  { value: 'regions', label: 'Geopolitical regions' },
  { value: 'gateways', label: 'Gateway SKUs' },
  { value: 'communities', label: 'BGP communities' },
  { value: 'limits', label: 'Limits' },
] as const;

/** What Onramp knows of places, providers and limits, with the day and the page that it comes from. */
export function CatalogPage() {
  const [table, setTable] = useState<Table>('places');
  return (
    <Box sx={page}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Typography variant="h1" tabIndex={-1}>
          Catalogue
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: '72ch' }}>
          What Microsoft’s pages had on the day beside each table. Anything newer has to be asked of Microsoft or the
          provider.
        </Typography>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Segmented label="Table" value={table} options={tables} onChange={setTable} />
      </Box>
      {table === 'places' && <PlaceTable />}
      {table === 'regions' && <RegionTable />}
      {table === 'gateways' && <GatewayTable />}
      {table === 'communities' && <CommunityTable />}
      {table === 'limits' && <LimitTable />}
      <SourceNote />
    </Box>
  );
}

const page = { display: 'grid', gap: 4, minWidth: 0, maxWidth: 1180, mx: 'auto', px: { xs: 4, sm: 5 }, py: 5 } as const;
