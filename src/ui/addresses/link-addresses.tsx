import Box from '@mui/material/Box';
import { addressAt, type Cidr, formatCidr, networkOf } from '#domain/net/cidr.ts';
import { routesByProvider } from '#domain/model/peering-life.ts';
import type { Peering, Plan } from '#domain/model/plan.ts';
import { usePlan } from '#store/use-session.ts';
import { Card } from '#ui/kit/card.tsx';
import { ownerWords } from './owner-words.ts';

interface Row {
  readonly link: string;
  readonly subnet: Cidr;
}

const fields = {
  4: { primary: 'primaryPeerAddressPrefix', secondary: 'secondaryPeerAddressPrefix' },
  6: { primary: 'ipv6PrimaryPeerAddressPrefix', secondary: 'ipv6SecondaryPeerAddressPrefix' },
} as const;

function rowsOf({ settings }: Peering, version: 4 | 6): readonly Row[] {
  return (['primary', 'secondary'] as const).flatMap((link) => {
    const subnet = networkOf(settings[fields[version][link]]);
    return subnet ? [{ link, subnet }] : [];
  });
}

/** One card for each peering that has link subnets: which of the two addresses is whose. */
export function LinkAddresses({ version }: { readonly version: 4 | 6 }) {
  const plan = usePlan();
  const peerings = Object.values<Peering>(plan.peerings).filter((peering) => rowsOf(peering, version).length > 0);
  return peerings.map((peering) => (
    <Card
      key={peering.id}
      title={ownerWords(plan, peering.id)}
      aside={<Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{wholeWords(rowsOf(peering, version))}</Box>}
    >
      {/* It scrolls by itself on a phone: the keyboard has to reach it. */}
      <Box
        component="section"
        aria-label={`Link addresses: ${ownerWords(plan, peering.id)}`}
        tabIndex={0}
        sx={{ overflowX: 'auto' }}
      >
        <LinkTable rows={rowsOf(peering, version)} router={routerWords(plan, peering)} />
      </Box>
    </Card>
  ));
}

/** The block that both subnets are halves of, where they are. */
function wholeWords([first, second]: readonly Row[]): string {
  if (!first || !second) return 'who gets which address';
  const whole = networkOf(formatCidr({ ...first.subnet, bits: first.subnet.bits - 1 }));
  const isPair =
    whole?.first === first.subnet.first &&
    second.subnet.first === first.subnet.first + 2n ** BigInt(hostBits(first.subnet));
  return whole && isPair ? `one /${whole.bits}, two links: ${formatCidr(whole)}` : 'two links, who gets which address';
}

function hostBits({ version, bits }: Cidr): number {
  return (version === 4 ? 32 : 128) - bits;
}

function routerWords(plan: Plan, { circuitId }: Peering): string {
  const circuit = plan.circuits[circuitId];
  return routesByProvider(circuit)
    ? `router of ${circuit?.settings.serviceProviderName || 'the provider'}`
    : 'your router';
}

// expressroute-routing.md (03/12/2026): the first usable address is the customer's or provider's, the second Microsoft's.
function LinkTable({ rows, router }: { readonly rows: readonly Row[]; readonly router: string }) {
  return (
    <Box component="table" sx={table}>
      <thead>
        <tr>
          <th scope="col">link</th>
          <th scope="col">subnet</th>
          <Box component="th" scope="col" sx={{ '&&': { color: 'customer.main' } }}>
            {router}
          </Box>
          <Box component="th" scope="col" sx={{ '&&': { color: 'microsoft.main' } }}>
            Microsoft
          </Box>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ link, subnet }) => (
          <tr key={link}>
            <th scope="row">{link}</th>
            <td>
              <code>{formatCidr(subnet)}</code>
            </td>
            <td>
              <code>{addressAt(subnet, 1)}</code>
            </td>
            <td>
              <code>{addressAt(subnet, 2)}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </Box>
  );
}

const table = {
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.8125rem',
  '& th, & td': { textAlign: 'start', fontWeight: 400, py: 1, pr: 4, whiteSpace: 'nowrap' },
  '& thead th': { fontSize: '0.75rem', fontWeight: 600, color: 'text.secondary' },
} as const;
