// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { expect, test, vi } from 'vitest';
import type { Run } from '#domain/engine/run.ts';
import { examples } from '#domain/examples/index.ts';
import { OnrampTheme } from '#ui/theme/onramp-theme.tsx';
import { ExamplesDialog } from './examples-dialog.tsx';

vi.setConfig({ testTimeout: 20_000 });

function Address() {
  return <output aria-label="Address">{useLocation().pathname}</output>;
}

function show(taken: readonly string[] = []) {
  const adopted: Run[] = [];
  const onClose = vi.fn();
  render(
    <MemoryRouter initialEntries={['/examples']}>
      <OnrampTheme>
        <ExamplesDialog taken={taken} adopt={(run) => Promise.resolve(`plan-${adopted.push(run)}`)} onClose={onClose} />
        <Address />
      </OnrampTheme>
    </MemoryRouter>,
  );
  return { adopted, onClose, user: userEvent.setup() };
}

const item = (title: string): string | undefined =>
  within(screen.getByRole('dialog'))
    .getAllByRole('listitem')
    .find((each) => within(each).queryByRole('heading', { name: title }))?.textContent ?? undefined;

test('every example says what it shows, how large it is, and how far it has come', () => {
  show();
  for (const { title, shows } of examples) expect(item(title)).toContain(`${title}${shows}`);
  expect(item('Layer 2 to a hub')).toContain('Layer 21 circuit, 1 networkPlanned');
  expect(item('Layer 3 by the provider')).toContain('Layer 31 circuit, 1 networkWaiting on Orange');
  expect(item('Maximum resiliency')).toContain('Layer 22 circuits, 4 networksPlanned');
  expect(item('Direct ports with FastPath')).toContain('ExpressRoute Direct2 circuits, 2 networksUsable');
});

test('the chosen one is begun once, under a name that is still free, and opened', async () => {
  const { adopted, user } = show(['Microsoft peering']);
  await user.dblClick(screen.getByRole('button', { name: 'Start from Microsoft peering' }));
  await waitFor(() => expect(screen.getByLabelText('Address').textContent).toBe('/plans/plan-1'));
  expect(adopted.map(({ plan }) => plan.name)).toEqual(['Microsoft peering 2']);
});

test('it is left as it was opened', async () => {
  const { adopted, onClose, user } = show();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onClose).toHaveBeenCalledOnce();
  expect(adopted).toEqual([]);
});
