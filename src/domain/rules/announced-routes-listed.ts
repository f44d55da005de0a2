import { announcedIn } from '#domain/model/announced.ts';
import { isNeverTaken } from '#domain/model/microsoft-routes.ts';
import { contains, parseCidr } from '#domain/net/cidr.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const announcedRoutesListed: Rule<'peering'> = {
  id: 'announced-routes-listed',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['MSFT-03'],
  message: '{prefix} is announced and not among the advertised public prefixes: Microsoft does not accept it.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-routing',
  refuses: [],

  check(_plan, { type, design, settings }) {
    if (type !== 'MicrosoftPeering') return [];
    const announced = announcedIn(design);
    if (announced.length === 0) return [];
    const listed = settings.advertisedPublicPrefixes.flatMap((prefix) => parseCidr(prefix) ?? []);
    return announced.flatMap(({ field, prefix }) => {
      const cidr = parseCidr(prefix);
      // What no list could take in has a check of its own.
      if (!cidr || isNeverTaken(cidr)) return [];
      return listed.some((each) => contains(each, cidr)) ? [] : [{ field, data: { prefix } }];
    });
  },
};
