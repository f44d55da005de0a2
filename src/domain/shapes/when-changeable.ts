import { states } from './state-table.ts';

/** Rows 13, 14, 15 and 17 of the matrix: the pages show such changes on a circuit in use and are silent about the rest. */
export const whenChangeable = states({
  none: '·',
  NP: '✔S',
  PG: '✔S',
  PD: '✔D',
  DP: '✖S',
  FLT: '✖S',
  BUSY: '✖I',
  FAIL: '△S',
});
