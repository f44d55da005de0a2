import type { Ports } from '#store/ports.ts';
import { copyText } from '#platform/clipboard.ts';
import { downloadText } from '#platform/download.ts';
import { newId, newSeed } from '#platform/ids.ts';
import { indexedDbStorage } from '#platform/indexed-db-storage.ts';

/** Everything that the app needs of the browser. */
export interface Device extends Ports {
  readonly downloadText: (fileName: string, text: string) => void;
  readonly copyText: (text: string) => Promise<boolean>;
}

export function thisDevice(): Device {
  const storage = indexedDbStorage({ id: newId(), now: () => Date.now() });
  return { storage, newId, newSeed, downloadText, copyText };
}
