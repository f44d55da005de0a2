import { useRef } from 'react';
import { useNavigate } from 'react-router';
import type { PlanRequest } from '#domain/actions/index.ts';
import { circuitId } from '#domain/model/ids.ts';
import type { Session } from '#store/session.ts';
import { stepPath } from '#ui/kit/paths.ts';

const firstCircuit = 'circuit-1';

/** Makes a plan with one blank circuit and opens its first step. Pressed twice, it makes one. */
export function useStartPlan(begin: Session['begin']): (name: string) => Promise<void> {
  const navigate = useNavigate();
  const isStarting = useRef(false);

  async function start(name: string): Promise<void> {
    const requests: readonly PlanRequest[] = [
      { id: 'name-plan', args: { name } },
      { id: 'plan-circuit', args: { circuitId: circuitId(firstCircuit), settings: { name: firstCircuit } } },
    ];
    const begun = await begin(requests);
    if (!begun.ok) throw new Error('A new plan was refused, although nothing can stand in its way.');
    await navigate(stepPath(begun.value, firstCircuit, 'create'));
  }

  return async (name) => {
    if (isStarting.current) return;
    isStarting.current = true;
    await start(name).finally(() => {
      isStarting.current = false;
    });
  };
}
