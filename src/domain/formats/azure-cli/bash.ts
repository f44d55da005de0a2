/** A word of a command: text of the plan, or code of ours such as `"$name"`. */
export type Word = string | { readonly code: string };

/** A text in single quotes: nothing in it means anything to the shell. A NUL cannot be written at all. */
export function bashText(text: string): string {
  const body = text.replaceAll('\0', '');
  return /^[\w./:@%+=,-]+$/.test(body) && !body.startsWith('-') ? body : `'${body.replaceAll("'", "'\\''")}'`;
}

/** `--name=value`, so that a value that begins with a dash stays a value. */
export function option(name: string, value: string | number | boolean | undefined): readonly Word[] {
  if (value === undefined || value === '') return [];
  return [{ code: `${name}=${typeof value === 'string' ? bashText(value) : value}` }];
}

/** `--name "$variable"`. */
export function optionFrom(name: string, variable: string): readonly Word[] {
  return [{ code: `${name}="$${variable}"` }];
}

/** A command over as many lines as it has options. */
function command(...words: readonly Word[]): string {
  const texts = words.map((word) => (typeof word === 'string' ? bashText(word) : word.code));
  const options = texts.findIndex((text) => text.startsWith('-'));
  if (options < 0) return texts.join(' ');
  return [texts.slice(0, options).join(' '), ...texts.slice(options)].join(' \\\n  ');
}

/** A command of the CLI, named in our own words: `network express-route show`. */
export function az(name: string, ...words: readonly Word[]): string {
  return command({ code: `az ${name}` }, ...words);
}

/** A comment ends with its line: nothing of the text may begin a new one. */
export function bashComment(text: string): string {
  return `# ${text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')}`;
}

/** A line that the script says, backslashes and all. */
export function say(text: string): string {
  return `printf '%s\\n' ${bashText(text)}`;
}
