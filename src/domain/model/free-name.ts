/** The first of `stem-1`, `stem-2`, … that no entity of the shelf has as its id. */
export function freeId(stem: string, shelf: { readonly [id: string]: unknown }): string {
  let number = 1;
  while (Object.hasOwn(shelf, `${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** A name like the given one that is not taken: `hub`, `hub-2`, `hub-3`. Azure's names do not tell cases apart. */
export function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((each) => each.toLowerCase()));
  const stem = name.replace(/-\d+$/, '') || name;
  const isFree = (candidate: string): boolean => !used.has(candidate.toLowerCase());
  if (name === '' || isFree(name)) return name;
  const numbered = used.size + 2;
  const candidates = Array.from({ length: numbered }, (_, index) => `${stem}-${index + 2}`);
  return candidates.find(isFree) ?? name;
}
