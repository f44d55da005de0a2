import limitData from './limits.json' with { type: 'json' };

/** A limit with the page that states it; a value of more than one part is given by tier, SKU or place. */
export interface Limit {
  readonly id: string;
  readonly what: string;
  readonly value: number | { readonly [part: string]: number | undefined };
  readonly unit: string;
  readonly page: string;
  readonly raisable?: boolean;
}

/** Every numeric limit that the pages state. */
export const limits: readonly Limit[] = limitData.limits;
export const limitsSource = { source: limitData.source, asOf: limitData.asOf };

const byId = new Map(limits.map((limit) => [limit.id, limit.value]));

/** One limit as a number, or the part of it that is meant; undefined where no page states it. */
export function limitOf(id: string, part?: string): number | undefined {
  const value = byId.get(id);
  if (typeof value === 'number' || value === undefined) return value;
  return part !== undefined && Object.hasOwn(value, part) ? value[part] : undefined;
}
