import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Circuit, Peering } from '#domain/model/plan.ts';
import { Mono } from '#ui/kit/mono.tsx';
import { DisclosureCard } from './disclosure-card.tsx';
import { EraNote } from './era-note.tsx';
import { Note } from './note.tsx';
import { PeeringChips } from './peering-card.tsx';
import { PeeringMenu } from './peering-menu.tsx';
import { domainTitles, idLine } from './peering-standing.ts';

export interface PublicPeeringCardProps {
  readonly circuit: Circuit;
  /** One that came with an imported circuit. */
  readonly peering: Peering | undefined;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** Leads to what replaced it. */
  readonly onMove: () => void;
}

/** The third routing domain of 2016: what it was, and what took its place. */
export function PublicPeeringCard({ circuit, peering, open, onOpenChange, onMove }: PublicPeeringCardProps) {
  return (
    <DisclosureCard
      title={domainTitles.AzurePublicPeering}
      chips={<PeeringChips type="AzurePublicPeering" peering={peering} />}
      aside={<Mono>{idLine(peering)}</Mono>}
      menu={peering && <PeeringMenu circuit={circuit} peering={peering} />}
      open={open}
      onOpenChange={onOpenChange}
    >
      {peering && (
        <Note kind="warning" title="This circuit still shows one.">
          Treat it as not working. Let Microsoft peering work first: enabled, its prefixes Configured, a route filter
          attached. Then delete the public peering.
        </Note>
      )}
      <EraNote />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        It led from your network to Azure services on public addresses, one way, over one NAT address per session. It
        took no new circuits after 1 April 2018 and was retired on 31 March 2024.
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        Today the same services are reached over Microsoft peering with a route filter. A single service is better given
        a private endpoint, over private peering.
      </Typography>
      <div>
        <Button size="small" onClick={onMove}>
          Go to Microsoft peering
        </Button>
      </div>
    </DisclosureCard>
  );
}
