// @vitest-environment jsdom
import { configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { expect, test, vi } from 'vitest';
import { Session } from '#store/session.ts';
import { memoryStorage, portsOver } from '#testing/memory-storage.ts';
import { OnrampTheme } from '#ui/theme/onramp-theme.tsx';
import { TransferDialog, type TransferDialogProps } from './transfer-dialog.tsx';

// Parts of the page are fetched when a test first comes to them.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });

const circuit = (name: string, more: object = {}) => ({
  name,
  id: `/subscriptions/s/resourceGroups/net/providers/Microsoft.Network/expressRouteCircuits/${name}`,
  location: 'westeurope',
  provisioningState: 'Succeeded',
  circuitProvisioningState: 'Enabled',
  serviceProviderProvisioningState: 'Provisioning',
  serviceProviderProperties: { serviceProviderName: 'Equinix', peeringLocation: 'Amsterdam', bandwidthInMbps: 200 },
  sku: { name: 'Standard_MeteredData', tier: 'Standard', family: 'MeteredData' },
  ...more,
});
const one = JSON.stringify(circuit('ams-primary', { novelty: true }));
const two = JSON.stringify([circuit('ams'), circuit('fra', { serviceProviderProvisioningState: 'NotProvisioned' })]);

/** jsdom's files cannot be read. */
function fileOf(text: string, name: string): File {
  const arrayBuffer = () => Promise.resolve(new TextEncoder().encode(text).buffer);
  return Object.assign(new File([text], name, { type: 'application/json' }), { arrayBuffer });
}

function Address() {
  return <output aria-label="Address">{useLocation().pathname}</output>;
}

function show(props: Partial<TransferDialogProps> = {}) {
  const storage = memoryStorage();
  const session = new Session(portsOver(storage));
  const onClose = vi.fn();
  render(
    <MemoryRouter>
      <OnrampTheme>
        <TransferDialog
          given={null}
          begin={(requests) => session.begin(requests)}
          onClose={onClose}
          onKeepPlan={() => Promise.resolve('kept')}
          {...props}
        />
        <Address />
      </OnrampTheme>
    </MemoryRouter>,
  );
  return { storage, session, onClose, user: userEvent.setup() };
}

const address = (): string => screen.getByLabelText('Address').textContent ?? '';
const box = (): HTMLElement => screen.getByLabelText('Text to read');
const open = (): HTMLElement => screen.getByRole('button', { name: 'Open as live state' });

test('the dialog has a name, and the box has the focus', () => {
  show();
  expect(screen.getByRole('dialog', { name: 'Where is my circuit?' })).toBeTruthy();
  expect(document.activeElement).toBe(box());
});

test('a pasted circuit says where it stands and opens at that step', async () => {
  const { user, session } = show();
  await user.click(box());
  await user.paste(one);
  const dialog = screen.getByRole('dialog');
  expect(await within(dialog).findByText('1 circuit read')).toBeTruthy();
  expect(within(dialog).getByText('Provisioning')).toBeTruthy();
  expect(within(dialog).getByText('Step 3 of 5: Verify provisioning')).toBeTruthy();
  expect(within(dialog).getByText('Equinix')).toBeTruthy();
  expect(within(dialog).getByText(/One property is not known here/)).toBeTruthy();

  await user.click(open());
  await waitFor(() => expect(address()).toMatch(/^\/plans\/.+\/circuits\/ams-primary\/verify$/));
  expect(session.state.getState().present.plan.name).toBe('ams-primary');
});

test('of several circuits the chosen one is opened first, at its own step', async () => {
  const { user } = show({ given: two });
  expect(await screen.findByText('2 circuits read')).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: /fra/ }));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(address()).toMatch(/\/circuits\/fra\/order$/));
});

/** A template that names its circuit with a parameter. */
const template = (...names: readonly string[]): string =>
  JSON.stringify({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    parameters: { bandwidth: { type: 'int' } },
    resources: names.map((name) => ({
      type: 'Microsoft.Network/expressRouteCircuits',
      apiVersion: '2023-09-01',
      name,
      location: 'westeurope',
      sku: circuit(name).sku,
      properties: {
        serviceProviderProperties: {
          serviceProviderName: 'Equinix',
          peeringLocation: 'Amsterdam',
          bandwidthInMbps: "[parameters('bandwidth')]",
        },
      },
    })),
  });

