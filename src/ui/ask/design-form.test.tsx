// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { circuitId, peeringId } from '#domain/model/ids.ts';
import { drawScreen } from '#testing/draw-screen.tsx';
import { DesignFold } from './design-fold.tsx';
import { linesIn, optionWords, quantityIn } from './design-words.ts';
import { focusField } from './field-id.ts';

vi.setConfig({ testTimeout: 30_000 });

const ams = circuitId('ams');
const id = peeringId(ams, 'AzurePrivatePeering');
const asked: readonly PlanRequest[] = [
  { id: 'plan-circuit', args: { circuitId: ams, settings: { name: 'ams' } } },
  { id: 'plan-peering', args: { circuitId: ams, type: 'AzurePrivatePeering', settings: { vlanId: 200 } } },
];

async function draw() {
  const drawn = await drawScreen(<DesignFold id={id} />, { asked });
  return { ...drawn, stated: () => drawn.plan().peerings[id]?.design };
}

async function unfold(user: Awaited<ReturnType<typeof draw>>['user']) {
  await user.click(screen.getByText('What you know about it'));
  document.querySelector('details')?.setAttribute('open', '');
  await act(() => import('./design-form.tsx'));
  await screen.findByText('Sessions');
}

describe('what a person knows about an entity', () => {
  it('is folded away, says how much of it is stated, and is asked for group by group', async () => {
    const { user } = await draw();
    expect(screen.getByText('nothing stated')).toBeTruthy();
    expect(screen.queryByText('Sessions')).toBeNull();
    await unfold(user);
    expect(screen.getByText('HSRP or VRRP runs towards Microsoft')).toBeTruthy();
    expect(screen.queryByText('Further IPv4 routes')).toBeNull();
    await user.click(screen.getByText('Next: Routes that you announce'));
    expect(await screen.findByText('Further IPv4 routes')).toBeTruthy();
    expect(document.activeElement?.textContent).toContain('Routes that you announce');
  });

  it('is stated by yes and no, and taken back', async () => {
    const { user, stated } = await draw();
    await unfold(user);
    const group = within(screen.getByRole('radiogroup', { name: 'No other path carries these routes' }));
    expect(group.getByLabelText<HTMLInputElement>('Not stated').checked).toBe(true);
    await user.click(group.getByLabelText('No'));
    expect(stated()).toEqual({ onlyPath: false });
    expect(screen.getAllByText(/1 of \d+ stated/).length).toBe(2);
    await user.click(group.getByLabelText('Not stated'));
    expect(stated()).toEqual({});
  });

  it('is stated by choices, numbers, texts and lists', async () => {
    const { user, stated } = await draw();
    await unfold(user);
    await user.selectOptions(screen.getByLabelText('BGP sessions that are built'), 'Primary');
    await user.click(screen.getByText('Next: Routes that you announce'));
    const routes = await screen.findByLabelText('Further IPv4 routes');
    await user.type(routes, 'many{Enter}');
    expect(screen.getByText('“many” is not a number from 0 up.')).toBeTruthy();
    await user.clear(routes);
    await user.type(routes, '3,900{Enter}');
    await user.type(
      screen.getByLabelText('Prefixes announced on both links, one per line'),
      '10.1.0.0/16{Enter}10.2.0.0/16',
    );
    await user.tab();
    expect(stated()).toEqual({
      sessionsBuilt: 'primary',
      furtherIpv4Routes: 3900,
      announced: ['10.1.0.0/16', '10.2.0.0/16'],
    });
    await user.clear(routes);
    await user.tab();
    expect(stated()).not.toHaveProperty('furtherIpv4Routes');
  });

  it('is found by whoever leads to one of its fields, although it is folded', async () => {
    await draw();
    expect(focusField(id, 'kmsRoute')).toBe(true);
    // jsdom tells nobody that a fold was opened by its attribute.
    await act(() => import('./design-form.tsx'));
    await waitFor(() => expect(document.activeElement?.id).toContain('kmsRoute'));
    expect(focusField(id, 'nothingOfTheSort')).toBe(false);
  });
});

describe('the words of a design', () => {
  it('read numbers, lines and options', () => {
    expect([quantityIn(''), quantityIn(' 10,000 '), quantityIn('0.05'), quantityIn('-1'), quantityIn('x')]).toEqual([
      null,
      10_000,
      0.05,
      undefined,
      undefined,
    ]);
    expect([linesIn(' \n'), linesIn(' a\n\nb ')]).toEqual([null, ['a', 'b']]);
    expect(optionWords('stateless-router')).toBe('Stateless router');
  });
});
