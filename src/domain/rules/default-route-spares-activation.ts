import { announcesDefaultRoute } from '#domain/model/announced.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const defaultRouteSparesActivation: Rule<'peering'> = {
  id: 'default-route-spares-activation',
  about: 'peering',
  severity: 'warning',
  basis: 'D',
  rules: ['PEER-PRIV-05'],
  message:
    'A default route is announced: Windows activation (KMS) fails unless a user-defined route sends it to the internet.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-routing',
  refuses: [],

  check: (_plan, peering) =>
    peering.type === 'AzurePrivatePeering' && peering.design?.kmsRoute === false && announcesDefaultRoute(peering)
      ? [{ field: 'kmsRoute', mend: { values: { kmsRoute: true }, label: 'Plan a route for activation' } }]
      : [],
};
