import { directionMarks, plainLine } from '../text/plain-line.ts';
/** A word of a command: text of the plan, an option with such text, or code of ours such as `"$name"`. */
export type Word =
  | string
  | { readonly code: string }
  | { readonly option: string; readonly texts: readonly string[]; readonly isList: boolean };

/** A word cannot hold a NUL. */
const withoutNul = (text: string): string => text.replaceAll('\0', '');

/** A text in single quotes: nothing in it means anything to the shell. What would turn a line around is spelled out. */
export function bashText(text: string): string {
  const body = withoutNul(text);
  const spelled = body.replaceAll(/[\\']/g, String.raw`\$&`).replaceAll(directionMarks, bytesOf);
  if (body.search(directionMarks) !== -1) return `$'${spelled}'`;
  return /^[\w./:@%+=,-]+$/.test(body) && !body.startsWith('-') ? body : `'${body.replaceAll("'", "'\\''")}'`;
}

// As bytes: a shell of another locale would leave `\u202e` as it stands.
const bytesOf = (mark: string): string => encodeURIComponent(mark).replaceAll('%', String.raw`\x`);

/** `--name=value`, so that a value that begins with a dash stays a value. */
export function option(name: string, value: string | number | boolean | undefined): readonly Word[] {
  if (value === undefined || value === '') return [];
  if (typeof value !== 'string') return [{ code: `${name}=${value}` }];
  return [{ option: name, texts: [value], isList: false }];
}

/** Several values of one option. */
export function list(name: string, values: readonly string[]): readonly Word[] {
  return values.length === 0 ? [] : [{ option: name, texts: values, isList: true }];
}

/** `--name="$variable"`, which holds what az itself has printed: an id. */
export function optionFrom(name: string, variable: string): readonly Word[] {
  return [{ code: `${name}="$${variable}"` }];
}

/** A secret of the environment, which may hold anything: az reads it as `valueText` says, and so it is given. */
export function optionFromSecret(command: string, name: string, variable: string): readonly Word[] {
  const value = isLiteral(command) ? `@<(printf '%s' "$${variable}")` : `"$(quoted "$${variable}")"`;
  return [{ code: `${name}=${value}` }];
}

/** What the script needs for it. */
export const quotedFunction = [
  bashComment('A text in the quotes of az’s shorthand: as it is, whatever it begins with.'),
  'quoted() {',
  `  local quote="'"`,
  `  printf "'%s'" "\${1//$quote/$quote/}"`,
  '}',
].join('\n');

/** A command of the CLI, named in our own words, over as many lines as it has options: `network express-route show`. */
export function az(name: string, ...words: readonly Word[]): string {
  return [`az ${name}`, ...words.map((word) => wordText(name, word))].join(' \\\n  ');
}

function wordText(command: string, word: Word): string {
  if (typeof word === 'string') return bashText(word);
  if ('code' in word) return word.code;
  const { option: name, texts, isList } = word;
  const values = texts.map((text) =>
    valueText(withoutNul(text), name === '--subscription' || isLiteral(command), isList),
  );
  return isList ? [name, ...values].join(' ') : `${name}=${values.join('')}`;
}

// Written by hand: these take a value as it is. All others, being generated, read it as shorthand first.
const literalCommands: readonly string[] = [
  'network express-route port generate-loa',
  'network public-ip create',
  'network vpn-connection create',
  'network vpn-connection delete',
];

const isLiteral = (command: string): boolean => literalCommands.includes(command);

/**
 * A value as az must be given it to understand the text. In shorthand, `null` is nothing, `??` asks for help and quotes
 * enclose: what could be meant so is put into quotes of its own. A value that begins with @
 * names a file to read, and one of a list that begins with a dash is another option.
 */
function valueText(text: string, isLiteralValue: boolean, isOneOfList: boolean): string {
  const isPlain = isOneOfList ? /^\w[\w./:-]*$/.test(text) : !/^(?:['@]|\?\?$)/.test(text);
  if (!isLiteralValue && (!isPlain || text === 'null')) return bashText(`'${text.replaceAll("'", "'/")}'`);
  return text.startsWith('@') ? `@<(printf '%s' ${bashText(text)})` : bashText(text);
}

/** A comment ends with its line: nothing of the text may begin a new one. */
export function bashComment(text: string): string {
  return `# ${plainLine(text)}`;
}

/** A line that the script says, backslashes and all. */
export function say(text: string): string {
  return `printf '%s\\n' ${bashText(text)}`;
}
