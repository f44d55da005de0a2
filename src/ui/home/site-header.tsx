import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** The bar at the head of every page outside a plan. */
export function SiteHeader({ note, children }: { readonly note?: ReactNode; readonly children?: ReactNode }) {
  return (
    <Box component="header" sx={bar}>
      <Box component={Link} to="/" sx={brand}>
        <BrandMark />
        Onramp
      </Box>
      {note && <Box sx={{ minWidth: 0, '@media (max-width: 379.95px)': { display: 'none' } }}>{note}</Box>}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, ml: 'auto', minWidth: 0 }}>{children}</Box>
    </Box>
  );
}

function BrandMark() {
  return (
    <Box component="svg" viewBox="0 0 32 32" aria-hidden="true" sx={{ width: 26, height: 26, flex: 'none' }}>
      <Box
        component="path"
        d="M24 7.5 7.5 16 24 24.5"
        sx={{ fill: 'none', stroke: 'var(--onramp-palette-edge)', strokeWidth: 2.5, strokeLinecap: 'round' }}
      />
      <Box component="circle" cx={7.5} cy={16} r={5.5} sx={{ fill: 'var(--onramp-palette-customer-main)' }} />
      <Box component="circle" cx={24} cy={7.5} r={5.5} sx={{ fill: 'var(--onramp-palette-microsoft-main)' }} />
      <Box component="circle" cx={24} cy={24.5} r={5.5} sx={{ fill: 'var(--onramp-palette-microsoft-main)' }} />
    </Box>
  );
}

const bar = {
  position: 'sticky',
  top: 0,
  zIndex: 'appBar',
  display: 'flex',
  alignItems: 'center',
  gap: 3,
  minHeight: 52,
  px: { xs: 4, sm: 5 },
  borderBottom: 1,
  borderColor: 'hairline',
  bgcolor: 'surface',
} as const;

const brand = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: 2,
  py: 1,
  pr: 1,
  borderRadius: 2,
  color: 'text.primary',
  fontSize: '0.9375rem',
  fontWeight: 700,
  letterSpacing: '-0.01em',
  textDecoration: 'none',
} as const;
