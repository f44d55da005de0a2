import { parseCidr } from '#domain/net/cidr.ts';
import { networksOn } from '#domain/model/plan-prefixes.ts';
import { suggestLinkSubnets } from '#domain/model/suggest.ts';
import { linkFields } from '#domain/model/link-fields.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const peeringClearOfNetworks: Rule<'peering'> = {
  id: 'peering-clear-of-networks',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['PEER-PRIV-02'],
  message: '{subnet} lies in the address space of {network}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-routing',
  refuses: [
    'configure-private-peering',
    'configure-microsoft-peering',
    'configure-peering-as-provider',
    'change-peering',
    'change-advertised-prefixes',
  ],

  check(plan, { type, settings }) {
    if (type !== 'AzurePrivatePeering') return [];
    return linkFields.flatMap((field) => {
      const subnet = parseCidr(settings[field]);
      const hit = subnet && networksOn(plan, subnet)[0]?.thing;
      if (!hit) return [];
      const subnets = suggestLinkSubnets(plan);
      const free = { primaryPeerAddressPrefix: subnets?.primary, secondaryPeerAddressPrefix: subnets?.secondary }[
        String(field)
      ];
      return [
        {
          field,
          others: [hit.id],
          data: { subnet: settings[field], network: hit.settings.name },
          ...(free ? { suggestion: free } : {}),
        },
      ];
    });
  },
};
