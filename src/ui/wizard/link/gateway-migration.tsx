import Box from '@mui/material/Box';
import { useState } from 'react';
import type { PlanRequest } from '#domain/actions/index.ts';
import { migrationTargets } from '#domain/model/gateway-migration.ts';
import type { Gateway } from '#domain/model/plan.ts';
import { AskButton } from '#ui/ask/ask-button.tsx';
import { keyOf } from '#ui/ask/reason-board.ts';
import { ChoiceField } from '#ui/kit/choice-field.tsx';
import { FieldGroup } from '../routing/field-grid.tsx';
import { RoadLine } from './road-line.tsx';
import type { Stop } from './road.ts';

const steps = ['Validate', 'Prepare', 'Move traffic', 'Commit'];
const stepsDone = { validated: 1, prepared: 2, migrated: 3 } as const;

/** The four steps by which a gateway is replaced by one of another family. */
export function GatewayMigration({ gateway }: { readonly gateway: Gateway }) {
  const migration = gateway.azure?.migration;
  if (!migration) return <StartMigration key={gateway.settings.sku} gateway={gateway} />;
  return (
    <FieldGroup title={`Migration to ${migration.toSku}`}>
      <RoadLine stops={stopsOf(gateway)} label="Steps of the migration" />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 2 }}>
        {requestsAt(gateway).map((request) => (
          <AskButton key={keyOf(request)} request={request} label={labelOf(request)} size="small" />
        ))}
      </Box>
    </FieldGroup>
  );
}

function StartMigration({ gateway }: { readonly gateway: Gateway }) {
  const targets = migrationTargets(gateway).map(({ name }) => ({ value: name, label: name }));
  const [toSku, setToSku] = useState(targets[0]?.value ?? '');
  if (targets.length === 0) return null;
  return (
    <FieldGroup title="Migration">
      <ChoiceField
        id={`migrate-${gateway.id}`}
        label="Migrate to"
        value={toSku}
        options={targets}
        onChange={setToSku}
        hint="A new gateway is made beside the old one, and takes over"
      />
      <Box>
        <AskButton
          request={{ id: 'validate-migration', args: { gatewayId: gateway.id, toSku } }}
          label="Validate the migration"
          size="small"
        />
      </Box>
    </FieldGroup>
  );
}

function stopsOf({ azure }: Gateway): readonly Stop[] {
  const done = azure?.migration ? stepsDone[azure.migration.stage] : 0;
  const isBusy = azure?.provisioningState === 'Updating';
  return steps.map((name, index) => {
    if (index < done - 1 || (index === done - 1 && !isBusy)) return { name, state: 'done' };
    if (index === done - 1) return { name, state: 'running' };
    return { name, state: index === done && !isBusy ? 'now' : 'later' };
  });
}

/** What leads on, and what leads back. */
function requestsAt({ id: gatewayId, azure }: Gateway): readonly PlanRequest[] {
  // While Microsoft is at work there is nothing to press; a note says so.
  if (azure?.provisioningState === 'Updating') return [];
  const abort = { id: 'abort-migration', args: { gatewayId } } as const;
  switch (azure?.migration?.stage) {
    case 'validated':
      return [{ id: 'prepare-migration', args: { gatewayId } }, abort];
    case 'prepared':
      return [{ id: 'migrate-gateway', args: { gatewayId, trafficOn: 'new gateway' } }, abort];
    case 'migrated':
      return [
        { id: 'commit-migration', args: { gatewayId } },
        { id: 'migrate-gateway', args: { gatewayId, trafficOn: 'old gateway' } },
      ];
    case undefined:
      return [];
  }
}

function labelOf(request: PlanRequest): string {
  switch (request.id) {
    case 'prepare-migration':
      return 'Prepare';
    case 'migrate-gateway':
      return request.args.trafficOn === 'new gateway' ? 'Move the traffic' : 'Move the traffic back';
    case 'commit-migration':
      return 'Commit';
    default:
      return 'Abort';
  }
}
