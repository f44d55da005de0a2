// Without letters that are easily taken for a digit, so that an id can be read out.
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const idLength = 12;

/** A new id of 60 random bits, fit for a URL. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(idLength));
  return Array.from(bytes, (byte) => alphabet.charAt(byte % alphabet.length)).join('');
}

/** A new seed: a whole number of 32 bits. */
export function newSeed(): number {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  return seed;
}
