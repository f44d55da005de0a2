import Box from '@mui/material/Box';
import { Link } from 'react-router';
import { lowScreen } from './layout-width.ts';
import { TallyBadge } from '#ui/kit/tally-badge.tsx';
import { usePlanPages } from './use-plan-pages.ts';

/** The pages of the plan, all in sight. */
export function PlanTabs() {
  const pages = usePlanPages();
  return (
    <Box component="nav" aria-label="Plan" sx={tabs}>
      {pages.map(({ page, title, to, current, tally }) => (
        <Box key={page} component={Link} to={to} aria-current={current} sx={tab}>
          {title}
          <TallyBadge tally={tally} />
        </Box>
      ))}
    </Box>
  );
}

const tabs = {
  display: 'flex',
  gap: 0.5,
  px: 3,
  py: 1,
  borderTop: 1,
  borderColor: 'hairline',
  [lowScreen]: { py: 0.5 },
} as const;

const tab = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: 1.5,
  minHeight: 32,
  px: 3,
  borderRadius: 2,
  fontSize: '0.8125rem',
  fontWeight: 600,
  color: 'text.secondary',
  textDecoration: 'none',
  transition: 'background-color 150ms, color 150ms',
  '&:hover': { color: 'text.primary', bgcolor: 'sunken' },
  '&[aria-current]': {
    color: 'accent.main',
    bgcolor: 'accent.soft',
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
} as const;
