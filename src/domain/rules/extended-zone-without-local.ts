import { endsOf } from '#domain/model/look-up.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const extendedZoneWithoutLocal: Rule<'connection'> = {
  id: 'extended-zone-without-local',
  about: 'connection',
  severity: 'error',
  basis: 'D',
  rules: ['GW-17'],
  message: '{network} is in an Azure Extended Zone, which no Local circuit reaches; {circuit} is one.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-add-gateway-resource-manager',
  refuses: ['link-network', 'redeem-authorization'],

  check(plan, { id }) {
    const { circuit, network } = endsOf(plan, id);
    if (!circuit || network?.design?.extendedZone !== true || circuit.settings.tier !== 'Local') return [];
    const data = { network: network.settings.name, circuit: circuit.settings.name };
    return [{ others: [circuit.id, network.id], data }];
  },
};
