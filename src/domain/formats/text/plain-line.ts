// What turns the direction of text can make a line read as something that it does not say.
export const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const breaks = /[\p{Cc}\u2028\u2029]+/gu;
// Half a character, and what no document may hold.
const unwritable = /[\p{Cs}\ufffe\uffff]/gu;

/** A text of the plan as one line: breaks become spaces; marks that turn the direction are left out. */
export function plainLine(text: string): string {
  return text.replaceAll(breaks, ' ').replaceAll(directionMarks, '').replaceAll(unwritable, '\ufffd').trim();
}

/** The beginning of a text, by characters as a person counts them, with an ellipsis where something is left out. */
export function shortened(text: string, most: number): string {
  const characters = Array.from(plainLine(text));
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most - 1).join('')}…`;
}
