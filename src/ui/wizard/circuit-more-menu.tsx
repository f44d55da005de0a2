import type { CircuitId } from '#domain/model/ids.ts';
import { usePlan } from '#store/use-session.ts';
import { AskMenuItem } from '#ui/ask/ask-menu-item.tsx';
import { useGoThere } from '#ui/ask/use-go-there.ts';
import { MoreMenu } from '#ui/kit/more-menu.tsx';
import { toDuplicateCircuit } from '#ui/plan/copies.ts';
import { RenameItem } from '#ui/plan/rename-item.tsx';

/** What concerns the circuit as a whole: copy it, name it, take it out of Azure or out of the plan. */
export function CircuitMoreMenu({ circuitId }: { readonly circuitId: CircuitId }) {
  const plan = usePlan();
  const goThere = useGoThere();
  const circuit = plan.circuits[circuitId];
  if (!circuit) return null;
  const name = circuit.settings.name || 'circuit';
  return (
    <MoreMenu label="More about this circuit">
      <AskMenuItem request={toDuplicateCircuit(plan, circuitId)} />
      <RenameItem
        request={{ id: 'plan-circuit', args: { circuitId, settings: { name: '' } } }}
        onRename={() => goThere({ subject: circuitId, field: 'name' })}
      />
      {circuit.azure ? (
        <AskMenuItem request={{ id: 'delete-circuit', args: { circuitId } }} confirmName={name} />
      ) : (
        <AskMenuItem request={{ id: 'discard-planned', args: { id: circuitId } }} confirmName={name} />
      )}
    </MoreMenu>
  );
}
