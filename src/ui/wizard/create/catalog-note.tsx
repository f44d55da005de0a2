import Box from '@mui/material/Box';
import { catalogSources } from '#domain/catalog/catalog.ts';
import { Link } from 'react-router';
import { useSessionState } from '#store/use-session.ts';
import { catalogPath } from '#ui/kit/paths.ts';
import { Fold } from '#ui/kit/fold.tsx';

/** Where the lists of places, providers and sizes come from, and of which day they are. */
export function CatalogNote() {
  const newest = catalogSources.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), '');
  const planId = useSessionState((state) => state.planId) ?? '';
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
      <Box sx={{ mt: 2, pl: 4.5, fontSize: '0.8125rem' }}>
        <Link to={catalogPath(planId)}>Look through the catalogue</Link>
      </Box>
    </Fold>
  );
}
