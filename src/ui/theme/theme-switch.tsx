import IconButton from '@mui/material/IconButton';
import { MoonIcon, SunIcon, SystemIcon } from '#ui/kit/icons.tsx';
import { type ThemeMode, useThemeMode } from './use-theme-mode.ts';

const next: Record<ThemeMode, ThemeMode> = { system: 'light', light: 'dark', dark: 'system' };
const words: Record<ThemeMode, string> = { system: 'as the system', light: 'light', dark: 'dark' };
const icons: Record<ThemeMode, typeof SunIcon> = { system: SystemIcon, light: SunIcon, dark: MoonIcon };

/** One button that goes round: as the system, light, dark. */
export function ThemeSwitch() {
  const { mode, setMode } = useThemeMode();
  const Icon = icons[mode];
  const label = `Colours: ${words[mode]}`;
  return (
    <IconButton aria-label={label} title={label} onClick={() => setMode(next[mode])}>
      <Icon />
    </IconButton>
  );
}
