import type { CircuitFacts } from './circuit-facts.ts';

/** A text as it may stand in an address: small letters, digits and hyphens. */
export function slugOf(text: string): string {
  const slug = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replaceAll(/^-|-$/g, '');
  return slug === '' ? 'unnamed' : slug;
}

/** Hands out each slug once; a second one of the same name gets a number. */
export function slugGiver(): (text: string) => string {
  // Plans look ids up in plain objects, where this name is always taken.
  const taken = new Map([['constructor', 1]]);
  return (text) => {
    const slug = slugOf(text);
    let count = (taken.get(slug) ?? 0) + 1;
    let unique = count === 1 ? slug : `${slug}-${count}`;
    while (unique !== slug && taken.has(unique)) {
      count += 1;
      unique = `${slug}-${count}`;
    }
    taken.set(slug, count);
    taken.set(unique, taken.get(unique) ?? 1);
    return unique;
  };
}

/** Tells whether two entries of a document are the same circuit; undefined where the id is missing or a placeholder. */
export function identityOf({ id = '', name = '' }: CircuitFacts): string | undefined {
  return /\/expressRouteCircuits\/[^/]+\/?$/i.test(id) ? `${id} ${name}`.toLowerCase() : undefined;
}
