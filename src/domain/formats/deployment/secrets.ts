import type { Secret } from './deployment.ts';

/** Gives each secret a parameter name that no other has, made of the words that tell it apart. */
export function secretNamer(): (hint: string, words: string) => Secret {
  const taken = new Set<string>();
  return (hint, words) => {
    const stem = camelCase(hint);
    let parameter = stem;
    for (let number = 2; taken.has(parameter.toLowerCase()); number += 1) parameter = `${stem}${number}`;
    taken.add(parameter.toLowerCase());
    return { parameter, words };
  };
}

function camelCase(hint: string): string {
  const [first = 'secret', ...rest] = hint.split(/[^A-Za-z0-9]+/).filter(Boolean);
  return [first, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('').slice(0, 60);
}
