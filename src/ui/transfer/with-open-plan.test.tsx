// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { importResources } from '#domain/actions/import-resources.ts';
import { fixtures } from '#domain/formats/azure-circuit/fixtures/fixtures.ts';
import { emptyPlan } from '#domain/model/plan.ts';
import { type FoundCircuits, type FoundContents, readTexts } from './read-pasted.ts';
import { WithOpenPlan } from './with-open-plan.tsx';

function found(text: string): FoundCircuits & FoundContents {
  const pasted = readTexts([{ name: 'the text', text }]);
  if (pasted.kind !== 'circuits') throw new Error('No circuits were read.');
  return pasted;
}

const text = fixtures['az-show'];
const plan = importResources.apply(emptyPlan, found(text).request.args, { day: 0, guid: '' });

function show(read: FoundCircuits & FoundContents) {
  const ask = vi.fn(() => Promise.resolve(''));
  const onShow = vi.fn();
  const openPlan = { name: 'Amsterdam', plan, day: 0, ask, onShow };
  const contents = { request: async () => read.request, resources: async () => read.resources };
  render(<WithOpenPlan contents={contents} openPlan={openPlan} onTrouble={vi.fn()} />);
  return { ask, onShow, user: userEvent.setup() };
}

test('the table of drift names the field, and the difference can be taken over', async () => {
  const { ask, user } = show(found(text.replace('"bandwidthInMbps": 1000', '"bandwidthInMbps": 2000')));
  await user.click(screen.getByRole('button', { name: 'Compare with Amsterdam' }));
  expect(await screen.findByRole('row', { name: 'bandwidthInMbps 1000 2000' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Take over ams-main' }));
  expect(ask).toHaveBeenCalledWith(expect.objectContaining({ id: 'take-over-resources' }));
});

test('what the plan lacks is added to it', async () => {
  const { ask, onShow, user } = show(found(text.replaceAll('ams-main', 'ams-spare')));
  await user.click(screen.getByRole('button', { name: 'Add to Amsterdam' }));
  expect(ask).toHaveBeenCalledWith(expect.objectContaining({ id: 'import-resources' }));
  expect(onShow).toHaveBeenCalled();
});
