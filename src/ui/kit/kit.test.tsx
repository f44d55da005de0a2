// @vitest-environment jsdom
import MenuItem from '@mui/material/MenuItem';
import { act, render as renderBare, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { AzureText } from './azure-text.tsx';
import { Card } from './card.tsx';
import { ChoiceField } from './choice-field.tsx';
import { CopyButton } from './copy-button.tsx';
import { CopyTextContext } from './copy-text.ts';
import { Field } from './field.tsx';
import { MoreMenu } from './more-menu.tsx';
import { stepPath } from './paths.ts';
import { PickField } from './pick-field.tsx';
import { Secret } from './secret.tsx';
import { Segmented } from './segmented.tsx';
import { OnrampTheme } from '#ui/theme/onramp-theme.tsx';
import { toneOfState } from './state-chip.tsx';

const render = (element: ReactElement, options: Parameters<typeof renderBare>[1] = {}) =>
  renderBare(element, { wrapper: OnrampTheme, ...options });

/** Lists and menus come when they are needed: now they are there. */
const lateParts = () => act(() => Promise.all([import('./pick-list.tsx'), import('./menu-panel.tsx')]));

function Views() {
  const [view, setView] = useState('circuit');
  const options = [
    { value: 'circuit', label: 'Circuit' },
    { value: 'plan', label: 'Plan' },
  ];
  return <Segmented label="View" value={view} options={options} onChange={setView} />;
}

describe('a segmented choice', () => {
  it('is a group of radios that arrow keys move through', async () => {
    // The simulated keyboard looks for the radio's group with CSS.escape, which jsdom does not have.
    vi.stubGlobal('CSS', { escape: (text: string) => text });
    const user = userEvent.setup();
    render(<Views />);
    expect(screen.getByRole('radiogroup', { name: 'View' })).toBeDefined();
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Plan' }).checked).toBe(true);
    vi.unstubAllGlobals();
  });
});

describe('a field', () => {
  it('is described by its error, else by its hint', () => {
    const { rerender } = render(
      <Field id="vlan" label="VLAN ID" value="300" onChange={() => undefined} hint="Free on this circuit" />,
    );
    expect(screen.getByRole('textbox', { name: 'VLAN ID', description: 'Free on this circuit' })).toBeDefined();
    rerender(
      <Field
        id="vlan"
        label="VLAN ID"
        value="300"
        onChange={() => undefined}
        hint="Free on this circuit"
        error="Taken."
      />,
    );
    const input = screen.getByRole('textbox', { name: 'VLAN ID', description: 'Taken.' });
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  it('offers the better value and commits on Enter and on leaving', async () => {
    const user = userEvent.setup();
    const onUse = vi.fn();
    const onCommit = vi.fn();
    const suggestion = { label: 'Use 203.0.113.4/30', onUse };
    render(
      <Field
        id="a"
        label="Secondary subnet"
        value=""
        onChange={() => undefined}
        onCommit={onCommit}
        suggestion={suggestion}
      />,
    );
    await user.type(screen.getByRole('textbox'), '{Enter}');
    expect(onCommit).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: 'Use 203.0.113.4/30' }));
    expect(onCommit).toHaveBeenCalledTimes(2);
    expect(onUse).toHaveBeenCalledOnce();
  });
});

describe('a choice', () => {
  it('keeps a value that is not in its list in sight', () => {
    render(
      <ChoiceField
        id="sku"
        label="SKU tier"
        value="Basic"
        options={[{ value: 'Standard', label: 'Standard' }]}
        onChange={() => undefined}
      />,
    );
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'SKU tier' }).value).toBe('Basic');
  });
});

