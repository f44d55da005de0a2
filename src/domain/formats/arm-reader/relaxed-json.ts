/**
 * Strict JSON made of what Azure’s tools also take: comments, texts that run over several lines, and a comma before a
 * closing bracket. Comments become white space, so that lines stay those of the text.
 */
export function strictJson(text: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    const end = endOfPart(text, at);
    parts.push(hangs(text, at) ? ' ' : strictPart(text.slice(at, end)));
    at = end;
  }
  return parts.join('').replaceAll('\uFEFF', ' ');
}

/** A comma after which nothing comes. */
function hangs(text: string, at: number): boolean {
  if (text.charAt(at) !== ',') return false;
  const rest = /,\s*[}\]]/y;
  rest.lastIndex = at;
  return rest.test(text);
}

/** Up to the end of the text in quotes, the comment, or the signs between them. */
function endOfPart(text: string, at: number): number {
  const part = /"(?:[^"\\]|\\[\s\S])*(?:"|$)|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|[^"/,]+|[/,]/y;
  part.lastIndex = at;
  return part.test(text) ? part.lastIndex : text.length;
}

function strictPart(part: string): string {
  if (part.startsWith('//') || part.startsWith('/*')) return part.replaceAll(/[^\r\n]/g, ' ');
  if (!part.startsWith('"')) return part;
  return part
    .replaceAll('\r\n', '\\n')
    .replaceAll(/[\r\n]/g, '\\n')
    .replaceAll('\t', '\\t');
}
