import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { ownersViewOf } from '#domain/model/owners-view.ts';
import type { Authorization } from '#domain/model/plan.ts';
import { usePlan } from '#store/use-session.ts';
import { AskButton } from '#ui/ask/ask-button.tsx';
import { Secret } from '#ui/kit/secret.tsx';
import { StateChip } from '#ui/kit/state-chip.tsx';
import type { LinkParts } from './network-draft.ts';
import { TypedKey } from './typed-key.tsx';

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
        connection.
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
      {!parts.connection.azure && <TypedKey connectionId={parts.connection.id} />}
      {authorization?.azure?.authorizationUseStatus === 'Available' && (
        <div>
          <AskButton
            request={{ id: 'rotate-authorization', args: { authorizationId: authorization.id } }}
            label="Replace it by a new one"
            size="small"
          />
        </div>
      )}
      <OwnersNote parts={parts} authorization={authorization} />
      <ReuseNote parts={parts} authorization={authorization} />
    </Box>
  );
}

/** Whether a used key can be used again: the pages do not agree. */
function ReuseNote({ parts: { network }, authorization }: AuthorizationPanelProps) {
  const azure = authorization?.azure;
  const inUse = azure?.authorizationUseStatus === 'InUse';
  if (!inUse && !azure?.wasRedeemed) return null;
  const again = inUse
    ? `Once ${network.settings.name || 'the network'} is unlinked, the key can be used again here.`
    : 'A connection was made with this key before. It can be used again here.';
  return (
    <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
      {again} Microsoft’s pages disagree: an answer of 2019 asks for a new one.
    </Typography>
  );
}

/** How the owner of the circuit sees the connection on the circuit's page. */
function OwnersNote({ parts: { circuit, connection } }: AuthorizationPanelProps) {
  const view = ownersViewOf(usePlan(), connection);
  if (view === 'own') return null;
  const name = circuit.settings.name || 'the circuit';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 1.5 }}>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', flex: '1 1 220px' }}>
        {view === 'after-refresh'
          ? `On the page of ${name} its owner does not see this connection before a refresh. It is not missing.`
          : `On the page of ${name} its owner sees this connection under the authorization key, not under the network’s name.`}
      </Typography>
      {view === 'after-refresh' && (
        <AskButton request={{ id: 'refresh-state', args: { circuitId: circuit.id } }} size="small" />
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
