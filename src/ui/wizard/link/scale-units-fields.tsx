import type { GatewayId } from '#domain/model/ids.ts';
import type { Finding } from '#domain/shapes/rule.ts';
import { fieldId } from '#ui/ask/field-id.ts';
import { FieldGrid } from '../routing/field-grid.tsx';
import { NumberField } from '#ui/kit/number-field.tsx';

export interface ScaleUnits {
  readonly minScaleUnits: number | null;
  readonly maxScaleUnits: number | null;
}

export interface ScaleUnitsFieldsProps {
  readonly gatewayId: GatewayId;
  readonly value: ScaleUnits;
  readonly onChange: (units: Partial<ScaleUnits>) => void;
  readonly onCommit: () => void;
  /** Takes a better value at once. */
  readonly onUse: (units: Partial<ScaleUnits>) => void;
  readonly faultAt: (field: keyof ScaleUnits) => Finding | undefined;
  readonly hint: string;
}

const labels = { minScaleUnits: 'Least scale units', maxScaleUnits: 'Most scale units' } as const;

/** Between how many scale units an ErGwScale grows and shrinks by itself. */
export function ScaleUnitsFields({ gatewayId, value, hint, faultAt, ...given }: ScaleUnitsFieldsProps) {
  return (
    <FieldGrid>
      {(['minScaleUnits', 'maxScaleUnits'] as const).map((field) => {
        const fault = faultAt(field);
        const better = typeof fault?.suggestion === 'number' ? fault.suggestion : null;
        return (
          <NumberField
            key={field}
            id={fieldId(gatewayId, field)}
            label={labels[field]}
            value={value[field]}
            onChange={(units) => given.onChange({ [field]: units })}
            onCommit={given.onCommit}
            error={fault?.message}
            hint={field === 'minScaleUnits' ? hint : 'One unit gives about 1 Gbps'}
            suggestion={
              better === null ? null : { label: `Use ${better}`, onUse: () => given.onUse({ [field]: better }) }
            }
          />
        );
      })}
    </FieldGrid>
  );
}
