import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMemo } from 'react';
import type { PlanRequest } from '#domain/actions/index.ts';
import { isBarred, verdictOf } from '#domain/engine/verdict.ts';
import { peeringOf } from '#domain/model/look-up.ts';
import type { Circuit, PeeringType } from '#domain/model/plan.ts';
import { usePlan } from '#store/use-session.ts';
import { AskBar } from '#ui/ask/ask-bar.tsx';
import { NextStepLink, PanelBar } from '../panel-bar.tsx';
import { requestsAtFoot } from './routing-requests.ts';
import type { PeeringForm } from './use-peering-form.ts';

export interface RoutingBarProps {
  readonly circuit: Circuit;
  /** The domain that is open. */
  readonly type: PeeringType;
  /** Its form; public peering has none. */
  readonly form: PeeringForm | undefined;
}

const nothingPending: readonly PlanRequest[] = [];

export function RoutingBar({ circuit, type, form }: RoutingBarProps) {
  const plan = usePlan();
  const pending = form?.pending ?? nothingPending;
  const { primary, secondary } = useMemo(
    () => requestsAtFoot(plan, circuit, { type, pending }),
    [plan, circuit, type, pending],
  );
  const hasPrivate = peeringOf(plan, circuit.id, 'AzurePrivatePeering')?.azure != null;
  // What stands in the way, and what was typed, come before the way on.
  const mayGoOn = primary === null || (hasPrivate && pending.length === 0 && !isBarred(verdictOf(plan, primary)));
  const others = (
    <>
      {pending.length > 0 && (
        <Button size="large" variant="text" onClick={form?.discard}>
          Discard changes
        </Button>
      )}
      {mayGoOn && (
        <Box sx={primary === null ? {} : { display: { xs: 'none', sm: 'block' } }}>
          <NextStepLink circuitId={circuit.id} after="routing" primary={primary === null} />
        </Box>
      )}
    </>
  );
  if (primary === null) return <PanelBar>{others}</PanelBar>;
  return (
    <AskBar primary={primary} {...(secondary === null ? {} : { secondary })}>
      {others}
    </AskBar>
  );
}
