import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { Authorization } from '#domain/model/plan.ts';
import { Secret } from '#ui/kit/secret.tsx';
import { StateChip } from '#ui/kit/state-chip.tsx';
import type { LinkParts } from './network-draft.ts';

export interface AuthorizationPanelProps {
  readonly parts: LinkParts;
  readonly authorization: Authorization | undefined;
}

/** What a network in another subscription needs besides a gateway: who creates it, who redeems it, and the key. */
export function AuthorizationPanel({ parts, authorization }: AuthorizationPanelProps) {
  const titleId = useId();
  const { circuit, network } = parts;
  const circuitName = circuit.settings.name || 'the circuit';
  const networkName = network.settings.name || 'the network';
  return (
    <Box component="section" aria-labelledby={titleId} sx={panel}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Typography id={titleId} variant="h4" component="h3">
          Authorization
        </Typography>
        <AuthorizationChip authorization={authorization} />
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {networkName} and {circuitName} live in different subscriptions. The owner of {circuitName} creates an
        authorization and hands its key over; the owner of {networkName} redeems it. One authorization serves one
        connection. It is not the service key.
      </Typography>
      {authorization?.azure && (
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            justifyContent: 'space-between',
            columnGap: 3,
            fontSize: '0.8125rem',
          }}
        >
          <Box component="span" sx={{ fontWeight: 600 }}>
            {authorization.settings.name}
          </Box>
          <Secret value={authorization.azure.authorizationKey} label="authorization key" />
        </Box>
      )}
      {authorization?.azure?.authorizationUseStatus === 'InUse' && (
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
          Once {networkName} is unlinked, the key can be used again here. Microsoft's pages disagree: an answer of 2019
          asks for a new one.
        </Typography>
      )}
    </Box>
  );
}

function AuthorizationChip({ authorization }: Pick<AuthorizationPanelProps, 'authorization'>) {
  const status = authorization?.azure?.authorizationUseStatus;
  if (status === undefined) return <StateChip tone="neutral">{authorization ? 'Planned' : 'Not planned'}</StateChip>;
  return <StateChip tone={status === 'InUse' ? 'ok' : 'accent'}>{status}</StateChip>;
}

const panel = {
  display: 'grid',
  gap: 2.5,
  p: 3.5,
  border: 1,
  borderColor: 'hairline',
  borderRadius: 2,
  minWidth: 0,
} as const;
