import type { Ports } from '#store/ports.ts';
import { copyText } from '#platform/clipboard.ts';
import { downloadFile, downloadText } from '#platform/download.ts';
import { drawPng } from '#platform/draw-png.ts';
import { newId, newSeed } from '#platform/ids.ts';
import type { ReadingWorker } from '#ui/transfer/start-reading.ts';
import { indexedDbStorage } from '#platform/indexed-db-storage.ts';

/** Everything that the app needs of the browser. */
export interface Device extends Ports {
  readonly downloadText: (fileName: string, text: string) => void;
  readonly downloadFile: (fileName: string, content: Blob) => void;
  /** An SVG as PNG; null where the browser cannot. */
  readonly drawPng: (svg: string) => Promise<Blob | null>;
  readonly copyText: (text: string) => Promise<boolean>;
  /** What reads large texts beside the page; null where the page reads them itself. */
  readonly startReader: (() => ReadingWorker) | null;
}

function startReader(): ReadingWorker {
  return new Worker(new URL('../ui/transfer/reading-worker.ts', import.meta.url), { type: 'module' });
}

export function thisDevice(): Device {
  const storage = indexedDbStorage({ id: newId(), now: () => Date.now() });
  return { storage, newId, newSeed, downloadText, downloadFile, drawPng, copyText, startReader };
}
