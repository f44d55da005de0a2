import Box from '@mui/material/Box';
import { type ReactNode, useState } from 'react';
import { ThemeSwitch } from '#ui/theme/theme-switch.tsx';
import { BrandLink } from './brand-link.tsx';
import { EraChip } from './era-chip.tsx';
import { HistoryButtons } from './history-buttons.tsx';
import type { LayoutWidth } from './layout-width.ts';
import { PlanName, PlanNameField } from './plan-name.tsx';
import { PlanTabs } from './plan-tabs.tsx';
import { SaveChip } from './save-chip.tsx';
import { TopMenu } from './top-menu.tsx';

export interface PlanBarProps {
  readonly width: LayoutWidth;
  /** What of the plan is on screen: a circuit, or a menu of pages on a phone. */
  readonly where?: ReactNode;
  /** What else stands at the right, such as the palette's field. */
  readonly tools?: ReactNode;
}

/** The head of every page of a plan: what is open, whether it is kept, undo and redo, and the plan's pages. */
export function PlanBar(props: PlanBarProps) {
  return props.width === 'narrow' ? <NarrowBar {...props} /> : <BroadBar {...props} />;
}

function BroadBar({ width, where, tools }: PlanBarProps) {
  return (
    <Box component="header" sx={head}>
      <Box sx={bar}>
        <BrandLink />
        <Box sx={{ display: 'flex', alignItems: 'center', minWidth: 0, gap: 0.5 }}>
          <PlanName />
          {where !== undefined && (
            <>
              <Box component="span" aria-hidden="true" sx={{ color: 'quiet', px: 0.5 }}>
                /
              </Box>
              <Box sx={{ pl: 1.5, minWidth: 0, display: 'flex' }}>{where}</Box>
            </>
          )}
        </Box>
        <Box sx={{ flex: 'none' }}>
          <SaveChip />
        </Box>
        <EraChip />
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, ml: 'auto', flex: 'none' }}>
          {tools}
          <HistoryButtons asIcons={width === 'medium'} />
          <ThemeSwitch />
        </Box>
      </Box>
      <PlanTabs />
    </Box>
  );
}

function NarrowBar({ where, tools }: PlanBarProps) {
  const [renaming, setRenaming] = useState(false);
  return (
    <Box component="header" sx={{ ...head, ...bar, gap: 2 }}>
      <BrandLink />
      <Box sx={{ minWidth: 0, flex: 1, display: 'flex', alignItems: 'center', color: 'text.secondary' }}>
        {renaming ? <PlanNameField onClose={() => setRenaming(false)} /> : where}
      </Box>
      {tools}
      <TopMenu onRename={() => setRenaming(true)} />
    </Box>
  );
}

const head = { gridArea: 'top', minWidth: 0, borderBottom: 1, borderColor: 'hairline', bgcolor: 'surface' } as const;

const bar = {
  display: 'flex',
  alignItems: 'center',
  gap: 3,
  minHeight: 52,
  minWidth: 0,
  px: { xs: 4, sm: 4.5 },
} as const;
