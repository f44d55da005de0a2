import { type ReactNode, useMemo } from 'react';
import { CopyTextContext } from '#ui/kit/copy-text.ts';
import { DeviceFilesContext } from '#ui/kit/device-files.ts';
import { OnrampTheme } from '#ui/theme/onramp-theme.tsx';
import { AppContext, type AppParts } from './app-context.ts';
import type { Device } from './device.ts';
import { sessionSource } from './session-source.ts';

export function compose(device: Device): AppParts {
  return { device, sessions: sessionSource(device) };
}

/** Hands every page what it stands on. */
export function Composed({ parts, children }: { readonly parts: AppParts; readonly children: ReactNode }) {
  const { copyText, downloadFile, drawPng } = parts.device;
  const files = useMemo(() => ({ save: downloadFile, drawPng }), [downloadFile, drawPng]);
  return (
    <AppContext value={parts}>
      <CopyTextContext value={copyText}>
        <DeviceFilesContext value={files}>
          <OnrampTheme>{children}</OnrampTheme>
        </DeviceFilesContext>
      </CopyTextContext>
    </AppContext>
  );
}
