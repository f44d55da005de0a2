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
