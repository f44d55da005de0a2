import type { CircuitId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import type { AzureReport, ReportOptions } from './azure-report.ts';
import { circuitBody } from './circuit-body.ts';
import { liveCircuit, MISSING_CODE, missingMessage } from './missing-circuit.ts';
import { resourceIdOf } from './resource-ids.ts';

const API_VERSION = '2024-05-01';

function restCommand(plan: Plan, circuitId: CircuitId): string {
  const settings = plan.circuits[circuitId]?.settings;
  const path = settings ? encodeURI(resourceIdOf(settings)) : '';
  return `GET https://management.azure.com${path}?api-version=${API_VERSION}`;
}

function restText(plan: Plan, circuitId: CircuitId, options: ReportOptions = {}): string {
  const circuit = liveCircuit(plan, circuitId);
  const body = circuit
    ? circuitBody(plan, circuit, options)
    : { error: { code: MISSING_CODE, message: missingMessage(plan, circuitId) } };
  return JSON.stringify(body, null, 2);
}

/** The body of the circuit as Resource Manager answers it. */
export const restReport: AzureReport = { id: 'rest', label: 'REST', command: restCommand, text: restText };
