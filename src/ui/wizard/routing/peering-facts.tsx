import Box from '@mui/material/Box';
import { bgpFaultWords, bgpOf, type Session, sessionsOf } from '#domain/model/bgp.ts';
import { hasFamily } from '#domain/model/peering-life.ts';
import type { Peering } from '#domain/model/plan.ts';
import { usePlan } from '#store/use-session.ts';
import { Mono } from '#ui/kit/mono.tsx';
import { Fact, Facts } from './facts.tsx';
import { linkHint } from './peering-hints.ts';

/** The values that a live peering runs with. */
export function PeeringFacts({ peering }: { readonly peering: Peering }) {
  const plan = usePlan();
  const { settings, azure } = peering;
  if (!azure) return null;
  const { ipv6PrimaryPeerAddressPrefix: primaryV6, ipv6SecondaryPeerAddressPrefix: secondaryV6 } = settings;
  return (
    <Facts>
      <LinkFact term="Primary link" subnet={settings.primaryPeerAddressPrefix} />
      <LinkFact term="Secondary link" subnet={settings.secondaryPeerAddressPrefix} />
      {primaryV6 !== '' && <LinkFact term="Primary link, IPv6" subnet={primaryV6} />}
      {secondaryV6 !== '' && <LinkFact term="Secondary link, IPv6" subnet={secondaryV6} />}
      <Fact term="VLAN ID">
        <Mono>{settings.vlanId}</Mono>
      </Fact>
      <Fact term="AS numbers">
        <Mono>{settings.peerASN}</Mono> yours, <Mono>{azure.azureASN}</Mono> Microsoft
      </Fact>
      {settings.sharedKey !== '' && <Fact term="MD5 key">set</Fact>}
      <Fact term="BGP, derived">
        {sessionsOf(peering).map((session) => {
          const bgp = bgpOf(plan, peering, session);
          return (
            <Box component="span" key={session.link + session.family} sx={{ display: 'block' }}>
              {sessionTitle(peering, session)}: {bgp.status === 'Up' ? 'up' : `down, ${bgpFaultWords[bgp.fault]}`}
            </Box>
          );
        })}
      </Fact>
      <Fact term="Configured">
        day {azure.configuredDay}, by <Mono>{azure.lastModifiedBy}</Mono>
      </Fact>
    </Facts>
  );
}

/** “Primary”, or “Primary IPv6” where there are both families. */
function sessionTitle(peering: Peering, { link, family }: Session): string {
  const title = link === 'primary' ? 'Primary' : 'Secondary';
  return hasFamily(peering, 'IPv6') && hasFamily(peering, 'IPv4') ? `${title} ${family}` : title;
}

function LinkFact({ term, subnet }: { readonly term: string; readonly subnet: string }) {
  const whose = linkHint(subnet);
  return (
    <Fact term={term}>
      <Mono>{subnet}</Mono>
      {whose !== undefined && (
        <Box component="span" sx={{ display: 'block', fontSize: '0.75rem', color: 'quiet' }}>
          {whose}
        </Box>
      )}
    </Fact>
  );
}
