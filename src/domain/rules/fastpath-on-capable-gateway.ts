import { fastPathUnits, largerThan } from '#domain/catalog/gateway-sizes.ts';
import { virtualWanUnits } from '#domain/catalog/fastpath.ts';
import { isDirect } from '#domain/model/circuit-condition.ts';
import { sizeOf } from '#domain/model/gateway-life.ts';
import { networkBehind } from '#domain/model/look-up.ts';
import type { Connection, Gateway, Plan } from '#domain/model/plan.ts';
import { counted } from '#domain/model/words.ts';
import type { Fault, Mend, Rule } from '#domain/shapes/rule.ts';

export const fastpathOnCapableGateway: Rule<'connection'> = {
  id: 'fastpath-on-capable-gateway',
  about: 'connection',
  severity: 'error',
  basis: 'D',
  rules: ['FP-01'],
  message: 'FastPath (ExpressRouteGatewayByPass) needs {needed}; {network} has {sku}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/about-fastpath',
  refuses: ['link-network', 'redeem-authorization', 'change-connection'],

  check(plan, connection) {
    const gateway = plan.gateways[connection.gatewayId];
    if (!connection.settings.fastPath || !gateway) return [];
    const network = networkBehind(plan, gateway.id);
    return network?.design?.virtualWanHub === true
      ? hubFaults(plan, connection, gateway)
      : gatewayFaults(gateway, network?.settings.name ?? '');
  },
};

function gatewayFaults(gateway: Gateway, network: string): readonly Fault[] {
  const { sku, minScaleUnits } = gateway.settings;
  const size = sizeOf(gateway.settings);
  if (!size || size.fastPath) return [];
  const has = sku === 'ErGwScale' ? `ErGwScale with ${counted(minScaleUnits ?? 0, 'unit')}` : sku;
  const data = { needed: `UltraPerformance, ErGw3AZ or ErGwScale with ${fastPathUnits} units`, network, sku: has };
  return [{ field: 'fastPath', others: [gateway.id], data, mend: mendOf(gateway) }];
}

/** The next size of its family that carries FastPath, or the units that it takes. */
function mendOf({ id, settings: { sku, maxScaleUnits } }: Gateway): Mend {
  if (sku === 'ErGwScale') {
    const values = { minScaleUnits: fastPathUnits, maxScaleUnits: Math.max(fastPathUnits, maxScaleUnits ?? 0) };
    return { on: id, values, label: `Use ${fastPathUnits} units or more` };
  }
  const name = largerThan(sku).find((each) => each.fastPath)?.name ?? 'ErGw3AZ';
  return { on: id, values: { sku: name }, label: `Use ${name}` };
}

function hubFaults(plan: Plan, { circuitId }: Connection, { id, design }: Gateway): readonly Fault[] {
  const circuit = plan.circuits[circuitId];
  const units = design?.hubScaleUnits;
  const data = {
    needed: `ExpressRoute Direct and ${virtualWanUnits} scale units in a Virtual WAN hub`,
    network: networkBehind(plan, id)?.settings.name ?? '',
  };
  if (circuit && !isDirect(circuit)) {
    return [{ field: 'fastPath', others: [circuitId], data: { ...data, sku: 'a provider’s circuit' } }];
  }
  if (units === undefined || units >= virtualWanUnits) return [];
  const mend = { on: id, values: { hubScaleUnits: virtualWanUnits }, label: `Use ${virtualWanUnits} scale units` };
  return [{ field: 'fastPath', others: [id], data: { ...data, sku: `${units} scale units` }, mend }];
}
