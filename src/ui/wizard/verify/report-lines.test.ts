import { describe, expect, it } from 'vitest';
import { azureReports } from '#domain/formats/azure-reports/azure-reports.ts';
import { stateNames } from '#domain/formats/azure-reports/state-names.ts';
import type { CircuitCondition } from '#domain/model/circuit-condition.ts';
import { circuitId } from '#domain/model/ids.ts';
import { circuitIn, peering, planWith } from '#testing/plans.ts';
import { type ReportLine, reportLines } from './report-lines.ts';

const ams = circuitId('ams');

function linesIn(condition: CircuitCondition, reportId: string): readonly ReportLine[] {
  const plan = planWith(circuitIn(condition), peering('AzurePrivatePeering'));
  const circuit = plan.circuits[ams];
  const report = azureReports.find((each) => each.id === reportId);
  if (!circuit || !report) throw new Error('The test lost its circuit or its report.');
  return reportLines(report.text(plan, ams), stateNames(circuit));
}

const whole = ({ before, state, after }: ReportLine): string => before + state + after;

describe('the lines of a report', () => {
  it.each(azureReports.map((report) => report.id))('of %s make up its text again', (id) => {
    const plan = planWith(circuitIn('PG'), peering('AzurePrivatePeering'));
    const report = azureReports.find((each) => each.id === id);
    expect(linesIn('PG', id).map(whole).join('\n')).toBe(report?.text(plan, ams));
  });

  it.each(azureReports.map((report) => report.id))(
    'of %s tell the states of the circuit, not those of its peerings',
    (id) => {
      const told = linesIn('PG', id).filter((line) => line.telling);
      const states = told.map((line) => line.state).toSorted();
      expect(states).toEqual(
        id === 'classic-powershell' ? ['Enabled', 'Provisioning'] : ['Enabled', 'Provisioning', 'Succeeded'],
      );
    },
  );

  it('take every other word than Enabled on the side of Microsoft for a fault', () => {
    const tones = linesIn('FLT', 'powershell').flatMap((line) => (line.telling ? [`${line.state} ${line.tone}`] : []));
    expect(tones).toContain('Disabled danger');
  });
});
