import { parseCidr } from '#domain/net/cidr.ts';
import { nameOf } from '#domain/model/look-up.ts';
import { linksOn } from '#domain/model/plan-prefixes.ts';
import { suggestLinkSubnets } from '#domain/model/suggest.ts';
import { linkFields } from '#domain/model/link-fields.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const linkSubnetsOwn: Rule<'peering'> = {
  id: 'link-subnets-own',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['MSFT-02'],
  message: '{subnet} is used by the {other} of {circuit} already.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-routing',
  refuses: [
    'configure-private-peering',
    'configure-microsoft-peering',
    'configure-peering-as-provider',
    'change-peering',
    'change-advertised-prefixes',
  ],

  check(plan, peering) {
    return linkFields.flatMap((field) => {
      const subnet = parseCidr(peering.settings[field]);
      const other = subnet && linksOn(plan, subnet).find(({ thing }) => thing.id !== peering.id)?.thing;
      if (!other) return [];
      const data = {
        subnet: peering.settings[field],
        other: nameOf(plan, other.id).toLowerCase(),
        circuit: nameOf(plan, other.circuitId),
      };
      const free = peering.type === 'AzurePrivatePeering' ? suggestLinkSubnets(plan) : undefined;
      const suggestion = { primaryPeerAddressPrefix: free?.primary, secondaryPeerAddressPrefix: free?.secondary }[
        String(field)
      ];
      return [{ field, others: [other.id], data, ...(suggestion ? { suggestion } : {}) }];
    });
  },
};
