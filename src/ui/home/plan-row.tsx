import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { PlanSummary } from '#store/library.ts';
import { MoreMenu } from '#ui/kit/more-menu.tsx';
import { planPath } from '#ui/kit/paths.ts';
import { StateChip } from '#ui/kit/state-chip.tsx';
import { sizeWords, stepWords, turnWords, unnamedPlan } from './plan-words.ts';

export interface PlanRowProps {
  readonly plan: PlanSummary;
  readonly onDelete: (plan: PlanSummary) => void;
}

export function PlanRow({ plan, onDelete }: PlanRowProps) {
  const name = plan.name || unnamedPlan;
  const { tone, words } = turnWords(plan);
  return (
    <Box component="li" sx={row}>
      <Typography variant="h3" sx={{ gridArea: 'name', minWidth: 0, overflowWrap: 'anywhere' }}>
        {name}
      </Typography>
      <Typography sx={{ gridArea: 'size', color: 'text.secondary' }}>{sizeWords(plan)}</Typography>
      <Typography sx={{ gridArea: 'step', justifySelf: { xs: 'end', sm: 'start' } }}>{stepWords(plan)}</Typography>
      <Box sx={{ gridArea: 'turn', minWidth: 0 }}>
        <StateChip tone={tone}>{words}</StateChip>
      </Box>
      <Box sx={{ gridArea: 'acts', display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 1 }}>
        <Button component={Link} to={planPath(plan.id)} aria-label={`Open ${name}`}>
          Open
        </Button>
        <MoreMenu label={`More about ${name}`}>
          <MenuItem onClick={() => onDelete(plan)} sx={{ color: 'danger.main' }}>
            Delete plan
          </MenuItem>
        </MoreMenu>
      </Box>
    </Box>
  );
}

const row = {
  display: 'grid',
  alignItems: 'center',
  columnGap: 4,
  rowGap: 1,
  mx: { xs: 4, sm: 5 },
  py: 2.5,
  gridTemplateColumns: {
    xs: '1fr auto',
    sm: '1fr auto auto',
    md: 'minmax(0, 2.2fr) minmax(0, 1.6fr) minmax(0, 1fr) minmax(0, 1.7fr) auto',
  },
  gridTemplateAreas: {
    xs: '"name acts" "size size" "turn step"',
    sm: '"name turn acts" "size step acts"',
    md: '"name size step turn acts"',
  },
  '&:not(:last-child)': { borderBottom: 1, borderColor: 'hairline' },
} as const;
