import { linkLimit } from '#domain/catalog/catalog.ts';
import { linksUsed } from '#domain/model/look-up.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const linksWithinLimit: Rule<'connection'> = {
  id: 'links-within-limit',
  about: 'connection',
  severity: 'error',
  basis: 'D',
  rules: ['VNET-03', 'VNET-04', 'LIMIT-03'],
  message: '{circuit} has {count} links, Global Reach included; a {tier} circuit of {mbps} Mbps takes {limit}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: ['link-network', 'redeem-authorization'],

  check(plan, connection) {
    const circuit = plan.circuits[connection.circuitId];
    const mbps = circuit?.settings.bandwidthInMbps;
    if (!circuit || !mbps || connection.azure) return [];
    const count = linksUsed(plan, circuit.id);
    const limit = linkLimit(circuit.settings.tier, mbps);
    if (limit === undefined || count < limit) return [];
    return [
      {
        others: [circuit.id],
        data: { circuit: circuit.settings.name, count, tier: circuit.settings.tier, mbps, limit },
      },
    ];
  },
};
