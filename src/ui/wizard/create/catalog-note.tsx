import Box from '@mui/material/Box';
import { catalogSources } from '#domain/catalog/catalog.ts';
import { Fold } from '#ui/kit/fold.tsx';

/** Where the lists of places, providers and sizes come from, and of which day they are. */
export function CatalogNote() {
  const newest = catalogSources.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), '');
  return (
    <Fold summary={`Places, providers and sizes as Microsoft's pages had them on ${newest} or before`}>
      <Box
        component="ul"
        sx={{
          m: 0,
          mt: 1,
          pl: 4.5,
          display: 'grid',
          gap: 1,
          fontSize: '0.75rem',
          color: 'text.secondary',
          overflowWrap: 'anywhere',
        }}
      >
        {catalogSources.map(({ source, asOf }) => (
          <li key={source}>
            {source}, read on {asOf}
          </li>
        ))}
      </Box>
    </Fold>
  );
}
