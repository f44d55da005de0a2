import type { PlanRequest } from '#domain/actions/index.ts';
import type { Authorization } from '#domain/model/plan.ts';
import { usePlan } from '#store/use-session.ts';
import { AskMenuItem } from '#ui/ask/ask-menu-item.tsx';
import { keyOf } from '#ui/ask/reason-board.ts';
import { MoreMenu } from '#ui/kit/more-menu.tsx';
import { toDuplicateNetwork } from '#ui/plan/copies.ts';
import type { LinkParts } from './network-draft.ts';

export interface NetworkMenuProps {
  readonly parts: LinkParts;
  readonly authorization: Authorization | undefined;
}

/** Rare and destructive actions on a network and what belongs to it. */
export function NetworkMenu({ parts, authorization }: NetworkMenuProps) {
  const { circuit, connection, gateway, network } = parts;
  const plan = usePlan();
  const name = network.settings.name || 'this network';
  const removals: readonly PlanRequest[] = [
    ...(connection.azure ? [{ id: 'unlink-network', args: { connectionId: connection.id } } as const] : []),
    ...(authorization?.azure
      ? [
          { id: 'rotate-authorization', args: { authorizationId: authorization.id } } as const,
          { id: 'revoke-authorization', args: { authorizationId: authorization.id } } as const,
        ]
      : []),
    ...(gateway.azure ? [{ id: 'delete-gateway', args: { gatewayId: gateway.id } } as const] : []),
    ...(network.azure ? [{ id: 'delete-network', args: { networkId: network.id } } as const] : []),
  ];
  return (
    <MoreMenu label={`More about ${name}`}>
      <AskMenuItem request={toDuplicateNetwork(plan, network.id)} />
      {removals.map((request) => (
        <AskMenuItem key={keyOf(request)} request={request} confirmName={name} />
      ))}
      {!connection.azure && (
        <AskMenuItem
          request={{ id: 'discard-planned', args: { id: connection.id } }}
          label={`Take off ${circuit.settings.name || 'this circuit'}`}
        />
      )}
      {!network.azure && <AskMenuItem request={{ id: 'discard-planned', args: { id: network.id } }} />}
    </MoreMenu>
  );
}
