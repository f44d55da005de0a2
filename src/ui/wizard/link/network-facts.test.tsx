// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { toPlanResources } from '#domain/formats/documents/to-plan-resources.ts';
import { circuitAnswer, connectionAnswer, gatewayAnswer, readAnswers } from '#testing/azure-answers.ts';
import { drawScreen } from '#testing/draw-screen.tsx';
import { usePlan } from '#store/use-session.ts';
import { partsOf } from './network-draft.ts';
import { NetworkFacts } from './network-facts.tsx';

vi.setConfig({ testTimeout: 30_000 });

function FactsOfAll() {
  const plan = usePlan();
  return Object.values(plan.connections).map((connection) => {
    const parts = partsOf(plan, connection);
    return parts && <NetworkFacts key={connection.id} parts={parts} />;
  });
}

it('says that addresses are not known of a network of which only the gateway was read', async () => {
  const answers = readAnswers(
    circuitAnswer('ams'),
    gatewayAnswer('hub-gateway', 'hub'),
    connectionAnswer('ams-hub', { circuit: 'ams', gateway: 'hub-gateway' }),
  );
  const { args } = toPlanResources(answers, { day: 0 });
  await drawScreen(<FactsOfAll />, { asked: [{ id: 'import-resources', args }] });
  for (const term of ['Address space', 'GatewaySubnet']) {
    expect(screen.getByText(term).nextElementSibling?.textContent).toMatch(/^not known/);
  }
});
