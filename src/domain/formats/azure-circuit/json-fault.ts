/** Where a text stops being JSON, and what stands there. */
export interface TextFault {
  /** Both counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
}

interface Fault {
  readonly at: number;
  readonly expected: string;
}

/** Position after the part that was read, or the fault in it. */
type Step = number | Fault;

const isFault = (step: Step): step is Fault => typeof step !== 'number';

/**
 * Finds the first fault of a text that is not JSON; undefined when it is. The messages of JSON.parse differ from engine
 * to engine and some name no place. Nesting must have been limited before: this reads by recursion.
 */
export function faultOf(text: string): TextFault | undefined {
  const end = readValue(text, afterSpace(text, 0));
  if (isFault(end)) return describe(text, end);
  const rest = afterSpace(text, end);
  return rest < text.length ? describe(text, { at: rest, expected: 'the end of the text' }) : undefined;
}

export function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function describe(text: string, { at, expected }: Fault): TextFault {
  return { ...placeOf(text, at), found: foundAt(text, at), expected };
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  return at;
}

function readValue(text: string, at: number): Step {
  switch (text.charAt(at)) {
    case '{':
      return readMembers(text, at + 1);
    case '[':
      return readItems(text, at + 1);
    case '"':
      return readString(text, at + 1);
    default:
      return readWord(text, at);
  }
}

function readMembers(text: string, from: number): Step {
  let at = afterSpace(text, from);
  if (text.charAt(at) === '}') return at + 1;
  for (;;) {
    const member = readMember(text, at);
    if (isFault(member)) return member;
    at = afterSpace(text, member);
    if (text.charAt(at) === '}') return at + 1;
    if (text.charAt(at) !== ',') return { at, expected: 'a comma or }' };
    at = afterSpace(text, at + 1);
  }
}

function readMember(text: string, at: number): Step {
  if (text.charAt(at) !== '"') return { at, expected: 'a property name in double quotes' };
  const name = readString(text, at + 1);
  if (isFault(name)) return name;
  const colon = afterSpace(text, name);
  return text.charAt(colon) === ':' ? readValue(text, afterSpace(text, colon + 1)) : { at: colon, expected: 'a colon' };
}

function readItems(text: string, from: number): Step {
  let at = afterSpace(text, from);
  if (text.charAt(at) === ']') return at + 1;
  for (;;) {
    const item = readValue(text, at);
    if (isFault(item)) return item;
    at = afterSpace(text, item);
    if (text.charAt(at) === ']') return at + 1;
    if (text.charAt(at) !== ',') return { at, expected: 'a comma or ]' };
    at = afterSpace(text, at + 1);
  }
}

function readString(text: string, from: number): Step {
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') return at + 1;
    if (sign < ' ') return { at, expected: 'the closing double quote of this text' };
    if (sign === '\\') {
      const escape = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6));
      if (!escape) return { at, expected: 'an escape that JSON knows' };
      at += escape[0].length;
    }
  }
  return { at: text.length, expected: 'the closing double quote of this text' };
}

const plainValue = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;

function readWord(text: string, at: number): Step {
  plainValue.lastIndex = at;
  const word = plainValue.exec(text);
  return word ? at + word[0].length : { at, expected: 'a value' };
}

/** Signs that are hard to see or easily mistaken, by what to call them. */
const signNames: { readonly [sign: string]: string } = {
  '\n': 'the end of the line',
  '\r': 'the end of the line',
  '\t': 'a tab',
  '\u00a0': 'a non-breaking space',
  '\u200b': 'an invisible space',
  '\u2018': 'a typographic quote',
  '\u2019': 'a typographic quote',
  '\u201c': 'a typographic quote',
  '\u201d': 'a typographic quote',
  "'": 'a single quote',
  '"': 'a double quote',
};

function foundAt(text: string, at: number): string {
  if (at >= text.length) return 'the end of the text';
  const sign = text.charAt(at);
  const rest = text.slice(at, at + 24);
  if (rest.startsWith('//') || rest.startsWith('/*')) return 'a comment';
  const name = signNames[sign];
  if (name !== undefined) return name;
  if (sign < ' ') return `the control character ${sign.charCodeAt(0)}`;
  const word = /^[\w$.-]+/.exec(rest);
  return `“${word ? word[0] : String.fromCodePoint(text.codePointAt(at) ?? 32)}”`;
}
