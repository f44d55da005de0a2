// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, MemoryRouter, useNavigate } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ScrollKeeper } from './scroll-keeper.tsx';

const scrollTo = vi.fn((_x: number, y: number) => vi.stubGlobal('scrollY', y));

beforeEach(() => {
  sessionStorage.clear();
  scrollTo.mockClear();
  vi.stubGlobal('scrollTo', scrollTo);
});
afterEach(() => vi.unstubAllGlobals());

function Ways() {
  const navigate = useNavigate();
  return (
    <>
      <Link to="/open">Dialog</Link>
      <Link to="/plans/a/checks">Checks</Link>
      <button onClick={() => void navigate('?at=b', { replace: true })}>Amend</button>
      <button onClick={() => void navigate(-1)}>Back</button>
    </>
  );
}

function show() {
  const { unmount } = render(
    <MemoryRouter initialEntries={['/']}>
      <Ways />
      <ScrollKeeper />
    </MemoryRouter>,
  );
  const user = userEvent.setup();
  return { unmount, press: (name: string) => user.click(screen.getByText(name)) };
}

function scrollDown(y: number): void {
  vi.stubGlobal('scrollY', y);
  act(() => void window.dispatchEvent(new Event('scroll')));
}

test('a new page begins at its top, and the way back leads to where the person was', async () => {
  const { press } = show();
  scrollDown(300);
  await press('Checks');
  expect(scrollTo).toHaveBeenLastCalledWith(0, 0);
  scrollDown(120);
  await press('Back');
  expect(scrollTo).toHaveBeenLastCalledWith(0, 300);
});

test('the dialog of the home page and an amended address move nothing', async () => {
  const { press } = show();
  scrollDown(300);
  scrollTo.mockClear();
  await press('Dialog');
  await press('Amend');
  expect(scrollTo).not.toHaveBeenCalled();
});

test('a reload finds the place again', () => {
  const { unmount } = show();
  scrollDown(300);
  const key = 'default';
  unmount();
  expect(JSON.parse(sessionStorage.getItem('onramp-scroll') ?? '[]')).toEqual([[key, 300]]);
  show();
  expect(scrollTo).toHaveBeenLastCalledWith(0, 300);
});
