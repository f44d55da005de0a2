// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { storyOfAms } from '#testing/circuit-story.ts';
import { drawScreen } from '#testing/draw-screen.tsx';
import { CopyTextContext } from '#ui/kit/copy-text.ts';
import { DeviceFilesContext } from '#ui/kit/device-files.ts';
import { ExportPage } from './export-page.tsx';
import { FilePreview } from './file-preview.tsx';
import { shownText } from './shown-text.ts';

vi.setConfig({ testTimeout: 30_000 });

async function show(path: string) {
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
    { asked: storyOfAms('planned'), path },
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

  it('falls back to the first format, and leads from one to the other', async () => {
    const { user } = await show('/plans/p/export?format=none');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('ARM template');
    await user.click(screen.getByRole('link', { name: 'Mermaid' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Mermaid');
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
