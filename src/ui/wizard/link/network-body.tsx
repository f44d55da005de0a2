import { useEffect } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { crossesSubscriptions } from '#domain/model/look-up.ts';
import { usePlan } from '#store/use-session.ts';
import { AskButton } from '#ui/ask/ask-button.tsx';
import { DesignFold } from '#ui/ask/design-fold.tsx';
import { fieldId } from '#ui/ask/field-id.ts';
import { FieldGrid, FieldGroup } from '../routing/field-grid.tsx';
import { FieldFold } from '../routing/field-fold.tsx';
import { Note } from '../routing/note.tsx';
import { AuthorizationPanel } from './authorization-panel.tsx';
import { GatewayFields } from './gateway-fields.tsx';
import { idleReason } from './idle-reason.ts';
import { LiveGateway } from './live-gateway.tsx';
import { LiveLink } from './live-link.tsx';
import { MoreNetworkFields } from './more-network-fields.tsx';
import type { LinkParts } from './network-draft.ts';
import { NetworkFacts } from './network-facts.tsx';
import {
  AddressSpaceField,
  GatewaySubnetField,
  NameField,
  type NetworkFieldProps,
  RegionField,
  SubscriptionField,
} from './network-fields.tsx';
import { authorizationFor, roadOf } from './road.ts';
import { RoadLine } from './road-line.tsx';
import { useNetworkForm } from './use-network-form.ts';

/** What stands in an open network: its road, its values, what is the matter with it. */
export function NetworkBody({ parts, takesFocus }: { readonly parts: LinkParts; readonly takesFocus: boolean }) {
  const plan = usePlan();
  const form = useNetworkForm(parts);
  const { connection, gateway, network } = parts;
  useEffect(() => {
    if (takesFocus) document.getElementById(fieldId(network.id, 'name'))?.focus();
  }, [takesFocus, network.id]);
  const idle = idleReason(plan, connection);
  return (
    <>
      <RoadLine stops={roadOf(plan, connection).stops} />
      {idle !== null && (
        <Note kind="warning" title="Linked, but nothing flows.">
          {idle}
        </Note>
      )}
      {connection.azure?.provisioningState === 'Failed' && (
        <Note kind="warning" title="The link failed.">
          Azure keeps the failed connection. Delete it by unlinking, then link again.
        </Note>
      )}
      {crossesSubscriptions(plan, connection.id) && (
        <AuthorizationPanel parts={parts} authorization={authorizationFor(plan, connection)} />
      )}
      {network.azure ? <LiveNetwork form={form} /> : <PlannedNetwork form={form} />}
      {gateway.azure ? <LiveGateway gateway={gateway} /> : <GatewayFields form={form} />}
      {connection.azure ? <LiveLink key={connection.id} connection={connection} /> : <MoreNetworkFields form={form} />}
      <DesignFold id={network.id} title="What you know about the network" />
      <DesignFold id={gateway.id} title="What you know about the gateway" />
    </>
  );
}

function PlannedNetwork({ form }: NetworkFieldProps) {
  return (
    <FieldGroup title="Virtual network">
      <FieldGrid>
        <NameField form={form} />
        <RegionField form={form} />
      </FieldGrid>
      <AddressSpaceField form={form} />
      <FieldGrid>
        <GatewaySubnetField form={form} />
        <SubscriptionField form={form} />
      </FieldGrid>
    </FieldGroup>
  );
}

function LiveNetwork({ form }: NetworkFieldProps) {
  return (
    <>
      <NetworkFacts parts={form.parts} />
      <FieldFold title="Change address space" summary="" mustShow={form.pending !== null}>
        <AddressSpaceField form={form} />
        {form.pending && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mt: 2 }}>
            <AskButton request={form.pending} size="small" />
            <Button size="small" variant="text" onClick={form.discard}>
              Discard changes
            </Button>
          </Box>
        )}
      </FieldFold>
    </>
  );
}
