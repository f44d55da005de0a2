import { endDrill, runsDrill } from '#domain/model/drill.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { circuitWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface FinishLinkFailoverTest {
  readonly circuitId: CircuitId;
}

export const finishLinkFailoverTest: PlanAction<FinishLinkFailoverTest, 'no-test-runs'> = {
  actors: ['customer'],
  label: 'End the link failover test',
  done: 'Link failover test ended: both links are back',
  rules: ['HA-10'],
  refusals: { 'no-test-runs': 'No link failover test runs on {circuit}.' },
  circuitOf: (_plan, { circuitId }) => circuitId,
  guard: (plan, { circuitId }) =>
    runsDrill(plan, circuitId, 'link-failover-test') ? [] : [{ reason: 'no-test-runs' }],
  apply: (plan, { circuitId }) => endDrill(plan, circuitId),
  offers: (plan, circuitId) => (runsDrill(plan, circuitId, 'link-failover-test') ? [{ circuitId }] : []),
  words: (plan, { circuitId }) => circuitWords(plan, circuitId),
};
