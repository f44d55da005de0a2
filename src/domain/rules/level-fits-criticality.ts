import { circuitsTo, levelOf, levelReason } from '#domain/model/resiliency-level.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const levelFitsCriticality: Rule<'network'> = {
  id: 'level-fits-criticality',
  about: 'network',
  severity: 'warning',
  basis: 'D',
  rules: ['HA-02'],
  message: '{network} is {criticality}, and its resiliency is {level}: {reason}. Microsoft advises {wanted}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/design-architecture-for-resiliency',
  refuses: [],

  check(plan, { id, settings, design }) {
    const criticality = design?.criticality;
    if (criticality !== 'production' && criticality !== 'mission-critical') return [];
    const circuits = circuitsTo(plan, id);
    const level = levelOf(circuits);
    if (level === null || level === 'Maximum' || (level === 'High' && criticality === 'production')) return [];
    const wanted = criticality === 'production' ? 'High or Maximum' : 'Maximum';
    const data = { network: settings.name || 'The network', criticality, level, reason: levelReason(circuits), wanted };
    return [{ field: 'criticality', others: circuits.map((circuit) => circuit.id), data }];
  },
};
