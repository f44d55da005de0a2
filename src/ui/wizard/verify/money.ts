const amounts = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** An amount in whatever currency the rates are in. */
export function amountText(amount: number): string {
  return amounts.format(amount);
}

/** The amount in a typed text: null when it is empty, undefined when it is none. A comma is taken as a point. */
export function readRate(text: string): number | null | undefined {
  const bare = text.trim().replace(',', '.');
  if (bare === '') return null;
  return /^\d{1,9}(\.\d{1,6})?$/.test(bare) ? Number(bare) : undefined;
}
