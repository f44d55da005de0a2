import { parseCidr } from '#domain/net/cidr.ts';
import { linksOn } from '#domain/model/plan-prefixes.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const linkSubnetsNotAdvertised: Rule<'peering'> = {
  id: 'link-subnets-not-advertised',
  about: 'peering',
  severity: 'warning',
  basis: 'D!',
  rules: ['MSFT-10'],
  message: '{prefix} is a link subnet: keep it out of what you advertise and out of the NAT pool.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-nat',
  refuses: [],

  // Of this circuit or any other: a link subnet is never a place to send answers to.
  check: (plan, { settings }) =>
    settings.advertisedPublicPrefixes.flatMap((prefix) => {
      const cidr = parseCidr(prefix);
      // A default route takes in every subnet, and is no prefix to advertise at all.
      return cidr && cidr.bits > 0 && linksOn(plan, cidr).length > 0
        ? [{ field: 'advertisedPublicPrefixes', data: { prefix } }]
        : [];
    }),
};
