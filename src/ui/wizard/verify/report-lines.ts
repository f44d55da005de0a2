import type { StateNameRow } from '#domain/formats/azure-reports/state-names.ts';
import { type Tone, toneOfState } from '#ui/kit/state-chip.tsx';

/** A line of a report, with the state in it set apart. */
export interface ReportLine {
  readonly before: string;
  /** A word of Azure's for a state; empty where the line has none. */
  readonly state: string;
  readonly after: string;
  readonly tone: Tone;
  /** True when the line tells one of the circuit's own states. */
  readonly telling: boolean;
}

// `"circuitProvisioningState": "Enabled",` and `CircuitProvisioningState         : Enabled`
const stateLine = /^(\s*"?(\w*State|\w*Status)"?\s*: ?"?)(\w+)(.*)$/;
// The circuit's own properties stand at the margin, or one level in; those of its peerings stand deeper.
const deepest = 4;

export function reportLines(text: string, names: readonly StateNameRow[]): readonly ReportLine[] {
  return text.split('\n').map((line) => {
    const [, before, name, state, after] = stateLine.exec(line) ?? [];
    if (before === undefined || name === undefined || state === undefined) return plainLine(line);
    const row =
      line.search(/\S/) <= deepest
        ? names.find(({ classic, powershell, rest }) => [classic, powershell, rest].includes(name))
        : undefined;
    // On Microsoft's side every other word than Enabled is a fault.
    const tone = row?.side === 'microsoft' && state !== 'Enabled' ? 'danger' : toneOfState(state);
    return { before, state, after: after ?? '', tone, telling: row !== undefined };
  });
}

function plainLine(line: string): ReportLine {
  return { before: line, state: '', after: '', tone: 'neutral', telling: false };
}
