import { FieldImpact } from '#ui/ask/field-impact.tsx';
import { Mono } from '#ui/kit/mono.tsx';
import { Fact, Facts } from '../routing/facts.tsx';
import { skuFact } from './gateway-facts.ts';
import type { LinkParts } from './network-draft.ts';

/** What is live of a network, its gateway and its link. */
export function NetworkFacts({ parts }: { readonly parts: LinkParts }) {
  const { connection, gateway, network } = parts;
  const { settings } = network;
  return (
    <Facts>
      <Fact term="Address space">
        <Known>{settings.addressSpace.join(', ')}</Known> <FieldImpact on={network.id} field="addressSpace" />
      </Fact>
      <Fact term="GatewaySubnet">
        <Known>{settings.gatewaySubnet}</Known> <FieldImpact on={network.id} field="gatewaySubnet" />
      </Fact>
      <Fact term="Azure region">
        {settings.location} <FieldImpact on={network.id} field="location" />
      </Fact>
      <Fact term="Subscription">
        {settings.subscription || 'not named'} <FieldImpact on={network.id} field="subscription" />
      </Fact>
      {gateway.azure && (
        <Fact term="Gateway">
          <Mono>{gateway.settings.sku}</Mono> {(skuFact(gateway.settings) ?? '').replace('Up', 'up')}{' '}
          <FieldImpact on={gateway.id} field="sku" />
        </Fact>
      )}
      {connection.azure && (
        <Fact term="Connection">
          <Mono>{connection.settings.name}</Mono>, weight <Mono>{connection.settings.routingWeight}</Mono>
          {connection.settings.fastPath && ', FastPath'} <FieldImpact on={connection.id} field="routingWeight" />
        </Fact>
      )}
    </Facts>
  );
}

/** A gateway that was read without its network tells neither the address space nor the subnet of it. */
function Known({ children }: { readonly children: string }) {
  return children === '' ? 'not known' : <Mono>{children}</Mono>;
}
