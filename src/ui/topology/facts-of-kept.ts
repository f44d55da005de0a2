import type { KeptProperties } from '#domain/model/json.ts';
import { azure, type Fact } from './fact-lines.ts';

/** What an imported document said besides, as far as it fits on a line: words that nobody knows are among it. */
export function factsOfKept(kept: KeptProperties | undefined): readonly Fact[] {
  return Object.entries(kept ?? {}).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [azure(`${name}, as imported`, value)] : [],
  );
}
