import type { CircuitId } from '#domain/model/ids.ts';
import { usePlan } from '#store/use-session.ts';
import { AskMenuItem } from '#ui/ask/ask-menu-item.tsx';
import { MoreMenu } from '#ui/kit/more-menu.tsx';

/** What takes the circuit away: out of Azure, or out of the plan. */
export function CircuitMoreMenu({ circuitId }: { readonly circuitId: CircuitId }) {
  const circuit = usePlan().circuits[circuitId];
  if (!circuit) return null;
  const name = circuit.settings.name || 'circuit';
  return (
    <MoreMenu label="More about this circuit">
      {circuit.azure ? (
        <AskMenuItem request={{ id: 'delete-circuit', args: { circuitId } }} confirmName={name} />
      ) : (
        <AskMenuItem request={{ id: 'discard-planned', args: { id: circuitId } }} confirmName={name} />
      )}
    </MoreMenu>
  );
}
