import Box from '@mui/material/Box';
import { useMemo } from 'react';
import type { PlanRequest } from '#domain/actions/index.ts';
import { isBarred, saidBy, verdictOf } from '#domain/engine/verdict.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { usePlan } from '#store/use-session.ts';
import { ReasonLine } from '#ui/ask/reason-line.tsx';
import { Card } from '#ui/kit/card.tsx';
import { WayList } from '../way-list.tsx';

// With more in the way the search takes long: then it waits until somebody asks.
const fewObstacles = 3;

/** How to be rid of a circuit whose delete would be refused now. */
export function DeletePath({ circuitId }: { readonly circuitId: CircuitId }) {
  const plan = usePlan();
  const request = useMemo<PlanRequest>(() => ({ id: 'delete-circuit', args: { circuitId } }), [circuitId]);
  const verdict = verdictOf(plan, request);
  if (!isBarred(verdict)) return null;
  const obstacles = saidBy(verdict).flatMap((said) => said.subjects);
  return (
    <Card tone="danger" title="To delete this circuit from here">
      {obstacles.length <= fewObstacles ? <Path request={request} /> : <ReasonLine request={request} />}
    </Card>
  );
}

function Path({ request }: { readonly request: PlanRequest }) {
  return (
    <WayList
      request={request}
      title="What has to happen first"
      otherwise={<ReasonLine request={request} />}
      end={
        <Box component="p" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
          Then delete it. Azure refuses the delete until then, and bills the circuit until it is deleted.
        </Box>
      }
    />
  );
}
