import Box from '@mui/material/Box';
import { useState } from 'react';
import { findingsOf } from '#domain/engine/check.ts';
import { applyTo } from '#domain/engine/run.ts';
import { largerThan } from '#domain/catalog/gateway-sizes.ts';
import type { Gateway } from '#domain/model/plan.ts';
import { usePlan } from '#store/use-session.ts';
import { AskButton } from '#ui/ask/ask-button.tsx';
import { useRules } from '#ui/ask/rules-at-hand.ts';
import { ChoiceField } from '#ui/kit/choice-field.tsx';
import { FieldFold } from '../routing/field-fold.tsx';
import { FieldGroup } from '../routing/field-grid.tsx';
import { Note } from '../routing/note.tsx';
import { skuOptions } from './gateway-facts.ts';
import { GatewayMigration } from './gateway-migration.tsx';
import { type ScaleUnits, ScaleUnitsFields } from './scale-units-fields.tsx';

/** What can be changed about a gateway that is there: its size, its units, and by migration its family. */
export function LiveGateway({ gateway }: { readonly gateway: Gateway }) {
  const migration = gateway.azure?.migration;
  const isBusy = gateway.azure?.provisioningState === 'Updating';
  return (
    <>
      {isBusy && (
        <Note kind="fact" title="The gateway is Updating.">
          Microsoft is at work on it. Links stay up meanwhile, and nothing else about it can change.
        </Note>
      )}
      <FieldFold
        title="Change the gateway"
        summary={migration ? `Migration to ${migration.toSku}` : 'Size, migration'}
        mustShow={migration !== undefined}
      >
        <Box sx={{ display: 'grid', gap: 4 }}>
          {!migration && <SizePart gateway={gateway} />}
          <GatewayMigration gateway={gateway} />
        </Box>
      </FieldFold>
    </>
  );
}

/** ErGwScale grows by its units, the others by their SKU. */
function SizePart({ gateway }: { readonly gateway: Gateway }) {
  const { sku } = gateway.settings;
  return sku === 'ErGwScale' ? (
    <ScalePart key={JSON.stringify(gateway.settings)} gateway={gateway} />
  ) : (
    <ResizePart key={sku} gateway={gateway} />
  );
}

function ResizePart({ gateway }: { readonly gateway: Gateway }) {
  const { id, settings } = gateway;
  const others = skuOptions.filter((option) => option.value !== settings.sku);
  const [sku, setSku] = useState(() => largerThan(settings.sku)[0]?.name ?? others[0]?.value ?? '');
  return (
    <FieldGroup title="Size">
      <ChoiceField
        id={`resize-${id}`}
        label="New SKU"
        value={sku}
        options={others}
        onChange={setSku}
        hint={`${settings.sku} grows within its family, never back`}
      />
      <Box>
        <AskButton
          request={{ id: 'resize-gateway', args: { gatewayId: id, sku } }}
          label={`Resize to ${sku}`}
          size="small"
        />
      </Box>
    </FieldGroup>
  );
}

function ScalePart({ gateway }: { readonly gateway: Gateway }) {
  const plan = usePlan();
  const rules = useRules();
  const { id, settings } = gateway;
  const [units, setUnits] = useState<ScaleUnits>(settings);
  const { minScaleUnits, maxScaleUnits } = units;
  const request = { id: 'scale-gateway', args: { gatewayId: id, minScaleUnits, maxScaleUnits } } as const;
  const findings = findingsOf(rules, applyTo(plan, request, { day: 0, guid: '' }), id);
  const merge = (patch: Partial<ScaleUnits>) => setUnits((before) => ({ ...before, ...patch }));
  return (
    <FieldGroup title="Scale units">
      <ScaleUnitsFields
        gatewayId={id}
        value={units}
        onChange={merge}
        onCommit={() => undefined}
        onUse={merge}
        faultAt={(field) => findings.find((finding) => finding.field === field && finding.severity === 'error')}
        hint="Scaling can take 30 minutes"
      />
      <Box>
        <AskButton request={request} label="Scale" size="small" />
      </Box>
    </FieldGroup>
  );
}
