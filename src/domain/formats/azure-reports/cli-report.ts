import type { Json } from '#domain/model/json.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import { isList, isRecord } from '../azure-circuit/json-values.ts';
import type { AzureReport, ReportOptions } from './azure-report.ts';
import { circuitBody } from './circuit-body.ts';
import { liveCircuit, MISSING_CODE, missingMessage } from './missing-circuit.ts';

/** As one word of a shell. */
function shellWord(text: string): string {
  return /^[\w.-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function cliCommand(plan: Plan, circuitId: CircuitId): string {
  const { resourceGroup = '', name = '' } = plan.circuits[circuitId]?.settings ?? {};
  return `az network express-route show -g ${shellWord(resourceGroup)} -n ${shellWord(name)}`;
}

function cliText(plan: Plan, circuitId: CircuitId, options: ReportOptions = {}): string {
  const circuit = liveCircuit(plan, circuitId);
  if (!circuit) return `ERROR: (${MISSING_CODE}) ${missingMessage(plan, circuitId)}`;
  const text = JSON.stringify(flattened(circuitBody(plan, circuit, options)), null, 2);
  // az knows this one as a fraction, and prints it so even when it is whole.
  return text.replace(/^( *"bandwidthInGbps": \d+)(,?)$/m, '$1.0$2');
}

/** As az prints it: nothing nested in `properties`, the resource group beside every id, names in the order of their letters. */
function flattened(value: Json): Json {
  if (isList(value)) return value.map(flattened);
  if (!isRecord(value)) return value;
  const { properties, ...outer } = value;
  const flat = isRecord(properties) ? { ...properties, ...outer } : value;
  const group = typeof flat['id'] === 'string' ? /\/resourceGroups\/([^/]+)/i.exec(flat['id'])?.[1] : undefined;
  const whole = group === undefined ? flat : { ...flat, resourceGroup: group };
  return Object.fromEntries(
    Object.entries(whole)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => [name, name === 'tags' ? inner : flattened(inner)]),
  );
}

/** The JSON of Azure CLI. */
export const cliReport: AzureReport = { id: 'azure-cli', label: 'Azure CLI', command: cliCommand, text: cliText };
