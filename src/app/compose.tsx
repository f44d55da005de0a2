import type { ReactNode } from 'react';
import { OnrampTheme } from '#ui/theme/onramp-theme.tsx';
import { AppContext, type AppParts } from './app-context.ts';
import type { Device } from './device.ts';
import { sessionSource } from './session-source.ts';

export function compose(device: Device): AppParts {
  return { device, sessions: sessionSource(device) };
}

/** Hands every page what it stands on. */
export function Composed({ parts, children }: { readonly parts: AppParts; readonly children: ReactNode }) {
  return (
    <AppContext value={parts}>
      <OnrampTheme>{children}</OnrampTheme>
    </AppContext>
  );
}
