// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLayoutEffect } from 'react';
import { describe, expect, it } from 'vitest';
import { OnrampTheme } from './onramp-theme.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

const page = document.documentElement;

describe('the theme', () => {
  it('goes round, is remembered, and stands before anything is painted', async () => {
    const user = userEvent.setup();
    const first = render(<ThemeSwitch />, { wrapper: OnrampTheme });
    await user.click(screen.getByLabelText('Colours: as the system'));
    expect(page.hasAttribute('data-light')).toBe(true);
    await user.click(screen.getByLabelText('Colours: light'));
    expect(page.hasAttribute('data-dark')).toBe(true);
    expect(page.hasAttribute('data-light')).toBe(false);
    first.unmount();
    page.removeAttribute('data-dark');

    let atFirstPaint = false;
    function Screen() {
      useLayoutEffect(() => {
        atFirstPaint = page.hasAttribute('data-dark');
      }, []);
      return <ThemeSwitch />;
    }
    render(<Screen />, { wrapper: OnrampTheme });
    expect(atFirstPaint).toBe(true);
    await user.click(screen.getByLabelText('Colours: dark'));
    expect(screen.getByLabelText('Colours: as the system')).toBeDefined();
  });
});
