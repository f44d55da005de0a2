import { gatewaySkus } from '#domain/catalog/catalog.ts';
import { networkBehind } from '#domain/model/look-up.ts';
import type { Gateway } from '#domain/model/plan.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const gatewayCarriesCircuit: Rule<'connection'> = {
  id: 'gateway-carries-circuit',
  about: 'connection',
  severity: 'warning',
  basis: 'D',
  rules: ['BW-12'],
  message:
    'The gateway of {network} carries {gatewayMbps} Mbps and the circuit {mbps}: without FastPath, private peering to {network} gets what the gateway carries.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-about-virtual-network-gateways',
  refuses: [],

  check(plan, { circuitId, gatewayId, settings }) {
    const circuit = plan.circuits[circuitId];
    const gateway = plan.gateways[gatewayId];
    const mbps = circuit?.settings.bandwidthInMbps;
    const gatewayMbps = gateway && mbpsOf(gateway);
    if (!circuit || !gateway || mbps == null || gatewayMbps === undefined) return [];
    if (settings.fastPath || gatewayMbps >= mbps) return [];
    const network = networkBehind(plan, gatewayId)?.settings.name || 'the network';
    return [{ others: [circuit.id, gateway.id], data: { network, gatewayMbps, mbps } }];
  },
};

/** ErGwScale carries 1,000 Mbps with each of its units; what is not stated counts as all of them. */
function mbpsOf({ settings: { sku, maxScaleUnits } }: Gateway): number | undefined {
  const most = gatewaySkus.find((each) => each.name === sku)?.mbps;
  return sku === 'ErGwScale' && maxScaleUnits !== null ? maxScaleUnits * 1000 : most;
}
