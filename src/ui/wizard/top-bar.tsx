import Box from '@mui/material/Box';
import { type ReactNode, useState } from 'react';
import type { CircuitId } from '#domain/model/ids.ts';
import { ThemeSwitch } from '#ui/theme/theme-switch.tsx';
import { BrandLink } from './brand-link.tsx';
import { CircuitSwitch } from './circuit-switch.tsx';
import { EraChip } from './era-chip.tsx';
import { HistoryButtons } from './history-buttons.tsx';
import type { LayoutWidth } from './layout-width.ts';
import { PlanName, PlanNameField } from './plan-name.tsx';
import { SaveChip } from './save-chip.tsx';
import { TopMenu } from './top-menu.tsx';

export interface TopBarProps {
  readonly circuitId: CircuitId;
  readonly width: LayoutWidth;
  /** What else stands at the right, such as the palette's field. */
  readonly tools?: ReactNode;
}

export function TopBar({ circuitId, width, tools }: TopBarProps) {
  if (width === 'narrow') return <NarrowBar circuitId={circuitId} tools={tools} />;
  return (
    <Box component="header" sx={bar}>
      <BrandLink />
      <Box sx={{ display: 'flex', alignItems: 'center', minWidth: 0, gap: 0.5 }}>
        <PlanName />
        <Box component="span" aria-hidden="true" sx={{ color: 'quiet', px: 0.5 }}>
          /
        </Box>
        <Box sx={{ pl: 1.5, minWidth: 0, display: 'flex' }}>
          <CircuitSwitch circuitId={circuitId} />
        </Box>
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
  );
}

function NarrowBar({ circuitId, tools }: Omit<TopBarProps, 'width'>) {
  const [renaming, setRenaming] = useState(false);
  return (
    <Box component="header" sx={{ ...bar, gap: 2 }}>
      <BrandLink />
      <Box sx={{ minWidth: 0, flex: 1, display: 'flex', alignItems: 'center', color: 'text.secondary' }}>
        {renaming ? <PlanNameField onClose={() => setRenaming(false)} /> : <CircuitSwitch circuitId={circuitId} />}
      </Box>
      {tools}
      <TopMenu onRename={() => setRenaming(true)} />
    </Box>
  );
}

const bar = {
  gridArea: 'top',
  display: 'flex',
  alignItems: 'center',
  gap: 3,
  minHeight: 52,
  minWidth: 0,
  px: { xs: 4, sm: 4.5 },
  borderBottom: 1,
  borderColor: 'hairline',
  bgcolor: 'surface',
} as const;
