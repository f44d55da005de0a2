const MOST = 40;

/** A name as part of a file's name: small letters, digits and hyphens. */
function stemOf(name: string, fallback: string): string {
  const stem = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MOST)
    .replaceAll(/^-+|-+$/g, '');
  return stem || fallback;
}

/** One stem for each name, in their order; those that would be alike get a number. */
export function fileStems(names: readonly string[], fallback: string): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const stem = stemOf(name, fallback);
    let own = stem;
    for (let number = 2; taken.has(own); number += 1) own = `${stem}-${number}`;
    taken.add(own);
    return own;
  });
}
