import { type Endpoint, proxy, type Remote, wrap } from 'comlink';
import type { Fault, FoundCircuits, FoundPlan } from './read-pasted.ts';
import { type Contents, type Progress, Reader } from './reader.ts';
import type { Source } from './source.ts';

/** As much of a worker as reading takes. */
export interface ReadingWorker extends Endpoint {
  terminate(): void;
}

/** Of circuits what is shown comes at once; the rest is asked for. */
export interface ReadCircuits extends FoundCircuits {
  readonly contents: Contents;
}

/** What a source holds. */
export type Read = ReadCircuits | FoundPlan | Fault;

/** Reads a source and tells how far it is, and at the end what it holds. Answers how to stop it. */
export type StartReading = (source: Source, tell: (news: Read | Progress) => void) => () => void;

function withContents(found: FoundCircuits | FoundPlan | Fault, contents: Contents): Read {
  return found.kind === 'circuits' ? { ...found, contents } : found;
}

/** Reads on the page, where nothing else happens meanwhile. */
export async function readHere(source: Source): Promise<Read> {
  const reader = new Reader();
  return withContents(await reader.read(source, () => {}), reader);
}

export const startHere: StartReading = (source, tell) => {
  let isStopped = false;
  void readHere(source).then((read) => {
    if (!isStopped) tell(read);
  });
  return () => {
    isStopped = true;
  };
};

const stopped: Fault = {
  kind: 'fault',
  sentence: 'The browser stopped reading: the text may take more memory than there is. Bring fewer circuits at once.',
};

/** Reads in a worker, so that the page stays usable. Where none can be started, the page reads by itself. */
export function startApart(startWorker: () => ReadingWorker): StartReading {
  return (source, tell) => {
    const worker = startWorker();
    const reader = wrap<Reader>(worker);
    let hasBegun = false;
    function tellProgress(progress: Progress): void {
      hasBegun = true;
      tell(progress);
    }
    let stop = (): void => worker.terminate();
    worker.addEventListener('error', () => {
      if (hasBegun) tell(stopped);
      else stop = startHere(source, tell);
    });
    reader.read(source, proxy(tellProgress)).then(
      (found) => tell(withContents(found, contentsIn(reader))),
      () => tell(stopped),
    );
    return () => stop();
  };
}

function contentsIn(reader: Remote<Reader>): Contents {
  return {
    toOpen: () => reader.toOpen(),
    additionTo: (today) => reader.additionTo(today),
    toAddTo: (today) => reader.toAddTo(today),
    compareWith: (today) => reader.compareWith(today),
    toTakeOver: (which) => reader.toTakeOver(which),
  };
}
