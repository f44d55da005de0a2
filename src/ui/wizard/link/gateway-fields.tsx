import { scaleUnits } from '#domain/catalog/gateway-sizes.ts';
import { gatewayDesign } from '#domain/model/gateway-design.ts';
import { useAsk } from '#ui/ask/use-ask.ts';
import { fieldId } from '#ui/ask/field-id.ts';
import { ChoiceField } from '#ui/kit/choice-field.tsx';
import { FieldGroup } from '../routing/field-grid.tsx';
import { type NetworkFieldProps, SkuField } from './network-fields.tsx';
import { ScaleUnitsFields } from './scale-units-fields.tsx';

/** The values of a gateway that is only planned. */
export function GatewayFields({ form }: NetworkFieldProps) {
  const { gateway } = form.parts;
  const { sku, minScaleUnits, maxScaleUnits } = form.gateway;
  return (
    <FieldGroup title="ExpressRoute gateway">
      <SkuField form={form} />
      {sku === 'ErGwScale' && (
        <ScaleUnitsFields
          gatewayId={gateway.id}
          value={{ minScaleUnits, maxScaleUnits }}
          onChange={(units) => form.set({ gateway: units })}
          onCommit={form.commit}
          faultAt={(field) => form.faultAt(gateway.id, field)}
          onUse={(units) => form.take({ gateway: units })}
          hint={`From ${scaleUnits.min} to ${scaleUnits.max}; the same twice is a fixed size`}
        />
      )}
      <PublicIpField form={form} />
    </FieldGroup>
  );
}

const unstated = { value: '', label: 'Not stated' };
const publicIps = [unstated, ...gatewayDesign.publicIp.options.map((value) => ({ value, label: nameOf(value) }))];

function nameOf(value: string): string {
  return `${value.charAt(0).toUpperCase()}${value.slice(1)}`;
}

/** No property of the gateway, but of an address that is made before it: it is stated, and judged. */
function PublicIpField({ form }: NetworkFieldProps) {
  const ask = useAsk();
  const { gateway } = form.parts;
  const id = fieldId(gateway.id, 'publicIp');
  const fault = form.faultAt(gateway.id, 'publicIp');
  const take = (publicIp: string) =>
    ask({
      id: 'describe-design',
      args: { id: gateway.id, design: { publicIp: publicIp === '' ? null : publicIp } },
    });
  return (
    <ChoiceField
      id={id}
      label="Public IP address"
      value={gateway.design?.publicIp ?? ''}
      options={publicIps}
      onChange={take}
      error={fault?.message}
      hint="New gateways get one from Microsoft"
      suggestion={
        fault?.suggestion == null
          ? null
          : { label: `Use ${fault.suggestion}`, onUse: () => take(String(fault.suggestion)) }
      }
    />
  );
}
