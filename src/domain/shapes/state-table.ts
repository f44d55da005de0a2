import type { CircuitCondition } from '#domain/model/circuit-condition.ts';
import type { CircuitReason } from './circuit-reasons.ts';
import type { Basis } from './verdict.ts';

/** A cell as the rulebook's matrix prints it: ✔ allowed, ✖ refused, ○ no effect, △ allowed with a warning, · not applicable. */
export type Mark = `${'✔' | '✖' | '○' | '△'}${Basis}` | '·';

export type CellKind = 'allowed' | 'refused' | 'no-effect' | 'allowed-with-warning' | 'not-applicable';

/** What the circuit's condition alone says about an action: one row of the state × action matrix. */
export interface StateTable<Reason extends string> {
  readonly marks: { readonly [Column in CircuitCondition]: Mark };
  /** Where a column's ordinary reason does not fit. */
  readonly reasons: { readonly [Column in CircuitCondition]?: Reason };
  /** Where the cell is another one for a circuit on ExpressRoute Direct ports. */
  readonly onDirect: { readonly [Column in CircuitCondition]?: Mark };
}

export function states<Reason extends string = never>(
  marks: StateTable<Reason>['marks'],
  reasons: StateTable<Reason>['reasons'] = {},
  onDirect: StateTable<Reason>['onDirect'] = {},
): StateTable<Reason> {
  return { marks, reasons, onDirect };
}

/** The steps between a circuit and its provider do not exist on ports of one's own (ERD-07). */
export const noProviderStep: StateTable<never>['onDirect'] = {
  none: '·',
  NP: '·',
  PG: '·',
  PD: '·',
  DP: '·',
  FLT: '·',
  BUSY: '·',
  FAIL: '·',
};

/** The reason that a column gives unless an action names a better one. */
export const columnReasons: { readonly [Column in CircuitCondition]: CircuitReason } = {
  none: 'circuit-not-created',
  NP: 'circuit-not-provisioned',
  PG: 'provider-still-working',
  PD: 'circuit-provisioned',
  DP: 'circuit-deprovisioning',
  FLT: 'microsoft-side-not-enabled',
  BUSY: 'circuit-busy',
  FAIL: 'circuit-failed',
};

const kinds: { readonly [Sign: string]: CellKind } = {
  '✔': 'allowed',
  '✖': 'refused',
  '○': 'no-effect',
  '△': 'allowed-with-warning',
  '·': 'not-applicable',
};

const bases: readonly Basis[] = ['D', 'D!', 'I', 'S', 'F'];

export function readMark(mark: Mark): { readonly kind: CellKind; readonly basis: Basis } {
  const basis = bases.find((each) => each === mark.slice(1)) ?? 'D';
  return { kind: kinds[mark.charAt(0)] ?? 'not-applicable', basis };
}
