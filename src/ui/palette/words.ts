/** What the palette is for. */
export const placeholder = 'What comes next, or run a command';
