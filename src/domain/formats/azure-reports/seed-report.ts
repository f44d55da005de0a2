import type { CircuitId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import type { AzureReport } from './azure-report.ts';
import { formatList, powershellWord, PROMPT } from './format-list.ts';
import { liveCircuit, MISSING_CODE, missingMessage } from './missing-circuit.ts';

function seedCommand(plan: Plan, circuitId: CircuitId): string {
  const key = plan.circuits[circuitId]?.azure?.serviceKey ?? '';
  return `${PROMPT} Get-AzureDedicatedCircuit${key === '' ? '' : ` -ServiceKey ${powershellWord(key)}`}`;
}

function seedText(plan: Plan, circuitId: CircuitId): string {
  const circuit = liveCircuit(plan, circuitId);
  if (!circuit) return `Get-AzureDedicatedCircuit : ${MISSING_CODE}: ${missingMessage(plan, circuitId)}`;
  const { settings, azure } = circuit;
  return formatList([
    ['BandwidthInMbps', settings.bandwidthInMbps ?? undefined],
    ['CircuitName', settings.name],
    // The classic tools call the peering location so.
    ['Location', settings.peeringLocation],
    ['ServiceKey', azure.serviceKey],
    ['ServiceProviderName', settings.serviceProviderName],
    ['ServiceProviderProvisioningState', azure.serviceProviderProvisioningState],
    ['Status', azure.circuitProvisioningState],
  ]);
}

/** The classic tools' print, as the workflow document of 10/10/2016 shows it: Microsoft's side is called Status there. */
export const seedReport: AzureReport = {
  id: 'classic-powershell',
  label: 'Classic PowerShell (2016)',
  command: seedCommand,
  text: seedText,
};
