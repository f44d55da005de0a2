import type { Rule } from '#domain/shapes/rule.ts';

export const customCommunityOfMicrosoft: Rule<'network'> = {
  id: 'custom-community-of-microsoft',
  about: 'network',
  severity: 'error',
  basis: 'D',
  rules: ['BGP-04'],
  message: '{community} cannot be the custom BGP community of {network}: {reason}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/how-to-configure-custom-bgp-communities',
  refuses: [],

  check(_plan, { settings, design }) {
    const community = design?.customBgpCommunity;
    if (community === undefined) return [];
    const field = 'customBgpCommunity';
    const data = { community, network: settings.name };
    if (design?.virtualWanHub === true) return [{ field, data: { ...data, reason: 'Virtual WAN takes none' } }];
    if (/^12076:\d{1,5}$/.test(community)) return [];
    const mend = { values: { [field]: `12076:${community}` }, label: `Use 12076:${community}` };
    const fault = { field, data: { ...data, reason: 'it is written 12076 and a number, with a colon between' } };
    return [/^\d{1,5}$/.test(community) ? { ...fault, mend } : fault];
  },
};
