import type { Json } from '#domain/model/json.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import { isList, isRecord, type JsonRecord } from '../azure-circuit/json-values.ts';
import type { AzureReport, ReportOptions } from './azure-report.ts';
import { circuitBody } from './circuit-body.ts';
import { formatList, powershellWord, PROMPT } from './format-list.ts';
import { liveCircuit, MISSING_CODE, missingMessage } from './missing-circuit.ts';

function powershellCommand(plan: Plan, circuitId: CircuitId): string {
  const { resourceGroup = '', name = '' } = plan.circuits[circuitId]?.settings ?? {};
  const words = [`-Name ${powershellWord(name)}`, `-ResourceGroupName ${powershellWord(resourceGroup)}`];
  return `${PROMPT} Get-AzExpressRouteCircuit ${words.join(' ')}`;
}

// The properties, and their order, are those of Az.Network's own example: Get-AzExpressRouteCircuit.md.
const shown = [
  ['ProvisioningState', 'Sku', 'CircuitProvisioningState', 'ServiceProviderProvisioningState', 'ServiceProviderNotes'],
  [
    'ServiceProviderProperties',
    'ExpressRoutePort',
    'BandwidthInGbps',
    'Stag',
    'ServiceKey',
    'Peerings',
    'Authorizations',
  ],
  ['AllowClassicOperations', 'GatewayManagerEtag'],
].flat();

function powershellText(plan: Plan, circuitId: CircuitId, options: ReportOptions = {}): string {
  const circuit = liveCircuit(plan, circuitId);
  if (!circuit) return `Get-AzExpressRouteCircuit : ${missingMessage(plan, circuitId)}\nErrorCode: ${MISSING_CODE}`;
  const body = inPascalCase(circuitBody(plan, circuit, options));
  const { Name, Location, Id, Etag } = body;
  return formatList([
    ['Name', Name],
    ['ResourceGroupName', circuit.settings.resourceGroup],
    ['Location', Location],
    ['Id', Id],
    ['Etag', Etag],
    ...shown.map((name) => [name, body[name] ?? whenMissing[name]] as const),
  ]);
}

/** PowerShell prints null for an object that is not there, and nothing for a text or a number. */
const whenMissing: { readonly [name: string]: Json } = { ServiceProviderProperties: null, ExpressRoutePort: null };

// In the order of Az.Network's own types; what is not named here follows after.
const firstNames = [
  ['Name', 'Tier', 'Family', 'Etag', 'Id', 'PeeringType', 'State', 'AzureASN', 'PeerASN'],
  ['PrimaryPeerAddressPrefix', 'SecondaryPeerAddressPrefix', 'PrimaryAzurePort', 'SecondaryAzurePort', 'SharedKey'],
  ['VlanId', 'MicrosoftPeeringConfig', 'AuthorizationKey', 'AuthorizationUseStatus', 'ProvisioningState'],
  ['GatewayManagerEtag', 'LastModifiedBy', 'Ipv6PeeringConfig', 'RouteFilter', 'Connections', 'PeeredConnections'],
].flat();

/** As PowerShell names things: nothing nested in `properties`, no types, every name with a capital. */
function inPascalCase(record: JsonRecord): JsonRecord {
  const { properties, ...outer } = record;
  const flat = isRecord(properties) ? { ...outer, ...properties } : record;
  const named = Object.entries(flat)
    .filter(([name]) => name !== 'type')
    .map(([name, value]) => [name.charAt(0).toUpperCase() + name.slice(1), valueInPascalCase(value)] as const);
  return Object.fromEntries(named.toSorted(([one], [other]) => placeOf(one) - placeOf(other)));
}

function placeOf(name: string): number {
  const place = firstNames.indexOf(name);
  return place < 0 ? firstNames.length : place;
}

function valueInPascalCase(value: Json): Json {
  if (isList(value)) return value.map(valueInPascalCase);
  return isRecord(value) ? inPascalCase(value) : value;
}

/** The list that Az.Network prints. */
export const powershellReport: AzureReport = {
  id: 'powershell',
  label: 'PowerShell',
  command: powershellCommand,
  text: powershellText,
};