test('circuits of a template are planned, and open as a plan of their own', async () => {
  const { user, session } = show({ given: template('ams', 'fra') });
  expect(await screen.findAllByText('planned')).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Open as a plan' }));
  await waitFor(() => expect(address()).toMatch(/\/circuits\/ams\/create$/));
  expect(session.state.getState().present.plan.name).toBe('2 circuits from a template');
});

test('what a template leaves open is said with the resource that needs it', async () => {
  show({ given: template('ams') });
  const summary = await screen.findByText(/^1 value is left open/);
  expect(summary.textContent).toMatch(/fill it in once the plan is open\.$/);
  const entry = within(summary.closest('details') ?? summary).getByRole('listitem');
  expect(entry.textContent).toBe(
    "properties.serviceProviderProperties.bandwidthInMbps of ams: [parameters('bandwidth')]",
  );
});

test('a fault is announced, the text stays, and nothing is opened', async () => {
  const { user, storage } = show();
  await user.click(box());
  await user.paste('{ "name": "ams" ');
  const alert = await screen.findByText(/This is not JSON/);
  expect(alert.getAttribute('role')).toBe('alert');
  expect(box().getAttribute('aria-invalid')).toBe('true');
  await user.click(open());
  expect(box()).toHaveProperty('value', '{ "name": "ams" ');
  expect(document.activeElement).toBe(box());
  expect(storage.texts.size).toBe(0);
  expect(address()).toBe('/');
});

test('with nothing in the box the button says what is missing', async () => {
  const { user } = show();
  await user.click(open());
  expect(screen.getByRole('alert').textContent).toContain('paste a text or choose a file');
  expect(document.activeElement).toBe(box());
});

test('a file can be chosen, and dropped into the box', async () => {
  const { user } = show();
  await user.upload(screen.getByLabelText('File to read'), fileOf(one, 'show.json'));
  expect(await screen.findByText('1 circuit read')).toBeTruthy();
  expect(screen.getByLabelText('Text of show.json')).toHaveProperty('value', one);

  const dataTransfer = { types: ['Files'], files: [fileOf(two, 'list.json')] };
  fireEvent.drop(screen.getByLabelText('Text of show.json'), { dataTransfer });
  expect(await screen.findByText('2 circuits read')).toBeTruthy();
});

test('a large file is named instead of shown, and all of its circuits are opened', async () => {
  const many = JSON.stringify(Array.from({ length: 600 }, (_each, index) => circuit(`c${index}`)));
  expect(many.length).toBeGreaterThan(256 * 1024);
  const { user } = show({ given: fileOf(many, 'all.json') });
  expect(await screen.findByText('all.json')).toBeTruthy();
  expect(await screen.findByText('600 circuits read', undefined, { timeout: 5000 })).toBeTruthy();
  expect(screen.getByText('And 550 more, which are opened as well.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Remove file' }));
  expect(document.activeElement).toBe(box());
});

test('a plan file of Onramp is recognised and opens as a plan', async () => {
  const text = '{"schemaVersion":1,"seed":1,"day":0,"log":[]}';
  const onKeepPlan = vi.fn(() => Promise.resolve('plan-9'));
  const { user } = show({ given: text, onKeepPlan });
  expect(await screen.findByText('A plan file of Onramp')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Open plan' }));
  await waitFor(() => expect(address()).toBe('/plans/plan-9'));
  expect(onKeepPlan).toHaveBeenCalledWith(text);
});

test('a plan file that cannot be kept is not opened', async () => {
  const text = '{"schemaVersion":1,"seed":1,"day":0,"log":[]}';
  const { user } = show({ given: text, onKeepPlan: () => Promise.reject(new Error('full')) });
  await user.click(await screen.findByRole('button', { name: 'Open plan' }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('could not be kept'));
  expect(address()).toBe('/');
});

test('Escape closes', async () => {
  const { user, onClose } = show();
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalled();
});
