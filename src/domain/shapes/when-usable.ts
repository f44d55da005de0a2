import { states } from './state-table.ts';

/**
 * Rows 20, 21, 37 and 38 of the matrix: only Provisioned and Enabled will do. The seed limits this to Layer 2
 * providers; expressroute-workflows.md (01/31/2025) states it for all.
 */
export const whenUsable = states({
  none: '·',
  NP: '✖D',
  PG: '✖D',
  PD: '✔D',
  DP: '✖I',
  FLT: '✖D',
  BUSY: '✖I',
  FAIL: '✖I',
});
