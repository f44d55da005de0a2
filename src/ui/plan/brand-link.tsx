import Box from '@mui/material/Box';
import { Link } from 'react-router';

/** The mark and the name, leading home. */
export function BrandLink() {
  return (
    <Box component={Link} to="/" sx={brand}>
      <Box
        component="svg"
        viewBox="0 0 32 32"
        aria-hidden="true"
        focusable="false"
        sx={{ width: 26, height: 26, flex: 'none' }}
      >
        <Box
          component="path"
          d="M24 7.5 7.5 16 24 24.5"
          sx={{ fill: 'none', color: 'edge', stroke: 'currentcolor', strokeWidth: 2.5, strokeLinecap: 'round' }}
        />
        <Box component="circle" cx={7.5} cy={16} r={5.5} sx={{ color: 'customer.main', fill: 'currentcolor' }} />
        <Box component="circle" cx={24} cy={7.5} r={5.5} sx={{ color: 'microsoft.main', fill: 'currentcolor' }} />
        <Box component="circle" cx={24} cy={24.5} r={5.5} sx={{ color: 'microsoft.main', fill: 'currentcolor' }} />
      </Box>
      Onramp
    </Box>
  );
}

const brand = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: 2,
  flex: 'none',
  py: 1,
  pr: 1,
  borderRadius: 2,
  color: 'text.primary',
  fontSize: '0.9375rem',
  fontWeight: 700,
  letterSpacing: '-0.01em',
  textDecoration: 'none',
} as const;
