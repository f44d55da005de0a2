const MOST_LINES = 2000;
// A line of a megabyte stops a browser.
const MOST_SIGNS = 200_000;

export interface ShownText {
  readonly text: string;
  readonly lines: number;
  /** Says that the file goes on; null where all of it is shown. */
  readonly more: string | null;
}

/** As much of a file as a page can show. Keys in a plan file are masked, whichever request they came with. */
export function shownText(whole: string, hidesKeys: boolean): ShownText {
  const safe = hidesKeys ? withoutKeys(whole) : whole;
  const all = safe.slice(0, MOST_SIGNS).replace(/\n$/, '').split('\n');
  const shown = all.slice(0, MOST_LINES);
  const cut = safe.length > MOST_SIGNS || all.length > MOST_LINES;
  return { text: shown.join('\n'), lines: shown.length, more: cut ? 'The file goes on: copy or download it.' : null };
}

function withoutKeys(json: string): string {
  return json.replaceAll(/("(?:sharedKey|authorizationKey)":)"(?:[^"\\]|\\.)*"/g, '$1"••••"');
}
