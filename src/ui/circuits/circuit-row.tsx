import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useMemo, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { turnOf } from '#domain/engine/turn.ts';
import type { Circuit } from '#domain/model/plan.ts';
import { usePlan, useSessionState } from '#store/use-session.ts';
import { AskMenuItem } from '#ui/ask/ask-menu-item.tsx';
import { useAsk } from '#ui/ask/use-ask.ts';
import { ActorMark } from '#ui/kit/actor-mark.tsx';
import { MoreMenu } from '#ui/kit/more-menu.tsx';
import { stepPath } from '#ui/kit/paths.ts';
import { StateChip, toneOfState } from '#ui/kit/state-chip.tsx';
import type { Tally } from '#ui/kit/tally.ts';
import { TallyBadge } from '#ui/kit/tally-badge.tsx';
import { toDuplicateCircuit } from '#ui/plan/copies.ts';
import { RenameItem } from '#ui/plan/rename-item.tsx';
import { stepTitles } from '#ui/plan/step-words.ts';
import { NameField } from './name-field.tsx';
import { Row } from './row.tsx';

export interface CircuitRowProps {
  readonly circuit: Circuit;
  readonly tally: Tally;
}

export function CircuitRow({ circuit, tally }: CircuitRowProps) {
  const plan = usePlan();
  const planId = useSessionState((state) => state.planId) ?? '';
  const turn = useMemo(() => turnOf(plan, circuit.id), [plan, circuit.id]);
  const { settings, azure } = circuit;
  const name = settings.name || 'Unnamed circuit';
  const [renaming, setRenaming] = useState(false);
  const about = [settings.peeringLocation, settings.serviceProviderName, sizeOf(circuit)].filter(Boolean).join(' · ');
  return (
    <Row
      headingLevel={2}
      name={
        renaming ? (
          <CircuitName circuit={circuit} onClose={() => setRenaming(false)} />
        ) : (
          <Link component={RouterLink} to={stepPath(planId, circuit.id, turn.step)} sx={{ fontWeight: 600 }}>
            {name}
          </Link>
        )
      }
      about={about}
      state={<States azure={azure} />}
      standing={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5 }}>
          <ActorMark actor={turn.actor} />
          <span>{stepTitles[turn.step]}</span>
        </Box>
      }
      tools={
        <>
          <TallyBadge tally={tally} />
          <CircuitMenu circuit={circuit} name={name} onRename={() => setRenaming(true)} />
        </>
      }
    />
  );
}

function sizeOf({ settings: { bandwidthInMbps, tier } }: Circuit): string {
  return bandwidthInMbps === null ? tier : `${bandwidthInMbps} Mbps ${tier}`;
}

function States({ azure }: Pick<Circuit, 'azure'>) {
  if (!azure) return <StateChip tone="neutral">planned</StateChip>;
  const { serviceProviderProvisioningState: provider, circuitProvisioningState: microsoft } = azure;
  return (
    <>
      <StateChip tone={toneOfState(provider)}>
        <code>{provider}</code>
      </StateChip>
      {microsoft !== 'Enabled' && (
        <StateChip tone="danger">
          <code>{microsoft}</code>
        </StateChip>
      )}
    </>
  );
}

function CircuitName({ circuit, onClose }: { readonly circuit: Circuit; readonly onClose: () => void }) {
  const ask = useAsk();
  return (
    <NameField
      label="Circuit name"
      name={circuit.settings.name}
      onClose={(name) => {
        if (name !== null) ask({ id: 'plan-circuit', args: { circuitId: circuit.id, settings: { name } } });
        onClose();
      }}
    />
  );
}

interface CircuitMenuProps {
  readonly circuit: Circuit;
  readonly name: string;
  readonly onRename: () => void;
}

function CircuitMenu({ circuit: { id, azure }, name, onRename }: CircuitMenuProps) {
  const plan = usePlan();
  return (
    <MoreMenu label={`More about ${name}`}>
      <AskMenuItem request={toDuplicateCircuit(plan, id)} label="Duplicate" />
      <RenameItem
        request={{ id: 'plan-circuit', args: { circuitId: id, settings: { name: '' } } }}
        onRename={onRename}
      />
      {azure ? (
        <AskMenuItem request={{ id: 'delete-circuit', args: { circuitId: id } }} confirmName={name} />
      ) : (
        <AskMenuItem
          request={{ id: 'discard-planned', args: { id } }}
          label="Remove from the plan"
          confirmName={name}
        />
      )}
    </MoreMenu>
  );
}
