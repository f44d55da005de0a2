import type { PlanRequest } from '#domain/actions/index.ts';
import type { Family } from '#domain/model/announced.ts';
import { hasFamily, stateOf } from '#domain/model/peering-life.ts';
import type { Circuit, Peering } from '#domain/model/plan.ts';
import { AskMenuItem } from '#ui/ask/ask-menu-item.tsx';
import { MoreMenu } from '#ui/kit/more-menu.tsx';
import { domainTitles } from './peering-standing.ts';

const families = ['IPv4', 'IPv6'] as const;

const removals = {
  AzurePrivatePeering: 'delete-private-peering',
  MicrosoftPeering: 'delete-microsoft-peering',
  AzurePublicPeering: 'delete-public-peering',
} as const;

/** Off what is on, and on what is off: all sessions, or those of one family. */
function switchOf(peering: Peering, family?: Family): PlanRequest {
  const args = family ? { peeringId: peering.id, family } : { peeringId: peering.id };
  const id = stateOf(peering, family ?? 'IPv4') === 'Enabled' ? 'disable-peering' : 'enable-peering';
  return { id, args };
}

export interface PeeringMenuProps {
  readonly circuit: Circuit;
  readonly peering: Peering;
}

/** Rare and destructive actions on a peering. */
export function PeeringMenu({ circuit, peering }: PeeringMenuProps) {
  const { id: peeringId, azure, type } = peering;
  const isSplit = azure !== null && hasFamily(peering, 'IPv4') && hasFamily(peering, 'IPv6');
  return (
    <MoreMenu label={`More about ${domainTitles[type]}`}>
      {azure
        ? [
            <AskMenuItem key="switch" request={switchOf(peering)} />,
            ...(isSplit ? families : []).map((family) => (
              <AskMenuItem key={family} request={switchOf(peering, family)} />
            )),
            <AskMenuItem key="reset" request={{ id: 'reset-peering', args: { peeringId } }} />,
            <AskMenuItem
              key="delete"
              request={{ id: removals[type], args: { peeringId } }}
              confirmName={circuit.settings.name || 'this circuit'}
            />,
          ]
        : [<AskMenuItem key="discard" request={{ id: 'discard-planned', args: { id: peeringId } }} />]}
    </MoreMenu>
  );
}
