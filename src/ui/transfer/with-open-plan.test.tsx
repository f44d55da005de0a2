// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { importResources } from '#domain/actions/import-resources.ts';
import { fixtures } from '#domain/formats/azure-circuit/fixtures/fixtures.ts';
import { emptyPlan } from '#domain/model/plan.ts';
import { Reader } from './reader.ts';
import { WithOpenPlan } from './with-open-plan.tsx';

const text = fixtures['az-show'];

async function contentsOf(of: string): Promise<Reader> {
  const reader = new Reader();
  await reader.read({ kind: 'typed', text: of, from: null }, () => {});
  return reader;
}

async function show(of: string) {
  const ask = vi.fn(() => Promise.resolve(''));
  const onShow = vi.fn();
  const { args } = await (await contentsOf(text)).toOpen();
  const plan = importResources.apply(emptyPlan, args, { day: 0, guid: '' });
  const openPlan = { name: 'Amsterdam', plan, day: 0, ask, onShow };
  const contents = await contentsOf(of);
  await act(async () => render(<WithOpenPlan contents={contents} openPlan={openPlan} onTrouble={vi.fn()} />));
  return { ask, onShow, user: userEvent.setup() };
}

test('the table of drift names the field, and the difference can be taken over', async () => {
  const { ask, user } = await show(text.replace('"bandwidthInMbps": 1000', '"bandwidthInMbps": 2000'));
  await user.click(screen.getByRole('button', { name: 'Compare with Amsterdam' }));
  expect(await screen.findByRole('row', { name: 'bandwidthInMbps 1000 2000' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Take over ams-main' }));
  expect(ask).toHaveBeenCalledWith(expect.objectContaining({ id: 'take-over-resources' }));
});

test('the report comes into sight when it is asked for', async () => {
  const scrollIntoView = vi.fn();
  Object.assign(Element.prototype, { scrollIntoView });
  const { user } = await show(text);
  expect(scrollIntoView).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Compare with Amsterdam' }));
  await screen.findByRole('heading', { name: 'Nothing differs from Amsterdam' });
  expect(scrollIntoView.mock.contexts).toEqual([screen.getByRole('heading', { name: /^Nothing differs/ })]);
});

test('what the plan lacks is added to it', async () => {
  const { ask, onShow, user } = await show(text.replaceAll('ams-main', 'ams-spare'));
  await user.click(screen.getByRole('button', { name: 'Add to Amsterdam' }));
  expect(ask).toHaveBeenCalledWith(expect.objectContaining({ id: 'import-resources' }));
  expect(onShow).toHaveBeenCalled();
});

test('what the plan has already is said before anything is added', async () => {
  await show(text);
  expect(await screen.findByText('Amsterdam has all of it already.')).toBeTruthy();
  expect(screen.getByText(/^ams-main .* it is in the plan already/)).toBeTruthy();
  cleanup();
  const spare = { ...JSON.parse(text), name: 'ams-spare', id: JSON.parse(text).id.replace('ams-main', 'ams-spare') };
  await show(JSON.stringify([JSON.parse(text), { ...spare, authorizations: [], peerings: [] }]));
  expect(await screen.findByText('Adding brings 1 circuit.')).toBeTruthy();
});
