import { useNavigate } from 'react-router';
import { type PlanRequest, actions } from '#domain/actions/index.ts';
import { actorOf, labelOf, verdictOf } from '#domain/engine/verdict.ts';
import { stepOfEntity, whereIs } from '#domain/engine/whereabouts.ts';
import { circuitsOf } from '#domain/model/look-up.ts';
import { useSession } from '#store/use-session.ts';
import { useAskHost } from '#ui/ask/ask-context.ts';
import { fieldId } from '#ui/ask/field-id.ts';
import { useAsk } from '#ui/ask/use-ask.ts';
import { stepPath } from '#ui/kit/paths.ts';
import type { Deed } from './entry.ts';
import { runPlanCommand } from './plan-commands.ts';
import type { Place } from './plan-entries.ts';
import { isPlaceCommand, usePlaceDeeds } from './use-place-deeds.ts';
import { whenThere } from '#ui/ask/when-there.ts';

/** Carries out what can be done on a circuit's page. */
export function usePlanDeeds({ planId, circuitId, step }: Place): (deed: Deed) => void {
  const session = useSession();
  const host = useAskHost();
  const ask = useAsk();
  const navigate = useNavigate();
  const elsewhere = usePlaceDeeds();

  /** Empty fields are filled in on their own step: asking there leads to them. */
  function askInPlace(request: PlanRequest) {
    const { plan } = session.state.getState().run;
    const verdict = verdictOf(plan, request);
    if (verdict.kind !== 'incomplete') {
      ask(request);
      return;
    }
    const home = stepOfEntity(plan, verdict.subject);
    const circuit = circuitId ?? whereIs(plan, verdict.subject).circuits[0];
    if (circuit === undefined) return;
    // Also to the same step: a tab may hide it.
    void navigate(stepPath(planId, circuit, home), { replace: home === step });
    whenThere(fieldId(verdict.subject, verdict.fields[0]), () => ask(request));
  }

  function perform(request: PlanRequest) {
    const { plan } = session.state.getState().run;
    const isRemoval = actions[request.id].nature === 'removal' && actorOf(request) === 'customer';
    if (!isRemoval) {
      askInPlace(request);
      return;
    }
    const words = labelOf(plan, request);
    host.confirmByName({
      title: `${words}?`,
      name: circuitsOf(plan).find(({ id }) => id === circuitId)?.settings.name || 'this circuit',
      words: 'Undo brings it back in this rehearsal. Azure does not.',
      actionLabel: words,
      onConfirm: () => ask(request),
    });
  }

  return (deed) => {
    if (deed.kind === 'ask') perform(deed.request);
    else if (deed.kind === 'command' && !isPlaceCommand(deed.id)) runPlanCommand({ session, host }, deed.id);
    else elsewhere(deed);
  };
}
