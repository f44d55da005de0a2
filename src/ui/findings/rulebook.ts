import rulebook from '#domain/catalog/rulebook.json' with { type: 'json' };
import sources from '#domain/catalog/sources.json' with { type: 'json' };

/** An entry of the rulebook as the screen shows it. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly pages: readonly Page[];
}

export interface Page {
  readonly title: string;
  /** Empty where the source is no page. */
  readonly url: string;
  /** Day on which the page was last changed when it was read; empty where unknown. */
  readonly date: string;
}

const pages: { readonly [id: string]: Page } = sources.pages;

/** Every entry by its id. */
export const rulebookEntries: ReadonlyMap<string, Entry> = new Map(
  rulebook.rules.map(({ id, title, text, sources: from }) => [
    id,
    { id, title: sentence(title), text: plain(text), pages: from.flatMap((each) => pages[each] ?? []) },
  ]),
);

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Without the marks for bold and slanted type. */
function plain(text: string): string {
  return text.replaceAll(/\*+/g, '');
}
