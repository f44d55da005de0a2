import { fastPathsOf } from '#domain/model/fastpath.ts';
import type { NetworkDesign } from '#domain/model/network-design.ts';
import type { Rule } from '#domain/shapes/rule.ts';

/** What stands where FastPath does not lead, by the field that says so. Source: about-fastpath.md (03/02/2026). */
function targetsOf(design: NetworkDesign): readonly (readonly [field: string, target: string])[] {
  const found: (readonly [string, string])[] = [];
  if (design.internalLoadBalancer === 'spoke') {
    found.push(['internalLoadBalancer', 'internal load balancers and PaaS in spokes']);
  }
  if (design.firewall === 'spoke') found.push(['firewall', 'a firewall in a spoke']);
  if (design.crossRegionPrivateEndpoints === true) {
    found.push(['crossRegionPrivateEndpoints', 'private endpoints in other regions']);
  }
  return found;
}

export const fastpathTargetsInHub: Rule<'network'> = {
  id: 'fastpath-targets-in-hub',
  about: 'network',
  severity: 'warning',
  basis: 'D',
  rules: ['FP-03'],
  message:
    'FastPath does not reach {target}: that traffic goes through the gateway of {network}, which has to be sized for it.',
  docs: 'https://learn.microsoft.com/azure/expressroute/about-fastpath',
  refuses: [],

  check(plan, { id, settings, design }) {
    if (!design || fastPathsOf(plan, id).length === 0) return [];
    return targetsOf(design).map(([field, target]) => ({ field, data: { target, network: settings.name } }));
  },
};
