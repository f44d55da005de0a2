import type { FoundContents } from './read-pasted.ts';
import { type Contents, readHere, type StartReading } from './reading.ts';
import { type Answered, type Asked, copied, type ReadingWorker } from './reading-messages.ts';

/** Reads in a worker, so that the page stays usable. Where none can be started, the page reads by itself. */
export function readApart(startWorker: () => ReadingWorker): StartReading {
  return (texts, tell) => {
    const worker = startWorker();
    const ask = (message: Asked): void => worker.postMessage(message, copied);
    let hasAnswered = false;
    worker.addEventListener('message', ({ data }) => {
      hasAnswered = true;
      if (data.kind === 'progress') tell(data);
      if (data.kind === 'read') {
        tell(data.found.kind === 'circuits' ? { ...data.found, contents: contentsOf(worker, ask) } : data.found);
      }
    });
    worker.addEventListener('error', () => {
      if (hasAnswered) tell({ kind: 'fault', sentence: STOPPED });
      else readHere(texts, tell);
    });
    ask({ kind: 'read', texts });
    return () => worker.terminate();
  };
}

const STOPPED =
  'The browser stopped reading: the text may take more memory than there is. Bring fewer circuits at once.';

function contentsOf(worker: ReadingWorker, ask: (message: Asked) => void): Contents {
  function fetched<Part extends keyof FoundContents>(part: Part): Promise<FoundContents[Part]> {
    return new Promise((resolve) => {
      worker.addEventListener('message', ({ data }) => {
        if (isPart(data, part)) resolve(data.value);
      });
      ask({ kind: 'contents', part });
    });
  }
  return { request: () => fetched('request'), resources: () => fetched('resources') };
}

function isPart<Part extends keyof FoundContents>(
  answered: Answered,
  part: Part,
): answered is Extract<Answered, { readonly kind: 'contents' }> & { readonly value: FoundContents[Part] } {
  return answered.kind === 'contents' && answered.part === part;
}
