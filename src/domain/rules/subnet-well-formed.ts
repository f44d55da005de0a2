import { formatCidr, networkOf, nextBlock, overlaps, parseCidr } from '#domain/net/cidr.ts';
import { linkFields } from '#domain/model/link-fields.ts';
import type { Peering } from '#domain/model/plan.ts';
import type { Fault, Rule } from '#domain/shapes/rule.ts';

const v4 = { version: 4, bits: 30, wanted: 'a /30 given by its first address' };
const v6 = { version: 6, bits: 126, wanted: 'a /126 given by its first address' };

const fields = [
  { field: 'primaryPeerAddressPrefix', ...v4 },
  { field: 'secondaryPeerAddressPrefix', ...v4 },
  { field: 'ipv6PrimaryPeerAddressPrefix', ...v6 },
  { field: 'ipv6SecondaryPeerAddressPrefix', ...v6 },
] as const;

/** The link subnet around the address that was given, where no other link of the peering stands in it. */
function suggestion(
  { settings }: Peering,
  { field, bits }: { readonly field: (typeof linkFields)[number]; readonly bits: number },
): { readonly suggestion?: string } {
  const network = networkOf(`${settings[field].split('/')[0]}/${bits}`);
  if (network?.version !== (bits === 30 ? 4 : 6)) return {};
  const others = linkFields.filter((each) => each !== field).flatMap((each) => parseCidr(settings[each]) ?? []);
  return others.some((other) => overlaps(other, network)) ? {} : { suggestion: formatCidr(network) };
}

/** A block twice the size, in the first field of an empty pair, holds both link subnets. */
function splitting({ settings }: Peering, field: (typeof linkFields)[number], bits: number): Pick<Fault, 'mend'> {
  const second = secondOf[field];
  const whole = parseCidr(settings[field]);
  if (second === undefined || settings[second] !== '' || whole?.bits !== bits - 1) return {};
  if (whole.version !== (bits === 30 ? 4 : 6)) return {};
  const primary = { ...whole, bits };
  const secondary = nextBlock(primary);
  if (!secondary) return {};
  const values = { [field]: formatCidr(primary), [second]: formatCidr(secondary) };
  return { mend: { values, label: `Split into ${formatCidr(primary)} and ${formatCidr(secondary)}` } };
}

const secondOf: { readonly [Field in (typeof linkFields)[number]]?: (typeof linkFields)[number] } = {
  primaryPeerAddressPrefix: 'secondaryPeerAddressPrefix',
  ipv6PrimaryPeerAddressPrefix: 'ipv6SecondaryPeerAddressPrefix',
};

export const subnetWellFormed: Rule<'peering'> = {
  id: 'subnet-well-formed',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['PEER-04', 'PEER-05', 'IPV6-01'],
  message: '{value} is not a link subnet: Azure takes {wanted}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-routing',
  refuses: [
    'configure-private-peering',
    'configure-microsoft-peering',
    'configure-peering-as-provider',
    'change-peering',
    'change-advertised-prefixes',
  ],

  check: (_plan, peering) =>
    fields.flatMap(({ field, version, bits, wanted }) => {
      const value = peering.settings[field];
      if (value === '') return [];
      const cidr = parseCidr(value);
      if (cidr?.bits === bits && cidr.version === version) return [];
      const split = splitting(peering, field, bits);
      return [
        { field, data: { value, wanted }, ...split, ...(split.mend ? {} : suggestion(peering, { field, bits })) },
      ];
    }),
};
