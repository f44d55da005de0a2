import Box from '@mui/material/Box';
import { Link, useParams } from 'react-router';
import Button from '@mui/material/Button';
import { CatalogPage } from '#ui/catalog/catalog-page.tsx';
import { SiteHeader } from '#ui/home/site-header.tsx';
import { planPath } from '#ui/kit/paths.ts';
import { ThemeSwitch } from '#ui/theme/theme-switch.tsx';
import { usePageTitle } from './use-page-title.ts';

/** The catalogue, with the way back to the plan. */
export function CatalogRoute() {
  const { plan = '' } = useParams();
  usePageTitle('Catalogue');
  return (
    <>
      <SiteHeader>
        <Button component={Link} to={planPath(plan)} variant="text">
          Back to the plan
        </Button>
        <ThemeSwitch />
      </SiteHeader>
      <Box component="main" sx={{ minWidth: 0 }}>
        <CatalogPage />
      </Box>
    </>
  );
}
