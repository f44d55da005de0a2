// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, MemoryRouter, useLocation } from 'react-router';
import { expect, test, vi } from 'vitest';
import { portsOver, memoryStorage } from '#testing/memory-storage.ts';
import { compose, Composed } from './compose.tsx';
import { RootLayout } from './root-layout.tsx';

function Page() {
  if (useLocation().pathname === '/late') throw new TypeError('Failed to fetch dynamically imported module: /x.js');
  return <Link to="/late">Go on</Link>;
}

test('a page that did not arrive can be reloaded, and left for one that is there', async () => {
  vi.stubGlobal('scrollTo', () => {});
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  const onRecover = vi.fn();
  const device = {
    ...portsOver(memoryStorage()),
    downloadText: vi.fn(),
    downloadFile: vi.fn(),
    drawPng: vi.fn(async () => null),
    copyText: vi.fn(async () => true),
    startReader: null,
  };
  render(
    <Composed parts={compose(device)}>
      <MemoryRouter>
        <RootLayout onRecover={onRecover}>
          <Page />
        </RootLayout>
      </MemoryRouter>
    </Composed>,
  );
  const user = userEvent.setup();
  await user.click(await screen.findByText('Go on'));
  expect(await screen.findByRole('heading', { name: 'A part of Onramp did not arrive' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeTruthy();
  expect(onRecover).not.toHaveBeenCalled();

  await user.click(screen.getByRole('link', { name: 'Go to your plans' }));
  expect(await screen.findByText('Go on')).toBeTruthy();
  expect(onRecover).toHaveBeenCalledOnce();
  quiet.mockRestore();
  vi.unstubAllGlobals();
});
