import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import { currentStep } from '#domain/engine/steps.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { circuitsOf } from '#domain/model/look-up.ts';
import type { Circuit } from '#domain/model/plan.ts';
import { usePlan, useSessionState } from '#store/use-session.ts';
import { ChevronDownIcon } from '#ui/kit/icons.tsx';
import { LazyMenu } from '#ui/kit/lazy-menu.tsx';
import { LinkMenuItem } from '#ui/kit/menu-items.ts';
import { stepPath } from '#ui/kit/paths.ts';

export function circuitTitle(circuit: Circuit | undefined): string {
  return circuit?.settings.name || 'Unnamed circuit';
}

/** The circuit's name; where the plan has several, a menu of them. */
export function CircuitSwitch({ circuitId }: { readonly circuitId: CircuitId }) {
  const plan = usePlan();
  const circuits = circuitsOf(plan);
  const title = circuitTitle(plan.circuits[circuitId]);
  if (circuits.length > 1) return <CircuitMenu circuitId={circuitId} title={title} circuits={circuits} />;
  return (
    <Box component="span" sx={{ ...oneLine, fontWeight: 600 }}>
      {title}
    </Box>
  );
}

interface CircuitMenuProps {
  readonly circuitId: CircuitId;
  readonly title: string;
  readonly circuits: readonly Circuit[];
}

function CircuitMenu({ circuitId, title, circuits }: CircuitMenuProps) {
  const plan = usePlan();
  const planId = useSessionState((state) => state.planId) ?? '';
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [wanted, setWanted] = useState(false);
  const menuId = useId();
  const open = anchor !== null;
  return (
    <>
      <Button
        variant="text"
        aria-label={`${title}, switch circuit`}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menuId : undefined}
        endIcon={<ChevronDownIcon />}
        onClick={(event) => {
          setAnchor(event.currentTarget);
          setWanted(true);
        }}
        sx={{ px: 2, minWidth: 0, fontSize: '0.875rem', '&&': { color: 'text.primary' } }}
      >
        <Box component="span" sx={oneLine}>
          {title}
        </Box>
      </Button>
      <LazyMenu
        id={menuId}
        label="Circuits of this plan"
        anchor={anchor}
        onClose={() => setAnchor(null)}
        wanted={wanted}
      >
        {circuits.map((circuit) => (
          <LinkMenuItem
            key={circuit.id}
            to={stepPath(planId, circuit.id, currentStep(plan, circuit.id))}
            selected={circuit.id === circuitId}
            aria-current={circuit.id === circuitId ? 'page' : undefined}
          >
            <Box component="span" sx={{ display: 'grid' }}>
              <span>{circuitTitle(circuit)}</span>
              <Box component="span" sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
                {[circuit.settings.serviceProviderName, circuit.settings.peeringLocation].filter(Boolean).join(', ') ||
                  'No provider chosen'}
              </Box>
            </Box>
          </LinkMenuItem>
        ))}
      </LazyMenu>
    </>
  );
}

const oneLine = {
  display: 'block',
  minWidth: 0,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
} as const;
