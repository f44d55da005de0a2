import { plainLine } from './plain-line.ts';

const entities: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text of the plan in XML or HTML, between tags or in an attribute. */
export function xmlText(text: string): string {
  return xmlLines(plainLine(text));
}

/** The same for text of ours that has several lines. */
export function xmlLines(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
