// @vitest-environment jsdom
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { perform, startRun } from '#domain/engine/run.ts';
import { toPlanResources } from '#domain/formats/documents/to-plan-resources.ts';
import {
  circuitAnswer,
  connectionAnswer,
  gatewayAnswer,
  networkAnswer,
  peeringAnswer,
  readAnswers,
} from '#testing/azure-answers.ts';
import { OnrampTheme } from '#ui/theme/onramp-theme.tsx';
import { CompareDialog } from './compare-dialog.tsx';

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });

const hub = [networkAnswer('hub'), gatewayAnswer('hub-gateway', 'hub')];
const { args } = toPlanResources(readAnswers(circuitAnswer('ams'), ...hub), { day: 0 });
const begun = perform(startRun(1), { id: 'import-resources', args });

/** The dialog over a plan that changes as it is asked to. */
function Compared({ onClose }: { readonly onClose: () => void }) {
  const [run, setRun] = useState(begun.ok ? begun.value : startRun(1));
  return (
    <OnrampTheme>
      <CompareDialog
        openPlan={{
          name: 'Rollout',
          plan: run.plan,
          day: run.day,
          onShow: () => {},
          async ask(request) {
            const after = perform(run, request);
            if (after.ok) setRun(after.value);
            return after.ok ? '' : 'Refused.';
          },
        }}
        onClose={onClose}
        startReader={null}
      />
    </OnrampTheme>
  );
}

async function compared(...answers: readonly object[]) {
  const onClose = vi.fn();
  render(<Compared onClose={onClose} />);
  const user = userEvent.setup();
  await user.click(await screen.findByLabelText('Text to read'));
  await user.paste(JSON.stringify(answers));
  await screen.findByRole('heading', { name: /iffers from Rollout/ });
  return { user, onClose };
}

/** What the list of what can be taken over says. */
const list = (): readonly (string | null)[] =>
  screen
    .queryAllByRole('listitem')
    .filter((item) => within(item).queryByRole('button'))
    .map(({ textContent }) => textContent);

test('what stands in Azure alone is listed with what comes along, and taken over one by one', async () => {
  const { user, onClose } = await compared(
    circuitAnswer('ams'),
    circuitAnswer('lon', { peerings: [peeringAnswer('lon', 'AzurePrivatePeering')] }),
    connectionAnswer('lon-hub', { circuit: 'lon', gateway: 'hub-gateway' }),
    connectionAnswer('ams-hub', { circuit: 'ams', gateway: 'hub-gateway' }),
  );
  expect(screen.getByRole('heading', { name: 'Only in Azure: 2' })).toBeTruthy();
  expect(list()).toEqual([
    'lonCircuit, with Private peering of lon, lon-hub of lonTake over',
    'ams-hub of amsConnectionTake over',
  ]);
  await user.click(screen.getByRole('button', { name: 'Take over lon' }));
  await waitFor(() => expect(list()).toEqual(['ams-hub of amsConnectionTake over']));
  expect(document.activeElement?.textContent).toBe('Differs from Rollout: 1');
  await user.click(screen.getByRole('button', { name: 'Take over ams-hub of ams' }));
  expect(await screen.findByRole('heading', { name: 'Nothing differs from Rollout' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalled();
});

test('everything is taken over at once, changes and additions', async () => {
  const sku = { family: 'UnlimitedData', tier: 'Premium' };
  const { user } = await compared(circuitAnswer('ams', { sku }), circuitAnswer('lon'));
  expect(screen.getByRole('row', { name: 'sku.tier Standard Premium' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Take everything over' }));
  expect(await screen.findByRole('heading', { name: 'Nothing differs from Rollout' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Take everything over' })).toBeNull();
  expect(document.activeElement?.textContent).toBe('Nothing differs from Rollout');
});

test('what cannot be compared is said', async () => {
  await compared(circuitAnswer('ams'), connectionAnswer('stray', { circuit: 'foreign', gateway: 'hub-gateway' }));
  expect(screen.getByRole('heading', { name: 'Not compared: 1' })).toBeTruthy();
  expect(screen.getAllByText(/^stray .*its circuit is missing here/).length).toBeGreaterThan(0);
});

test('a plan file is no answer of Azure’s', async () => {
  render(<Compared onClose={vi.fn()} />);
  const user = userEvent.setup();
  await user.click(await screen.findByLabelText('Text to read'));
  await user.paste('{"schemaVersion":1,"seed":1,"day":0,"log":[]}');
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('This is a plan file of Onramp'));
});
