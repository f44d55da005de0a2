import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId, useMemo, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { circuitsOf, networksOf } from '#domain/model/look-up.ts';
import { usePlan, useSessionState } from '#store/use-session.ts';
import { useAsk } from '#ui/ask/use-ask.ts';
import { useNoticed } from '#ui/ask/use-noticed.ts';
import { EmptyState } from '#ui/kit/empty-state.tsx';
import { PlusIcon } from '#ui/kit/icons.tsx';
import { comparePath, stepPath } from '#ui/kit/paths.ts';
import { nothingWrong } from '#ui/kit/tally.ts';
import { nextCircuitId } from '#ui/plan/copies.ts';
import { PlanPageBody } from '#ui/plan/plan-page-body.tsx';
import { CircuitRow } from './circuit-row.tsx';
import { NetworkRow } from './network-row.tsx';
import { talliesOf } from './tallies.ts';

/** Every circuit and network of the plan: where it stands, and what can be done with it as a whole. */
export function CircuitsPage() {
  const plan = usePlan();
  const noticed = useNoticed();
  const tallies = useMemo(() => talliesOf(plan, noticed), [plan, noticed]);
  const planId = useSessionState((state) => state.planId) ?? '';
  const circuits = circuitsOf(plan);
  const networks = networksOf(plan);
  const addCircuit = useAddCircuit();
  return (
    <PlanPageBody
      title="Circuits"
      tools={
        <>
          {/* On a phone the menu has it. */}
          <Button component={Link} to={comparePath(planId)} sx={{ display: { xs: 'none', sm: 'inline-flex' } }}>
            Compare with Azure…
          </Button>
          {circuits.length > 0 && <AddButton onAdd={addCircuit} />}
        </>
      }
    >
      {circuits.length === 0 ? (
        <Box sx={card}>
          <EmptyState title="No circuit yet" action={<AddButton onAdd={addCircuit} />}>
            Everything in a plan hangs on its circuits. Plan one to go on.
          </EmptyState>
        </Box>
      ) : (
        <Rows label="Circuits">
          {circuits.map((circuit) => (
            <CircuitRow key={circuit.id} circuit={circuit} tally={tallies.get(circuit.id) ?? nothingWrong} />
          ))}
        </Rows>
      )}
      {networks.length > 0 && (
        <Rows title="Virtual networks" label="Virtual networks">
          {networks.map((network) => (
            <NetworkRow key={network.id} network={network} tally={tallies.get(network.id) ?? nothingWrong} />
          ))}
        </Rows>
      )}
    </PlanPageBody>
  );
}

function useAddCircuit(): () => void {
  const ask = useAsk();
  const plan = usePlan();
  const planId = useSessionState((state) => state.planId) ?? '';
  const navigate = useNavigate();
  return () => {
    const circuitId = nextCircuitId(plan);
    ask({ id: 'plan-circuit', args: { circuitId, settings: { name: circuitId } } }, () => {
      void navigate(stepPath(planId, circuitId, 'create'));
    });
  };
}

function AddButton({ onAdd }: { readonly onAdd: () => void }) {
  return (
    <Button variant="contained" color="primary" startIcon={<PlusIcon />} onClick={onAdd}>
      Add a circuit
    </Button>
  );
}

/** Rows beyond these are drawn when they are asked for. */
const FIRST = 40;

interface RowsProps {
  /** Above the list, where it needs one of its own. */
  readonly title?: string;
  readonly label: string;
  readonly children: readonly ReactNode[];
}

function Rows({ title, label, children }: RowsProps) {
  const [most, setMost] = useState(FIRST);
  const titleId = useId();
  const hidden = children.length - most;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {title !== undefined && (
        <Typography id={titleId} variant="h2" sx={{ fontSize: '1rem', mt: 3 }}>
          {title}
        </Typography>
      )}
      <Box component="ul" aria-label={label} sx={{ ...card, m: 0, p: 0, listStyle: 'none' }}>
        {children.slice(0, most)}
      </Box>
      {hidden > 0 && (
        <Box>
          <Button size="small" onClick={() => setMost(most + FIRST)}>
            Show {Math.min(FIRST, hidden)} of {hidden} more
          </Button>
        </Box>
      )}
    </Box>
  );
}

const card = { border: 1, borderColor: 'hairline', borderRadius: 3, bgcolor: 'surface', minWidth: 0 } as const;
