import { circuitOfPeering } from '#domain/model/ids.ts';
import { nameOf } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import type { PrefixUse } from '#domain/model/prefix-uses.ts';

/** Who speaks for a block: a peering goes by its circuit too, for each circuit has one of its kind. */
export function ownerWords(plan: Plan, owner: PrefixUse['owner']): string {
  const peering = Object.entries(plan.peerings).find(([id]) => id === owner)?.[1];
  if (!peering) return nameOf(plan, owner);
  const kind = { AzurePrivatePeering: 'private', MicrosoftPeering: 'Microsoft', AzurePublicPeering: 'public' }[
    peering.type
  ];
  return `${nameOf(plan, circuitOfPeering(peering.id))} ${kind}`;
}

/** One name for a block on the map, for keys and for what is chosen. */
export function blockKey({ owner, field, block }: PrefixUse): string {
  return `${owner} ${field} ${block.first}/${block.bits}`;
}
