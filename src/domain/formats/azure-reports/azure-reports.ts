import type { CircuitId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import type { AzureReport, ReportOptions } from './azure-report.ts';
import { cliReport } from './cli-report.ts';
import { powershellReport } from './powershell-report.ts';
import { restReport } from './rest-report.ts';
import { seedReport } from './seed-report.ts';

/** Every way in which Azure shows a circuit, in the order in which people know them. */
export const azureReports: readonly AzureReport[] = [powershellReport, cliReport, restReport, seedReport];

/** What would stand on the screen: the command, an empty line, the answer. */
export function screenOf(
  report: AzureReport,
  at: { readonly plan: Plan; readonly circuitId: CircuitId },
  options: ReportOptions = {},
): string {
  const { plan, circuitId } = at;
  return `${report.command(plan, circuitId)}\n\n${report.text(plan, circuitId, options)}\n`;
}
