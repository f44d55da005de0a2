import { routingRegistries } from '#domain/catalog/routing-registries.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const routingRegistryKnown: Rule<'peering'> = {
  id: 'routing-registry-known',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['MSFT-05'],
  message:
    '{registry} is not a registry that Azure looks into: take ARIN, APNIC, AFRINIC, LACNIC, RIPENCC, RADB or ALTDB.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-routing',
  refuses: [
    'configure-private-peering',
    'configure-microsoft-peering',
    'configure-peering-as-provider',
    'change-peering',
    'change-advertised-prefixes',
  ],

  // NONE is what azure-cli prints for a registry that was never set.
  check: (_plan, { settings: { routingRegistryName: registry } }) =>
    registry === '' || routingRegistries.includes(registry) || registry === 'NONE'
      ? []
      : [{ field: 'routingRegistryName', data: { registry } }],
};
