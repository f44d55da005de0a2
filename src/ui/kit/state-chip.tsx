import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

export type Tone = 'ok' | 'customer' | 'provider' | 'microsoft' | 'danger' | 'neutral' | 'accent';

const tones: { readonly [state: string]: Tone } = {
  Provisioned: 'ok',
  Enabled: 'ok',
  Succeeded: 'ok',
  Configured: 'ok',
  Connected: 'ok',
  InUse: 'ok',
  Provisioning: 'provider',
  Deprovisioning: 'provider',
  Enabling: 'microsoft',
  Disabling: 'microsoft',
  Updating: 'microsoft',
  Configuring: 'microsoft',
  Connecting: 'microsoft',
  Deleting: 'microsoft',
  ValidationNeeded: 'customer',
  ManualValidationNeeded: 'customer',
  ValidationFailed: 'danger',
  AsnValidationFailed: 'danger',
  CertificateMissingInRoutingRegistry: 'danger',
  InvalidSignatureEncoding: 'danger',
  SignatureVerificationFailed: 'danger',
  Failed: 'danger',
  NotConnected: 'danger',
};

/** The tone of a word that Azure uses for a state. What Azure may add later is neutral. */
export function toneOfState(state: string): Tone {
  return tones[state] ?? 'neutral';
}

export interface StateChipProps {
  readonly tone: Tone;
  readonly children: ReactNode;
}

export function StateChip({ tone, children }: StateChipProps) {
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 1,
        maxWidth: '100%',
        px: 2.25,
        py: 0.5,
        borderRadius: 99,
        fontSize: '0.75rem',
        fontWeight: 600,
        lineHeight: 1.45,
        ...(tone === 'neutral'
          ? { color: 'text.secondary', bgcolor: 'sunken' }
          : { color: `${tone}.main`, bgcolor: `${tone}.soft` }),
        '@media (forced-colors: active)': { border: '1px solid' },
      }}
    >
      {children}
    </Box>
  );
}
