import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

export interface PlanPageBodyProps {
  readonly title: string;
  /** At the title's right. */
  readonly tools?: ReactNode;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** Title, lead and one column, for pages of the plan that need no more. */
export function PlanPageBody({ title, tools, lead, children }: PlanPageBodyProps) {
  return (
    <Box sx={column}>
      <Box component="header" sx={{ display: 'grid', gap: 1 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 4, rowGap: 2 }}>
          <Typography variant="h1" tabIndex={-1} sx={{ mr: 'auto' }}>
            {title}
          </Typography>
          {tools}
        </Box>
        {lead !== undefined && <Box sx={{ color: 'text.secondary', maxWidth: '68ch', textWrap: 'pretty' }}>{lead}</Box>}
      </Box>
      {children}
    </Box>
  );
}

const column = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  alignContent: 'start',
  gap: 4,
  width: '100%',
  maxWidth: 1120,
  mx: 'auto',
  px: { xs: 4, md: 6 },
  pt: { xs: 4, md: 6 },
  pb: 10,
} as const;
