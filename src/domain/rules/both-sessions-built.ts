import type { Rule } from '#domain/shapes/rule.ts';

export const bothSessionsBuilt: Rule<'peering'> = {
  id: 'both-sessions-built',
  about: 'peering',
  severity: 'warning',
  basis: 'D',
  rules: ['PEER-15'],
  message: 'Only the {built} session is built: the SLA holds for a pair of sessions, and maintenance takes one away.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-prerequisites',
  refuses: [],

  check(_plan, { design }) {
    const built = design?.sessionsBuilt;
    return built === undefined || built === 'both' ? [] : [{ field: 'sessionsBuilt', data: { built } }];
  },
};
