import type { Rule } from '#domain/shapes/rule.ts';

export const macsecOneLinkAtATime: Rule<'port'> = {
  id: 'macsec-one-link-at-a-time',
  about: 'port',
  severity: 'warning',
  basis: 'D',
  rules: ['ERD-14'],
  message: '{what} A key that differs stops all circuits of the ports, and nothing falls back to plain text.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-about-encryption',
  refuses: [],

  check(_plan, { azure, design }) {
    if (azure?.links.every((link) => link.macSec === 'mismatch')) {
      return [
        { data: { what: 'The MACsec keys of both links differ from those of your routers: nothing gets through.' } },
      ];
    }
    if (design?.oneLinkAtATime !== false) return [];
    const what = 'MACsec keys are to change on both links at once. Drain one link, change it, then the other.';
    const mend = { values: { oneLinkAtATime: true }, label: 'Change one link at a time' };
    return [{ field: 'oneLinkAtATime', data: { what }, mend }];
  },
};
