import { circuitId, connectionId, gatewayId, portId } from '#domain/model/ids.ts';
import type { SubscriptionSettings } from '#domain/model/subscription.ts';
import { circuit, circuitIn, connection, network, type Part, peering, planWith } from '../plans.ts';
import { design, port, subscription } from '../surroundings.ts';
import { type FamilyExamples, keepsStill, neverTells, quiet, refuses, reports, tells } from './example.ts';

const as = (role: SubscriptionSettings['role']): Part => subscription('sub-1', { role });
const linkable = [
  circuitIn('PD'),
  peering('AzurePrivatePeering'),
  network('hub'),
  connection('ams-hub', { stage: 'planned' }),
];
const link = { id: 'link-network', args: { connectionId: connectionId('ams-hub') } } as const;

export const rbacExamples: FamilyExamples<'RBAC'> = {
  'RBAC-01': {
    ok: quiet('Network Contributor links a network', planWith(...linkable, as('Network Contributor'))),
    no: [
      refuses('Reader links a network', {
        plan: planWith(...linkable, as('Reader')),
        request: link,
        reason: 'connection-rights-suffice',
      }),
      reports('and the plan says so', planWith(...linkable, as('Reader')), { severity: 'error', subject: 'ams-hub' }),
      refuses('Reader creates a circuit', {
        plan: planWith(circuit('ams'), as('Reader')),
        request: { id: 'create-circuit', args: { circuitId: circuitId('ams') } },
        reason: 'circuit-rights-suffice',
      }),
      reports('a circuit', planWith(circuit('ams'), as('Reader')), { subject: 'ams', field: 'subscription' }),
      refuses('Reader creates a gateway', {
        plan: planWith(circuit('ams'), network('hub', { stage: 'network' }), as('Reader')),
        request: { id: 'create-gateway', args: { gatewayId: gatewayId('hub/gateway') } },
        reason: 'gateway-rights-suffice',
      }),
      reports('a gateway', planWith(circuit('ams'), network('hub', { stage: 'network' }), as('Reader')), {
        subject: 'hub/gateway',
      }),
      refuses('Reader creates ports', {
        plan: planWith(port('pair', { stage: 'planned' }), as('Reader')),
        request: { id: 'create-port', args: { portId: portId('pair') } },
        reason: 'port-rights-suffice',
      }),
      reports(
        'ports',
        planWith(port('pair', { stage: 'planned' }), circuit('ams', { expressRoutePort: 'pair' }), as('Reader')),
        { subject: 'pair' },
      ),
    ],
  },
  'RBAC-02': {
    ok: [
      tells('encryption is a choice', { plan: planWith(circuit('ams')), text: /IPsec over private peering/ }),
      tells('which ErGwScale narrows', { plan: planWith(network('hub', { sku: 'ErGwScale' })), text: /no IPsec/ }),
      keepsStill('once it is made', planWith(circuit('ams'), design('ams', { encryption: 'ipsec' }))),
    ],
    no: neverTells('private, therefore encrypted', { plan: planWith(circuit('ams')), text: /therefore encrypted/ }),
  },
};
