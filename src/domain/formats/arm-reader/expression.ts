/** An expression of a template, such as `concat(parameters('name'), '-gw')`. */
export type Expression =
  | { readonly kind: 'value'; readonly value: string | number | boolean | null }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'member'; readonly of: Expression; readonly key: Expression };

/** Longer and deeper expressions are left unread: nobody writes them. */
const MOST_SIGNS = 24_576;
const MOST_NESTED = 64;

/** The inside of a text that Azure reads as an expression; undefined for a plain text. */
export function expressionIn(text: string): string | undefined {
  return text.startsWith('[') && text.endsWith(']') && !text.startsWith('[[') ? text.slice(1, -1) : undefined;
}

/** What a plain text stands for: a doubled bracket is one. */
export function plainText(text: string): string {
  return text.startsWith('[[') ? text.slice(1) : text;
}

/** Undefined where the text is no expression that can be read. */
export function parseExpression(text: string): Expression | undefined {
  if (text.length > MOST_SIGNS) return undefined;
  const tokens = tokensOf(text);
  if (!tokens) return undefined;
  const read = readExpression({ tokens, depth: 0 }, 0);
  return read && read.next === tokens.length ? read.expression : undefined;
}

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'sign'; readonly sign: string };

function tokensOf(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  const pattern = /\s*(?:'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?)|([A-Za-z_]\w*)|([()[\],.]))\s*/y;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match) return undefined;
    tokens.push(tokenOf(match));
  }
  return tokens;
}

function tokenOf([, quoted, digits, word, sign = '']: RegExpExecArray): Token {
  if (quoted !== undefined) return { kind: 'text', text: quoted.replaceAll("''", "'") };
  if (digits !== undefined) return { kind: 'number', number: Number(digits) };
  return word === undefined ? { kind: 'sign', sign } : { kind: 'word', word };
}

interface Tokens {
  readonly tokens: readonly Token[];
  readonly depth: number;
}

interface Read {
  readonly expression: Expression;
  readonly next: number;
}

function isSign(token: Token | undefined, sign: string): boolean {
  return token?.kind === 'sign' && token.sign === sign;
}

function readExpression(from: Tokens, at: number): Read | undefined {
  if (from.depth > MOST_NESTED) return undefined;
  const deeper = { ...from, depth: from.depth + 1 };
  let read = readHead(deeper, at);
  while (read && (isSign(from.tokens[read.next], '.') || isSign(from.tokens[read.next], '['))) {
    read = readMember(deeper, read);
  }
  return read;
}

function readHead(from: Tokens, at: number): Read | undefined {
  const token = from.tokens[at];
  switch (token?.kind) {
    case 'text':
      return { expression: { kind: 'value', value: token.text }, next: at + 1 };
    case 'number':
      return { expression: { kind: 'value', value: token.number }, next: at + 1 };
    case 'word':
      return readNamed(from, token.word, at + 1);
    default:
      return undefined;
  }
}

/** Functions that a template defines for itself stand in a namespace. */
function readNamed(from: Tokens, word: string, at: number): Read | undefined {
  const member = from.tokens[at + 1];
  const isOwn = isSign(from.tokens[at], '.') && member?.kind === 'word';
  return isOwn ? readCall(from, `${word}.${member.word}`, at + 2) : readCall(from, word, at);
}

function readCall(from: Tokens, name: string, at: number): Read | undefined {
  if (!isSign(from.tokens[at], '(')) return undefined;
  const args: Expression[] = [];
  let next = at + 1;
  while (!isSign(from.tokens[next], ')')) {
    if (args.length > 0 && !isSign(from.tokens[next], ',')) return undefined;
    const read = readExpression(from, args.length > 0 ? next + 1 : next);
    if (!read) return undefined;
    args.push(read.expression);
    next = read.next;
  }
  return { expression: { kind: 'call', name: name.toLowerCase(), args }, next: next + 1 };
}

function readMember(from: Tokens, { expression, next }: Read): Read | undefined {
  const token = from.tokens[next + 1];
  if (isSign(from.tokens[next], '.')) {
    if (token?.kind !== 'word') return undefined;
    const key: Expression = { kind: 'value', value: token.word };
    return { expression: { kind: 'member', of: expression, key }, next: next + 2 };
  }
  const key = readExpression(from, next + 1);
  if (!key || !isSign(from.tokens[key.next], ']')) return undefined;
  return { expression: { kind: 'member', of: expression, key: key.expression }, next: key.next + 1 };
}

/** The expression as a text: two that are written alike, but for case and space, have the same. */
export function expressionText(expression: Expression): string {
  switch (expression.kind) {
    case 'value':
      return typeof expression.value === 'string' ? `'${expression.value}'` : String(expression.value);
    case 'call':
      return `${expression.name}(${expression.args.map(expressionText).join(',')})`;
    case 'member':
      return `${expressionText(expression.of)}${keyText(expression.key)}`;
  }
}

function keyText(key: Expression): string {
  return key.kind === 'value' && typeof key.value === 'string'
    ? `.${key.value.toLowerCase()}`
    : `[${expressionText(key)}]`;
}
