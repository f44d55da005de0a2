import { fastPathsOf } from '#domain/model/fastpath.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const fastpathNetappStandard: Rule<'network'> = {
  id: 'fastpath-netapp-standard',
  about: 'network',
  severity: 'warning',
  basis: 'D',
  rules: ['FP-07'],
  message: 'Volumes of Azure NetApp Files in {network} have Basic network features: FastPath needs Standard ones.',
  docs: 'https://learn.microsoft.com/azure/expressroute/about-fastpath',
  refuses: [],

  check: (plan, { id, settings, design }) =>
    design?.netAppFeatures === 'Basic' && fastPathsOf(plan, id).length > 0
      ? [{ field: 'netAppFeatures', data: { network: settings.name }, suggestion: 'Standard' }]
      : [],
};
