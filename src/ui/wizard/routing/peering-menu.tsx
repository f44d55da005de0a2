import type { Circuit, Peering } from '#domain/model/plan.ts';
import { AskMenuItem } from '#ui/ask/ask-menu-item.tsx';
import { MoreMenu } from '#ui/kit/more-menu.tsx';
import { domainTitles } from './peering-standing.ts';

export interface PeeringMenuProps {
  readonly circuit: Circuit;
  readonly peering: Peering;
}

/** Rare and destructive actions on a peering. */
export function PeeringMenu({ circuit, peering }: PeeringMenuProps) {
  const { id: peeringId, azure, type } = peering;
  const remove = type === 'MicrosoftPeering' ? 'delete-microsoft-peering' : 'delete-private-peering';
  return (
    <MoreMenu label={`More about ${domainTitles[type]}`}>
      {azure
        ? [
            azure.state === 'Enabled' ? (
              <AskMenuItem key="disable" request={{ id: 'disable-peering', args: { peeringId } }} />
            ) : (
              <AskMenuItem key="enable" request={{ id: 'enable-peering', args: { peeringId } }} />
            ),
            <AskMenuItem key="reset" request={{ id: 'reset-peering', args: { peeringId } }} />,
            <AskMenuItem
              key="delete"
              request={{ id: remove, args: { peeringId } }}
              confirmName={circuit.settings.name || 'this circuit'}
            />,
          ]
        : [<AskMenuItem key="discard" request={{ id: 'discard-planned', args: { id: peeringId } }} />]}
    </MoreMenu>
  );
}
