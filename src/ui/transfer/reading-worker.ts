import { type FoundContents, readTexts } from './read-pasted.ts';
import { type Answered, type Asked, copied } from './reading-messages.ts';

// Runs beside the page. It keeps what it read until the page asks for it, or ends it.
let contents: FoundContents | null = null;

function answer(message: Answered): void {
  globalThis.postMessage(message, copied);
}

function read({ texts }: Extract<Asked, { readonly kind: 'read' }>): void {
  const pasted = readTexts(texts, (index) =>
    answer({ kind: 'progress', name: texts[index]?.name ?? '', position: index + 1, count: texts.length }),
  );
  if (pasted.kind !== 'circuits') {
    answer({ kind: 'read', found: pasted });
    return;
  }
  const { request, resources, ...found } = pasted;
  contents = { request, resources };
  answer({ kind: 'read', found });
}

globalThis.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.kind === 'read') read(data);
  else if (contents && data.part === 'request') answer({ kind: 'contents', part: 'request', value: contents.request });
  else if (contents) answer({ kind: 'contents', part: 'resources', value: contents.resources });
});
