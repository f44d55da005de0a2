import { precedesFilters } from '#domain/model/microsoft-routes.ts';
import type { Circuit, Peering } from '#domain/model/plan.ts';
import { usePlan } from '#store/use-session.ts';
import { Note } from './note.tsx';
import { silenceOf } from './peering-standing.ts';

export interface SessionNotesProps {
  readonly circuit: Circuit;
  readonly peering: Peering | undefined;
}

/** What a live peering does and does not do yet. */
export function SessionNotes({ circuit, peering }: SessionNotesProps) {
  const plan = usePlan();
  if (!peering?.azure) return null;
  const silence = silenceOf(circuit, peering);
  if (silence !== null) {
    return (
      <Note kind="warning" title="No routes are exchanged yet.">
        {silence}
      </Note>
    );
  }
  if (peering.type !== 'MicrosoftPeering') {
    return (
      <Note kind="fact" title="Ready for your routers.">
        Once they run BGP, Azure announces the address spaces of linked networks, and learns what you announce.
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
