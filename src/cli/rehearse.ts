import { passDays, replay, type Run } from '#domain/engine/run.ts';
import { turnOf } from '#domain/engine/turn.ts';
import { doneLineOf } from '#domain/engine/verdict.ts';
import { circuitsOf } from '#domain/model/look-up.ts';

/** What happens by itself within so many days, a line for each event, and how every circuit stands then. */
export function rehearse(run: Run, days: number): readonly string[] {
  const later = passDays(run, days);
  const events = later.log.slice(run.log.length).map((entry, index) => {
    const { plan } = replay(later.seed, later.log.slice(0, run.log.length + index + 1), entry.day);
    return `day ${entry.day}: ${entry.actor}: ${doneLineOf(plan, entry.request)}`;
  });
  const states = circuitsOf(later.plan).map(({ id, settings, azure }) => {
    const { step, actor } = turnOf(later.plan, id);
    const state = azure
      ? `${azure.serviceProviderProvisioningState}, ${azure.circuitProvisioningState}, ${azure.provisioningState}`
      : 'not created';
    return `${settings.name || id}: ${state}; step ${step}, turn ${actor}`;
  });
  return [...events, `day ${later.day}`, ...states];
}
