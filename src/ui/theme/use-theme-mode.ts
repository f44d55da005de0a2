import { useColorScheme } from '@mui/material/styles';

export type ThemeMode = 'light' | 'dark' | 'system';

export interface ThemeModeChoice {
  /** What the person chose. */
  readonly mode: ThemeMode;
  /** What is on screen. */
  readonly shown: 'light' | 'dark';
  readonly setMode: (mode: ThemeMode) => void;
}

export function useThemeMode(): ThemeModeChoice {
  const { mode = 'system', colorScheme, setMode } = useColorScheme();
  return { mode, shown: colorScheme === 'dark' ? 'dark' : 'light', setMode };
}