describe('a pick from a long list', () => {
  const options = ['Amsterdam', 'Frankfurt', 'Zurich'].map((value) => ({ value, label: value }));

  it('finds by typing', async () => {
    const user = userEvent.setup();
    const onPick = vi.fn();
    render(<PickField id="at" label="Peering location" value="" options={options} onPick={onPick} />);
    await lateParts();
    await user.type(screen.getByRole('combobox', { name: 'Peering location' }), 'zur{Enter}');
    expect(onPick).toHaveBeenCalledWith('Zurich');
  });

  it('takes what is typed where free text is allowed', async () => {
    const user = userEvent.setup();
    const onPick = vi.fn();
    render(<PickField id="by" label="Provider" value="" options={options} onPick={onPick} freeText />);
    await lateParts();
    await user.type(screen.getByRole('combobox', { name: 'Provider' }), 'Fabrikam');
    await user.tab();
    expect(onPick).toHaveBeenLastCalledWith('Fabrikam');
  });

  it('falls back to the value where free text is not', async () => {
    const user = userEvent.setup();
    const onPick = vi.fn();
    render(<PickField id="at" label="Peering location" value="Amsterdam" options={options} onPick={onPick} />);
    await lateParts();
    const input = screen.getByRole<HTMLInputElement>('combobox', { name: 'Peering location' });
    await user.clear(input);
    await user.type(input, 'xyz');
    await user.tab();
    expect(input.value).toBe('Amsterdam');
  });
});

describe('what is copied', () => {
  it('is confirmed politely', async () => {
    const user = userEvent.setup();
    const copied: string[] = [];
    const copyText = (text: string) => Promise.resolve(copied.push(text) > 0);
    render(<CopyButton text="key" label="Copy service key" />, {
      wrapper: ({ children }) => <CopyTextContext value={copyText}>{children}</CopyTextContext>,
    });
    await user.click(screen.getByRole('button', { name: 'Copy service key' }));
    expect(copied).toEqual(['key']);
    expect((await screen.findByRole('status')).textContent).toBe('Copied');
  });

  it('is not said to be copied where the browser refuses', async () => {
    const user = userEvent.setup();
    render(<CopyButton text="key" label="Copy service key" />);
    await user.click(screen.getByRole('button', { name: 'Copy service key' }));
    expect((await screen.findByRole('status')).textContent).toContain('Not copied');
  });

  it('stays masked until asked for', async () => {
    const user = userEvent.setup();
    render(<Secret value="6a7b" label="authorization key" />);
    expect(screen.queryByText('6a7b')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show authorization key' }));
    expect(screen.getByText('6a7b')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Hide authorization key' }));
    expect(screen.queryByText('6a7b')).toBeNull();
  });
});

describe('a menu', () => {
  it('closes on a choice and gives the focus back', async () => {
    const user = userEvent.setup();
    const onClick = vi.fn();
    render(
      <MoreMenu label="More about ams">
        <MenuItem onClick={onClick}>Rename</MenuItem>
      </MoreMenu>,
    );
    const button = screen.getByRole('button', { name: 'More about ams' });
    await user.click(button);
    await lateParts();
    await screen.findByRole('menu');
    await user.keyboard('{Enter}');
    expect(onClick).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(document.activeElement).toBe(button));
  });
});

describe('a card', () => {
  it('is a region named by its heading', () => {
    render(
      <Card title="Private peering" headingLevel={3}>
        VLAN 200
      </Card>,
    );
    expect(screen.getByRole('region', { name: 'Private peering' })).toBeDefined();
    expect(screen.getByRole('heading', { level: 3 })).toBeDefined();
  });
});

describe('words of Azure', () => {
  it('have a tone each, and unknown ones are neutral', () => {
    expect(['Provisioned', 'Provisioning', 'Failed', 'SomethingNew'].map(toneOfState)).toEqual([
      'ok',
      'provider',
      'danger',
      'neutral',
    ]);
  });

  it('stand in the mono face, and the sentence stays as it is', () => {
    const sentence = 'ServiceProviderProvisioningState is Provisioning: ExpressRoute keeps 203.0.113.4/30.';
    const { container } = render(<AzureText text={sentence} />);
    expect(container.textContent).toBe(sentence);
    expect([...container.querySelectorAll('code')].map((code) => code.textContent)).toEqual([
      'ServiceProviderProvisioningState',
      'Provisioning',
      '203.0.113.4/30',
    ]);
  });
});

describe('an address inside the app', () => {
  it('is fit for every id', () => {
    expect(stepPath('p 1', 'ams/1', 'routing')).toBe('/plans/p%201/circuits/ams%2F1/routing');
  });
});
