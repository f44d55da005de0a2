/** The single entries of a typed or pasted list: commas, semicolons, spaces and line ends all part them. */
export function entriesIn(text: string): readonly string[] {
  return text.split(/[\s,;]+/).filter((entry) => entry !== '');
}

/** The list with the entries of a text at its end; what it has already stays where it is. */
export function withEntries(list: readonly string[], text: string): readonly string[] {
  return [...new Set([...list, ...entriesIn(text)])];
}

export function withoutEntry(list: readonly string[], entry: string): readonly string[] {
  return list.filter((each) => each !== entry);
}

/** True when the text holds a finished entry, so that it need not wait for Enter. */
export function hasSeparator(text: string): boolean {
  return /[\s,;]/.test(text);
}
