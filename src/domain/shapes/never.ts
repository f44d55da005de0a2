import { type StateTable, states } from './state-table.ts';
import type { Basis } from './verdict.ts';

/** A row that refuses in every state, for one reason. */
export function never<Reason extends string>(basis: Basis, reason: Reason): StateTable<Reason> {
  const mark = `✖${basis}` as const;
  return states(
    { none: '·', NP: mark, PG: mark, PD: mark, DP: mark, FLT: mark, BUSY: mark, FAIL: mark },
    { NP: reason, PG: reason, PD: reason, DP: reason, FLT: reason, BUSY: reason, FAIL: reason },
  );
}

/** True of a row in which no state lets the request through: no way leads there. */
export function isNever({ marks }: Pick<StateTable<string>, 'marks'>): boolean {
  return Object.values(marks).every((mark) => mark === '·' || mark.startsWith('✖'));
}
