import type { Data } from '#domain/shapes/verdict.ts';

/** Puts values into the {gaps} of a sentence. A gap without a value stays visible: it is a mistake of ours. */
export function fill(sentence: string, data: Data): string {
  if (!sentence.includes('{')) return sentence;
  return sentence.replaceAll(/\{(\w+)\}/g, (gap, name: string) => String(data[name] ?? gap));
}
