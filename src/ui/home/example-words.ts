import type { PlanRequest } from '#domain/actions/index.ts';
import { exampleRun } from '#domain/engine/example-run.ts';
import type { Run } from '#domain/engine/run.ts';
import { isDirect } from '#domain/model/circuit-condition.ts';
import { circuitsOf } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import type { Example } from '#domain/shapes/example.ts';
import { summaryOf } from '#store/library.ts';
import type { Tone } from '#ui/kit/state-chip.tsx';
import { sizeWords, turnWords } from './plan-words.ts';

/** The run of an example, under this name. */
export function playExample(example: Example<PlanRequest>, name?: string): Run {
  const played = exampleRun(example, name);
  if (!played.ok) throw new Error(`The example ${example.id} was refused, although its test lets it through.`);
  return played.value;
}

/** What an example is, in a few words: “Layer 2”, “2 circuits, 4 networks”, “Planned”. */
export function exampleWords({ plan }: Run): readonly string[] {
  return [...layerWords(plan), sizeWords(summaryOf(plan))];
}

function layerWords(plan: Plan): readonly string[] {
  const words = circuitsOf(plan).map((circuit) =>
    isDirect(circuit) ? 'ExpressRoute Direct' : `Layer ${circuit.settings.layer.slice(1)}`,
  );
  return [...new Set(words)];
}

/** How far an example has come. */
export function exampleState({ plan }: Run): { readonly tone: Tone; readonly words: string } {
  const isPlanned = circuitsOf(plan).every(({ azure }) => azure === null);
  return isPlanned ? { tone: 'neutral', words: 'Planned' } : turnWords(summaryOf(plan));
}
