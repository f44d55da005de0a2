import { useState } from 'react';
import { gatewayIdOf } from '#domain/model/ids.ts';
import { connectionsTo, gatewayOf } from '#domain/model/look-up.ts';
import type { Plan, VirtualNetwork } from '#domain/model/plan.ts';
import { usePlan } from '#store/use-session.ts';
import { AskMenuItem } from '#ui/ask/ask-menu-item.tsx';
import { useAsk } from '#ui/ask/use-ask.ts';
import { useGoThere } from '#ui/ask/use-go-there.ts';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { Mono } from '#ui/kit/mono.tsx';
import { MoreMenu } from '#ui/kit/more-menu.tsx';
import { StateChip } from '#ui/kit/state-chip.tsx';
import type { Tally } from '#ui/kit/tally.ts';
import { TallyBadge } from '#ui/kit/tally-badge.tsx';
import { toDuplicateNetwork } from '#ui/plan/copies.ts';
import { RenameItem } from '#ui/plan/rename-item.tsx';
import { NameField } from './name-field.tsx';
import { Row } from './row.tsx';

export interface NetworkRowProps {
  readonly network: VirtualNetwork;
  readonly tally: Tally;
}

export function NetworkRow({ network, tally }: NetworkRowProps) {
  const plan = usePlan();
  const goThere = useGoThere();
  const [renaming, setRenaming] = useState(false);
  const { id, settings, azure } = network;
  const name = settings.name || 'Unnamed network';
  return (
    <Row
      headingLevel={3}
      name={
        renaming ? (
          <NetworkName network={network} onClose={() => setRenaming(false)} />
        ) : (
          <LinkButton onClick={() => goThere({ subject: id, field: null })}>{name}</LinkButton>
        )
      }
      about={
        <>
          {settings.location} <Mono>{settings.addressSpace.join(', ')}</Mono>
        </>
      }
      state={<StateChip tone={azure ? 'ok' : 'neutral'}>{azure ? 'created' : 'planned'}</StateChip>}
      standing={standingOf(plan, network)}
      tools={
        <>
          <TallyBadge tally={tally} />
          <NetworkMenu network={network} name={name} onRename={() => setRenaming(true)} />
        </>
      }
    />
  );
}

/** Its gateway, and the circuits that it is linked to or will be. */
function standingOf(plan: Plan, { id }: VirtualNetwork): string {
  const sku = gatewayOf(plan, id)?.settings.sku;
  const links = connectionsTo(plan, gatewayIdOf(id));
  const circuits = links.map((link) => plan.circuits[link.circuitId]?.settings.name || 'unnamed circuit');
  return [sku || 'no gateway', circuits.length > 0 ? `to ${circuits.join(', ')}` : 'on no circuit'].join(', ');
}

function NetworkName({ network, onClose }: { readonly network: VirtualNetwork; readonly onClose: () => void }) {
  const ask = useAsk();
  return (
    <NameField
      label="Network name"
      name={network.settings.name}
      onClose={(name) => {
        if (name !== null) ask({ id: 'plan-network', args: { networkId: network.id, settings: { name } } });
        onClose();
      }}
    />
  );
}

interface NetworkMenuProps {
  readonly network: VirtualNetwork;
  readonly name: string;
  readonly onRename: () => void;
}

function NetworkMenu({ network: { id, azure }, name, onRename }: NetworkMenuProps) {
  const plan = usePlan();
  return (
    <MoreMenu label={`More about ${name}`}>
      <AskMenuItem request={toDuplicateNetwork(plan, id)} label="Duplicate" />
      <RenameItem
        request={{ id: 'plan-network', args: { networkId: id, settings: { name: '' } } }}
        onRename={onRename}
      />
      {azure ? (
        <AskMenuItem request={{ id: 'delete-network', args: { networkId: id } }} confirmName={name} />
      ) : (
        <AskMenuItem request={{ id: 'discard-planned', args: { id } }} label="Remove from the plan" />
      )}
    </MoreMenu>
  );
}
