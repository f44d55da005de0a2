/** What can be searched: `title` is seen, `also` only found. */
export interface Searchable {
  readonly title: string;
  readonly also: string;
}

/** Keeps what every word of the query is found in, the best first; equals keep their order. */
export function search<Item extends Searchable>(items: readonly Item[], query: string): readonly Item[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return items;
  return items
    .map((item) => ({ item, score: scoreOf(item, words) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ item }) => item);
}

/** 0 if some word is not found. */
function scoreOf({ title, also }: Searchable, words: readonly string[]): number {
  const scores = words.map((word) => Math.max(scoreIn(title, word) * 2, scoreIn(also, word)));
  return scores.includes(0) ? 0 : scores.reduce((total, score) => total + score, 0);
}

function scoreIn(text: string, word: string): number {
  const parts = text.toLowerCase().split(/[\s:,.()/-]+/);
  if (parts.includes(word)) return 4;
  if (parts.some((part) => part.startsWith(word))) return 3;
  if (text.toLowerCase().includes(word)) return 2;
  return word.length > 2 && parts.some((part) => isScattered(word, part)) ? 1 : 0;
}

/** True if the letters stand in the text in their order, from its first letter: “prvd” in “provider”. */
function isScattered(letters: string, text: string): boolean {
  if (text[0] !== letters[0]) return false;
  let from = 0;
  return [...letters].every((letter) => {
    const at = text.indexOf(letter, from);
    from = at + 1;
    return at >= 0;
  });
}
