import { announcedIn } from '#domain/model/announced.ts';
import { isNeverTaken } from '#domain/model/microsoft-routes.ts';
import { parseCidr } from '#domain/net/cidr.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const announcedRoutesPublic: Rule<'peering'> = {
  id: 'announced-routes-public',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['MSFT-08'],
  message: '{prefix} is dropped: Microsoft peering takes neither private prefixes nor a default route.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-routing',
  refuses: [],

  check(_plan, { type, design }) {
    if (type !== 'MicrosoftPeering') return [];
    return announcedIn(design).flatMap(({ field, prefix }) => {
      const cidr = parseCidr(prefix);
      return cidr && isNeverTaken(cidr) ? [{ field, data: { prefix } }] : [];
    });
  },
};
