import Box from '@mui/material/Box';
import { usePlan, useSessionState } from '#store/use-session.ts';
import { AskMenuItem } from '#ui/ask/ask-menu-item.tsx';
import { LinkMenuItem, MenuItem } from '#ui/kit/menu-items.ts';
import { MoreMenu } from '#ui/kit/more-menu.tsx';
import { comparePath } from '#ui/kit/paths.ts';
import { type ThemeMode, useThemeMode } from '#ui/theme/use-theme-mode.ts';
import { PageMenuItem } from './page-menu-item.tsx';
import { unnamedPlan } from './plan-name.tsx';
import { type HistoryStep, useHistorySteps } from './use-history-steps.ts';
import { usePlanPages } from './use-plan-pages.ts';

const nextMode: { readonly [Mode in ThemeMode]: ThemeMode } = { system: 'light', light: 'dark', dark: 'system' };
const modeWords: { readonly [Mode in ThemeMode]: string } = { system: 'as the system', light: 'light', dark: 'dark' };

/** What the top bar has no room for on a phone. */
export function TopMenu({ onRename }: { readonly onRename: () => void }) {
  const { name, era } = usePlan();
  const planId = useSessionState((state) => state.planId) ?? '';
  const { undo, redo } = useHistorySteps();
  const { mode, setMode } = useThemeMode();
  const pages = usePlanPages();
  return (
    <MoreMenu label="Menu">
      {pages.map((link) => (
        <PageMenuItem key={link.page} link={link} />
      ))}
      <HistoryItem step={undo} label="Undo" />
      <HistoryItem step={redo} label="Redo" />
      <MenuItem onClick={() => setTimeout(onRename, 0)}>
        <Lines first="Rename plan" second={name || unnamedPlan} />
      </MenuItem>
      <LinkMenuItem to={comparePath(planId)}>
        <Lines first="Compare with Azure…" second="What Azure shows, beside this plan" />
      </LinkMenuItem>
      <AskMenuItem request={{ id: 'choose-era', args: { era: era === 'today' ? 'seed' : 'today' } }} />
      <MenuItem onClick={() => setMode(nextMode[mode])}>
        <Lines first="Change colours" second={`Now: ${modeWords[mode]}`} />
      </MenuItem>
    </MoreMenu>
  );
}

// Menu hands its items focus and tab stop as props.
function HistoryItem({ step, label, ...fromMenu }: { readonly step: HistoryStep; readonly label: string }) {
  return (
    <MenuItem
      {...fromMenu}
      aria-disabled={!step.possible || undefined}
      onClick={() => {
        if (step.possible) step.go();
      }}
    >
      <Lines first={label} second={step.words} />
    </MenuItem>
  );
}

function Lines({ first, second }: { readonly first: string; readonly second: string }) {
  return (
    <Box component="span" sx={{ display: 'grid', py: 0.5 }}>
      <Box component="span" sx={{ fontWeight: 500 }}>
        {first}
      </Box>
      <Box component="span" sx={{ fontSize: '0.75rem', lineHeight: 1.4, color: 'text.secondary' }}>
        {second}
      </Box>
    </Box>
  );
}
