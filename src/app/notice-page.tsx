import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { SiteHeader } from '#ui/home/site-header.tsx';
import { ThemeSwitch } from '#ui/theme/theme-switch.tsx';
import { usePageTitle } from './use-page-title.ts';

export interface NoticePageProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What can be done about it. */
  readonly actions: ReactNode;
}

/** A page that has one thing to say. */
export function NoticePage({ title, children, actions }: NoticePageProps) {
  usePageTitle(title);
  return (
    <>
      <SiteHeader>
        <ThemeSwitch />
      </SiteHeader>
      <Box component="main" sx={{ maxWidth: 640, mx: 'auto', px: { xs: 4, sm: 6 }, pt: { xs: 10, sm: 20 }, pb: 10 }}>
        <Typography variant="h1" tabIndex={-1} sx={{ textWrap: 'balance' }}>
          {title}
        </Typography>
        <Box sx={{ display: 'grid', gap: 2, mt: 2, color: 'text.secondary', maxWidth: '60ch', textWrap: 'pretty' }}>
          {children}
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 6 }}>{actions}</Box>
      </Box>
    </>
  );
}
