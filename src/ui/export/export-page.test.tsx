// @vitest-environment jsdom
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { circuitId } from '#domain/model/ids.ts';
import { storyOfAms } from '#testing/circuit-story.ts';
import { drawScreen } from '#testing/draw-screen.tsx';
import { CopyTextContext } from '#ui/kit/copy-text.ts';
import { DeviceFilesContext } from '#ui/kit/device-files.ts';
import { ExportPage } from './export-page.tsx';
import { FilePreview } from './file-preview.tsx';
import { shownText } from './shown-text.ts';

const ams = circuitId('ams');

vi.setConfig({ testTimeout: 30_000 });

async function show(path: string, ...more: readonly PlanRequest[]) {
  const copyText = vi.fn(async () => true);
  const save = vi.fn();
  // The blobs of jsdom cannot be read.
  const drawPng = vi.fn(async () => Object.assign(new Blob(['png']), { arrayBuffer: async () => new ArrayBuffer(3) }));
  const screenOf = await drawScreen(
    <CopyTextContext value={copyText}>
      <DeviceFilesContext value={{ save, drawPng }}>
        <ExportPage />
      </DeviceFilesContext>
    </CopyTextContext>,
    { asked: [...storyOfAms('planned'), ...more], path },
  );
  return { ...screenOf, copyText, save, drawPng };
}

describe('the page of exports', () => {
  it('says so while there is nothing to export', async () => {
    await drawScreen(<ExportPage />, { asked: [] });
    expect(screen.getByText('Nothing to export yet')).toBeTruthy();
  });

  it('shows the format of the address, its files, and what to know before it is run', async () => {
    const { user } = await show('/plans/p/export?format=azure-cli');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Azure CLI');
    expect(screen.getByRole('link', { current: true }).textContent).toBe('Azure CLI');
    await user.click(screen.getByRole('radio', { name: 'tear-down.sh' }));
    expect(screen.getByRole('region', { name: 'Preview of tear-down.sh' }).textContent).toContain(
      'az network express-route delete',
    );
    const about = within(screen.getByRole('complementary', { name: 'About Azure CLI' }));
    expect(about.getByText('Before you run it')).toBeTruthy();
    expect(about.getByText(/Secrets are taken from environment variables/)).toBeTruthy();
  });

  it('says that billing starts with a script that creates a circuit, and whom to ask first', async () => {
    const { user, session } = await show('/plans/p/export?format=bicep');
    const about = () => screen.getByRole('complementary').textContent;
    expect(about()).toContain('Billing starts when stage 1 creates ams-primary. Agree a date with Equinix first.');
    act(() => void session.ask({ id: 'agree-order', args: { circuitId: ams } }));
    expect(about()).toContain('Billing starts when stage 1 creates ams-primary.');
    expect(about()).not.toContain('Agree a date');
    await user.click(screen.getByRole('link', { name: 'Mermaid' }));
    expect(about()).not.toContain('Billing starts');
  });

  it('shows the one of many files that is chosen', async () => {
    const settings = { peerASN: 65020, vlanId: 100, sharedKey: 'k' };
    const args = { circuitId: ams, type: 'AzurePrivatePeering', settings } as const;
    const { user } = await show('/plans/p/export?format=arm', { id: 'plan-peering', args });
    await user.selectOptions(screen.getByRole('combobox', { name: 'File' }), 'stage-2.json');
    expect(screen.getByRole('region', { name: 'Preview of stage-2.json' })).toBeTruthy();
  });

  it('says that nothing is in a format yet, and not that all of the plan is', async () => {
    await show('/plans/p/export?format=router-config');
    expect(screen.getByText('The plan holds nothing yet of what is named above.')).toBeTruthy();
    expect(screen.queryByText(/^Everything of the plan/)).toBeNull();
  });

  it('says while the files are made, and afterwards that they are there', async () => {
    const { user, drawPng } = await show('/plans/p/export');
    const png = await drawPng();
    let drawn = (_png: typeof png): void => {};
    drawPng.mockImplementation(() => new Promise((resolve) => (drawn = resolve)));
    await user.click(screen.getByRole('button', { name: 'Download all' }));
    expect(screen.getByRole('button', { name: 'Making the files…' }).getAttribute('aria-disabled')).toBe('true');
    await waitFor(() => expect(drawPng).toHaveBeenCalledTimes(2));
    drawn(png);
    expect(await screen.findByText('Downloaded onramp-export.zip.')).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Download all' })).toBeTruthy();
  });

  it('falls back to the first format, and leads from one to the other', async () => {
    const { user } = await show('/plans/p/export?format=none');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('ARM template');
    await user.click(screen.getByRole('link', { name: 'Mermaid' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Mermaid');
  });

  it('has all formats in a field too, for a narrow screen', async () => {
    const { user } = await show('/plans/p/export');
    const field = screen.getByRole('combobox', { name: 'Format', hidden: true });
    expect(within(field).getAllByRole('option', { hidden: true })).toHaveLength(13);
    await user.selectOptions(field, 'Runbook');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Runbook');
    expect(screen.getByRole('combobox', { name: 'Format', hidden: true })).toBe(field);
  });

  it('copies and downloads the file in sight', async () => {
    const { user, copyText, save } = await show('/plans/p/export?format=mermaid');
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(copyText).toHaveBeenCalledWith(expect.stringMatching(/^flowchart LR/));
    expect(await screen.findByText('Copied topology.mmd.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Download' }));
    expect(save).toHaveBeenCalledWith('topology.mmd', expect.any(Blob));
  });

  it('downloads the picture as PNG, and everything as one zip', async () => {
    const { user, save, drawPng } = await show('/plans/p/export?format=picture');
    await user.click(screen.getByRole('button', { name: 'Download PNG' }));
    expect(drawPng).toHaveBeenCalledWith(expect.stringMatching(/^<svg /));
    await waitFor(() => expect(save).toHaveBeenCalledWith('topology.png', expect.any(Blob)));
    await user.click(screen.getByRole('button', { name: 'Download all' }));
    await waitFor(() => expect(save).toHaveBeenCalledWith('onramp-export.zip', expect.any(Blob)));
    expect(await screen.findByText('Downloaded onramp-export.zip.')).toBeTruthy();
  });
});

it('a preview ends before it is too long for a page, and shows no key of a plan file', () => {
  expect(shownText('a\nb\n', false)).toEqual({ text: 'a\nb', lines: 2, more: null });
  expect(shownText('x\n'.repeat(5000), false)).toMatchObject({ lines: 2000, more: expect.stringContaining('goes on') });
  expect(shownText('y'.repeat(300_000), false).more).not.toBeNull();
  expect(shownText('{"sharedKey":"a\\"b","authorizationKey":"c"}', true).text).toBe(
    '{"sharedKey":"••••","authorizationKey":"••••"}',
  );
});

it('a preview is text, whatever stands in it', () => {
  render(<FilePreview file={{ name: 'a.html', text: '<img src=x>', mediaType: 'text/html' }} hidesKeys={false} />);
  expect(screen.getByRole('region').querySelector('img')).toBeNull();
  expect(screen.getByText('<img src=x>')).toBeTruthy();
});
