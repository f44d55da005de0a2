import { fastPathsOf } from '#domain/model/fastpath.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const fastpathOneHubForSpokes: Rule<'network'> = {
  id: 'fastpath-one-hub-for-spokes',
  about: 'network',
  severity: 'warning',
  basis: 'D',
  rules: ['FP-06'],
  message:
    '{network} and another hub on the same circuit use gateway transit: with FastPath it has to be off between hubs, and a spoke uses the gateway of one hub only.',
  docs: 'https://learn.microsoft.com/azure/expressroute/about-fastpath',
  refuses: [],

  check: (plan, { id, settings, design }) =>
    design?.twoHubsTransit === true && fastPathsOf(plan, id).length > 0
      ? [
          {
            field: 'twoHubsTransit',
            data: { network: settings.name },
            mend: { values: { twoHubsTransit: false }, label: 'Turn gateway transit off' },
          },
        ]
      : [],
};
