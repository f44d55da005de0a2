import { exampleRun } from '#domain/engine/example-run.ts';
import type { Run } from '#domain/engine/run.ts';
import { examples } from '#domain/examples/index.ts';

/** Every example, played to its end. */
export const exampleRuns: readonly Run[] = examples.map((example) => {
  const played = exampleRun(example);
  if (!played.ok) throw new Error(`The example ${example.id} is refused: ${JSON.stringify(played.error)}`);
  return played.value;
});
