import { useNavigate } from 'react-router';
import type { Session } from '#store/session.ts';
import { planPath, stepPath } from '#ui/kit/paths.ts';
import { type FoundPlan, sayVerdict } from './read-pasted.ts';
import { type Source, textsOf } from './source.ts';
import type { ReadCircuits } from './start-reading.ts';

export interface Opening {
  /** Where it was read from. */
  readonly source: Source;
  /** The circuit to show first. */
  readonly circuitId: string;
  readonly onKeepPlan: (text: string) => Promise<string>;
}

/** Going back from the plan leads past the dialog. */
const inPlace = { replace: true } as const;

/** Opens what was read as a new plan. Answers why it could not; empty if it could. */
export function useOpenPasted(
  begin: Session['begin'],
): (found: ReadCircuits | FoundPlan, opening: Opening) => Promise<string> {
  const navigate = useNavigate();

  async function openCircuits({ planName, contents, shown }: ReadCircuits, circuitId: string): Promise<string> {
    const begun = await begin([{ id: 'name-plan', args: { name: planName } }, await contents.toOpen()]);
    if (!begun.ok) return sayVerdict(begun.error);
    const first = shown.find(({ id }) => id === circuitId) ?? shown[0];
    await navigate(first ? stepPath(begun.value, first.id, first.step) : planPath(begun.value), inPlace);
    return '';
  }

  async function openPlan({ source, onKeepPlan }: Opening): Promise<string> {
    const texts = await textsOf(source);
    if (!texts.ok) return texts.error;
    try {
      await navigate(planPath(await onKeepPlan(texts.value[0]?.text ?? '')), inPlace);
      return '';
    } catch {
      return 'The plan could not be kept on this device: the browser refused its storage.';
    }
  }

  return (found, opening) => (found.kind === 'plan' ? openPlan(opening) : openCircuits(found, opening.circuitId));
}
