import { type BgpFault, bgpFaultWords, outageOf } from '#domain/model/bgp.ts';
import { precedesFilters } from '#domain/model/microsoft-routes.ts';
import type { Circuit, Peering } from '#domain/model/plan.ts';
import { usePlan } from '#store/use-session.ts';
import { Note } from './note.tsx';
import { silenceOf } from './peering-standing.ts';

export interface SessionNotesProps {
  readonly circuit: Circuit;
  readonly peering: Peering | undefined;
}

/** What ends an outage that has no longer words of its own. */
const remedies: { readonly [Fault in BgpFault]?: string } = {
  'routers-differ': 'Set VLAN, addresses, AS number and key there as Azure has them now.',
  'too-many-routes': 'The sessions come back only once fewer are announced.',
};

/** What a live peering does and does not do yet. */
export function SessionNotes({ circuit, peering }: SessionNotesProps) {
  const plan = usePlan();
  // A retired peering has words of its own.
  if (!peering?.azure || (peering.type === 'AzurePublicPeering' && plan.era === 'today')) return null;
  const outage = outageOf(plan, peering);
  const silence = silenceOf(circuit, peering);
  if (silence !== null) {
    return (
      <Note kind="warning" title="No routes are exchanged yet.">
        {silence}
      </Note>
    );
  }
  if (outage !== null) {
    return (
      <Note kind="warning" title={`BGP is down: ${bgpFaultWords[outage]}.`}>
        {remedies[outage]}
      </Note>
    );
  }
  if (peering.type !== 'MicrosoftPeering' || plan.era === 'seed') {
    return (
      <Note kind="fact" title="Ready for your routers.">
        {peering.type === 'AzurePrivatePeering'
          ? 'Once they run BGP, Azure announces the address spaces of linked networks, and learns what you announce.'
          : 'Once they run BGP, Microsoft announces the prefixes of its services, and learns what you announce.'}
      </Note>
    );
  }
  if (peering.azure.filterAttached || precedesFilters(plan, peering)) {
    return (
      <Note kind="fact" title="Ready for your routers.">
        Once they run BGP, Microsoft announces its prefixes to you, and accepts those that you advertise.
      </Note>
    );
  }
  return (
    <Note kind="fact" title="Attach a route filter next.">
      A Microsoft peering made since August 2017 announces nothing to you until a route filter is attached.
    </Note>
  );
}
