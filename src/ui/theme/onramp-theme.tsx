import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/jetbrains-mono/wght.css';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider, useColorScheme } from '@mui/material/styles';
import { type ReactNode, useLayoutEffect } from 'react';
import { theme } from './theme.ts';

export function OnrampTheme({ children }: { readonly children: ReactNode }) {
  return (
    <ThemeProvider theme={theme} defaultMode="system" modeStorageKey="onramp-mode" noSsr disableTransitionOnChange>
      <MarkBeforePaint />
      <CssBaseline enableColorScheme />
      {children}
    </ThemeProvider>
  );
}

// The provider marks the page only after the first paint: whoever chose dark would see a white flash.
function MarkBeforePaint() {
  const { colorScheme } = useColorScheme();
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.toggleAttribute('data-dark', colorScheme === 'dark');
    page.toggleAttribute('data-light', colorScheme !== 'dark');
  }, [colorScheme]);
  return null;
}
