import { azureRegions, findPeeringLocation, findRegion } from '#domain/catalog/catalog.ts';
import { gatewaySubnetIn, suggestAddressSpace } from '#domain/model/suggest-network.ts';
import { usePlan } from '#store/use-session.ts';
import { fieldId } from '#ui/ask/field-id.ts';
import { ChoiceField } from '#ui/kit/choice-field.tsx';
import { Field } from '#ui/kit/field.tsx';
import type { Suggestion } from '#ui/kit/field-frame.tsx';
import { PickField } from '#ui/kit/pick-field.tsx';
import { EntriesField } from '#ui/kit/entries-field.tsx';
import { skuFact, skuOptions } from './gateway-facts.ts';
import type { NetworkForm } from './use-network-form.ts';

export interface NetworkFieldProps {
  readonly form: NetworkForm;
}

/** A link that sets a field and leads back to it. */
function use(value: string, id: string, onUse: (value: string) => void): Suggestion {
  return {
    label: `Use ${value}`,
    onUse() {
      onUse(value);
      document.getElementById(id)?.focus();
    },
  };
}

export function NameField({ form }: NetworkFieldProps) {
  return (
    <Field
      id={fieldId(form.parts.network.id, 'name')}
      label="Name"
      value={form.network.name}
      onChange={(name) => form.set({ network: { name } })}
      onCommit={form.commit}
    />
  );
}

export function RegionField({ form }: NetworkFieldProps) {
  const { circuit, connection, network } = form.parts;
  const fault = form.faultAt(connection.id, 'gatewayId');
  const cloud = findPeeringLocation(circuit.settings.peeringLocation)?.cloud;
  const options = azureRegions
    .filter((region) => cloud === undefined || region.cloud === cloud)
    .map((region) => ({ value: region.name, label: region.name, detail: region.geopoliticalRegion }));
  return (
    <PickField
      id={fieldId(network.id, 'location')}
      label="Azure region"
      value={form.network.location}
      options={options}
      onPick={(location) => form.take({ network: { location } })}
      error={fault?.message}
      suggestion={form.mendOf(fault)}
      hint={reachHint(form.network.location, circuit.settings.tier)}
      freeText
    />
  );
}

function reachHint(region: string, tier: string): string {
  if (region === '') return "The circuit's tier decides what is in reach";
  return findRegion(region) ? `In reach of this ${tier} circuit` : 'Not in the catalogue: reach cannot be checked';
}

export function AddressSpaceField({ form }: NetworkFieldProps) {
  const plan = usePlan();
  const { network } = form.parts;
  const id = fieldId(network.id, 'addressSpace');
  const { addressSpace } = form.network;
  const fault = form.faultAt(network.id, 'addressSpace');
  const warning = form.findings.find(
    (finding) => finding.subject === network.id && finding.field === 'addressSpace' && finding.severity !== 'error',
  );
  const faulty = (block: string): boolean => fault?.message.startsWith(`${block} `) ?? false;
  const take = (blocks: readonly string[]) => form.take({ network: { addressSpace: blocks } });
  const better = fault?.suggestion == null ? null : String(fault.suggestion);
  const free = addressSpace.length === 0 ? suggestAddressSpace(plan) : undefined;
  const freeSuggestion = free === undefined ? null : use(free, id, (block) => take([block]));
  return (
    <EntriesField
      id={id}
      label="Address space"
      entries={addressSpace}
      onChange={take}
      faulty={faulty}
      placeholder="10.20.0.0/16"
      error={fault?.message}
      hint={warning?.message ?? 'Azure announces these blocks whole over the circuit'}
      suggestion={
        better === null
          ? freeSuggestion
          : use(better, id, (block) => take(addressSpace.map((each) => (faulty(each) ? block : each))))
      }
    />
  );
}

export function GatewaySubnetField({ form }: NetworkFieldProps) {
  const { network } = form.parts;
  const id = fieldId(network.id, 'gatewaySubnet');
  const { gatewaySubnet } = form.network;
  const fault = form.faultAt(network.id, 'gatewaySubnet');
  const better = fault?.suggestion ?? (gatewaySubnet === '' ? gatewaySubnetIn(form.network).suggestion : null);
  return (
    <Field
      id={id}
      label="GatewaySubnet"
      value={gatewaySubnet}
      onChange={(text) => form.set({ network: { gatewaySubnet: text } })}
      onCommit={form.commit}
      mono
      error={fault?.message}
      hint="A /27 or larger, inside the address space"
      suggestion={
        better == null ? null : use(String(better), id, (subnet) => form.take({ network: { gatewaySubnet: subnet } }))
      }
    />
  );
}

export function SubscriptionField({ form }: NetworkFieldProps) {
  const { circuit, network } = form.parts;
  const id = fieldId(network.id, 'subscription');
  const own = circuit.settings.subscription;
  const isSame = form.network.subscription.trim() === own;
  const name = circuit.settings.name || 'the circuit';
  return (
    <Field
      id={id}
      label="Subscription"
      value={form.network.subscription}
      onChange={(subscription) => form.set({ network: { subscription } })}
      onCommit={form.commit}
      hint={
        isSame
          ? `The same as ${name}: no authorization needed`
          : `Another than ${name}: its owner has to give an authorization`
      }
      suggestion={
        isSame || own === '' ? null : use(own, id, (subscription) => form.take({ network: { subscription } }))
      }
    />
  );
}

export function SkuField({ form }: NetworkFieldProps) {
  const { gateway } = form.parts;
  const id = fieldId(gateway.id, 'sku');
  const fault = form.faultAt(gateway.id, 'sku');
  const take = (sku: string) => form.take({ gateway: { sku } });
  return (
    <ChoiceField
      id={id}
      label="Gateway SKU"
      value={form.gateway.sku}
      options={skuOptions}
      onChange={take}
      error={fault?.message}
      hint={
        skuFact(form.gateway)
          ? 'An upper bound; deploying takes up to about 45 minutes'
          : 'Deploying takes up to about 45 minutes'
      }
      suggestion={fault?.suggestion == null ? null : use(String(fault.suggestion), id, take)}
    />
  );
}
