import { fieldId } from '#ui/ask/field-id.ts';
import { Field } from '#ui/kit/field.tsx';
import { FieldGrid } from '../routing/field-grid.tsx';
import { FieldFold } from '../routing/field-fold.tsx';
import { NumberField } from '#ui/kit/number-field.tsx';
import { FastPathField } from './fastpath-field.tsx';
import type { NetworkFieldProps } from './network-fields.tsx';

/** Names and weights that few people change. */
export function MoreNetworkFields({ form }: NetworkFieldProps) {
  const { connection, gateway, network } = form.parts;
  const atWeight = form.faultAt(connection.id, 'routingWeight');
  const atFastPath = form.faultAt(connection.id, 'fastPath');
  return (
    <FieldFold
      title="More"
      summary={network.azure ? 'Connection name, weight, FastPath' : 'Resource group, names, weight, FastPath'}
      mustShow={atWeight !== undefined || atFastPath !== undefined}
    >
      <FieldGrid>
        {!network.azure && (
          <Field
            id={fieldId(network.id, 'resourceGroup')}
            label="Resource group"
            value={form.network.resourceGroup}
            onChange={(resourceGroup) => form.set({ network: { resourceGroup } })}
            onCommit={form.commit}
          />
        )}
        {!gateway.azure && (
          <Field
            id={fieldId(gateway.id, 'name')}
            label="Gateway name"
            value={form.gateway.name}
            onChange={(name) => form.set({ gateway: { name } })}
            onCommit={form.commit}
          />
        )}
        <Field
          id={fieldId(connection.id, 'name')}
          label="Connection name"
          value={form.connection.name}
          onChange={(name) => form.set({ connection: { name } })}
          onCommit={form.commit}
        />
        <NumberField
          id={fieldId(connection.id, 'routingWeight')}
          label="Routing weight"
          value={form.connection.routingWeight}
          onChange={(weight) => form.set({ connection: { routingWeight: weight ?? 0 } })}
          onCommit={form.commit}
          error={atWeight?.message}
          hint="0 to 32000; the higher one is preferred"
        />
        <FastPathField
          connectionId={connection.id}
          value={form.connection.fastPath}
          onChange={(fastPath) => form.take({ connection: { fastPath } })}
          error={atFastPath?.message}
          suggestion={form.mendOf(atFastPath)}
        />
      </FieldGrid>
    </FieldFold>
  );
}
