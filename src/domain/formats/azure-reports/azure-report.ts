import type { CircuitId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';

export interface ReportOptions {
  /** Authorization keys and MD5 keys in clear; otherwise asterisks stand for them. */
  readonly revealSecrets?: boolean;
}

/** What a tool of Azure's would print about a circuit of the plan now. */
export interface AzureReport {
  readonly id: string;
  readonly label: string;
  /** What a person types, or sends, to get it. */
  command(plan: Plan, circuitId: CircuitId): string;
  /** The answer, without the command. */
  text(plan: Plan, circuitId: CircuitId, options?: ReportOptions): string;
}
