// @vitest-environment jsdom
import { configure, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { OnrampTheme } from '#ui/theme/onramp-theme.tsx';
import { CatalogPage } from './catalog-page.tsx';

// Asking of every cell whether it is hidden takes seconds.
configure({ defaultHidden: true });
vi.setConfig({ testTimeout: 30_000 });

function open() {
  render(
    <OnrampTheme>
      <CatalogPage />
    </OnrampTheme>,
  );
  return userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
}

/** At once: each letter would draw the table anew. */
function search(text: string): void {
  fireEvent.change(screen.getByLabelText('Search'), { target: { value: text } });
}

const rows = (): readonly HTMLElement[] => within(screen.getByRole('table')).getAllByRole('row').slice(1);

test('places are drawn page by page, found by search, and unfolded', async () => {
  const user = open();
  expect(screen.getByText('146 locations')).toBeTruthy();
  expect(rows().length).toBe(25);
  await user.click(screen.getByRole('button', { name: /^Show 25 more/ }));
  expect(rows().length).toBe(50);

  search('netherlands');
  await user.click(screen.getByRole('checkbox', { name: 'Metro' }));
  expect(rows().map((row) => within(row).getByRole('rowheader').textContent)).toEqual(['Amsterdam Metro']);
  await user.click(screen.getByRole('button', { name: 'Amsterdam Metro' }));
  expect(screen.getByText('Equinix AM5, Digital Realty AMS8, Netherlands')).toBeTruthy();
  expect(screen.getByText(/no circuits can be created with them yet/)).toBeTruthy();

  search('nowhere');
  await user.click(screen.getByRole('button', { name: 'Show all locations' }));
  expect(rows().length).toBe(25);
});

test('a column sorts, and once more the other way', async () => {
  const user = open();
  const head = screen.getByRole('columnheader', { name: /Providers/ });
  await user.click(within(head).getByRole('button'));
  expect(head.getAttribute('aria-sort')).toBe('ascending');
  await user.click(within(head).getByRole('button'));
  expect(head.getAttribute('aria-sort')).toBe('descending');
  expect(within(rows()[0] ?? head).getByRole('rowheader').textContent).toBe('Washington DC');
});

test('regions and limits stand in tables of their own, and every source has its date', async () => {
  const user = open();
  await user.click(screen.getByRole('radio', { name: 'Geopolitical regions' }));
  expect(screen.getByRole('row', { name: /^Europe/ }).textContent).toContain('West Europe');
  await user.click(screen.getByRole('radio', { name: 'Limits' }));
  expect(screen.getByRole('row', { name: /^circuits per subscription/ }).textContent).toContain('50 circuits');
  expect(screen.getByText(/2025-04-09: .*expressroute-global-reach.md/)).toBeTruthy();
});

test('gateway SKUs stand beside what each can do, and communities are found by region', async () => {
  const user = open();
  await user.click(screen.getByRole('radio', { name: 'Gateway SKUs' }));
  expect(rows().map((row) => within(row).getByRole('rowheader').textContent)).toEqual(
    expect.arrayContaining(['Standard', 'ErGw3AZ', 'ErGwScale']),
  );
  await user.click(screen.getByRole('radio', { name: 'BGP communities' }));
  search('west europe 51');
  expect(rows().map((row) => within(row).getByRole('rowheader').textContent)).toEqual(['12076:51002']);
});
