import { isDirect } from '#domain/model/circuit-condition.ts';
import { authorizationsOf, peeringsOf, portOf } from '#domain/model/look-up.ts';
import type { Authorization, Circuit, Plan } from '#domain/model/plan.ts';
import { useStatusVocabulary, wordAsItCame } from '../azure-circuit/azure-words.ts';
import type { JsonRecord } from '../azure-circuit/json-values.ts';
import { MASK } from '../azure-circuit/mask.ts';
import type { ReportOptions } from './azure-report.ts';
import { filled, keptUnder } from './kept-properties.ts';
import type { LiveCircuit } from './missing-circuit.ts';
import { peeringBody } from './peering-body.ts';
import { ETAG, portResourceIdOf, resourceIdOf } from './resource-ids.ts';

/** A live circuit as REST prints it, in the order in which REST prints it. The other tools print the same differently. */
export function circuitBody(plan: Plan, circuit: LiveCircuit, options: ReportOptions): JsonRecord {
  const { settings, azure } = circuit;
  const { tags, ...kept } = keptUnder(circuit.kept, '');
  return {
    name: settings.name,
    id: resourceIdOf(settings),
    etag: ETAG,
    type: 'Microsoft.Network/expressRouteCircuits',
    ...filled({ location: settings.location }),
    ...(tags === undefined ? {} : { tags }),
    properties: {
      provisioningState: azure.provisioningState,
      peerings: peeringsOf(plan, circuit.id).flatMap((peering) => peeringBody(plan, peering, options) ?? []),
      authorizations: authorizationsOf(plan, circuit.id).flatMap((each) => authorizationBody(circuit, each, options)),
      ...sizeOf(plan, circuit),
      circuitProvisioningState: azure.circuitProvisioningState,
      allowClassicOperations: azure.allowClassicOperations ?? false,
      gatewayManagerEtag: '',
      ...filled({ serviceKey: azure.serviceKey }),
      serviceProviderProvisioningState: azure.serviceProviderProvisioningState,
      ...filled({ serviceProviderNotes: azure.providerNote }),
      globalReachEnabled: false,
      ...filled({ stag: azure.stag }),
      ...kept,
      // Switched since the document was read, it is as the plan says.
      ...(azure.enableDirectPortRateLimit === undefined
        ? {}
        : { enableDirectPortRateLimit: azure.enableDirectPortRateLimit }),
    },
    sku: skuOf(circuit),
  };
}

function skuOf({ settings, kept }: Circuit): JsonRecord {
  const name = [settings.tier, settings.family].filter(Boolean).join('_');
  return { ...filled({ name, tier: settings.tier, family: settings.family }), ...keptUnder(kept, 'sku/') };
}

function sizeOf(plan: Plan, circuit: Circuit): JsonRecord {
  const { serviceProviderName, peeringLocation, bandwidthInMbps, expressRoutePort } = circuit.settings;
  const kept = keptUnder(circuit.kept, 'serviceProviderProperties/');
  if (!isDirect(circuit)) {
    const serviceProviderProperties = { ...filled({ serviceProviderName, peeringLocation, bandwidthInMbps }), ...kept };
    return { serviceProviderProperties };
  }
  const port = portOf(plan, circuit);
  // On ports of the plan the circuit's location is that of the ports, and Azure does not repeat it.
  const stray = port ? {} : filled({ serviceProviderName, peeringLocation });
  const strayProvider = { ...stray, ...kept };
  return {
    ...(Object.keys(strayProvider).length > 0 ? { serviceProviderProperties: strayProvider } : {}),
    expressRoutePort: { id: port ? portResourceIdOf(port.settings) : expressRoutePort },
    ...filled({ bandwidthInGbps: bandwidthInMbps === null ? null : bandwidthInMbps / 1000 }),
  };
}

function authorizationBody(
  circuit: Circuit,
  { settings, azure }: Authorization,
  { revealSecrets }: ReportOptions,
): readonly JsonRecord[] {
  if (!azure) return [];
  const kept = keptUnder(circuit.kept, `authorizations/${settings.name}/`);
  const status = { kept, property: 'authorizationUseStatus' };
  const authorizationKey = azure.authorizationKey && !revealSecrets ? MASK : azure.authorizationKey;
  return [
    {
      name: settings.name,
      id: `${resourceIdOf(circuit.settings)}/authorizations/${settings.name}`,
      etag: ETAG,
      properties: {
        provisioningState: 'Succeeded',
        ...filled({ authorizationKey }),
        ...kept,
        authorizationUseStatus: wordAsItCame(useStatusVocabulary, azure.authorizationUseStatus, status),
      },
      type: 'Microsoft.Network/expressRouteCircuits/authorizations',
    },
  ];
}
