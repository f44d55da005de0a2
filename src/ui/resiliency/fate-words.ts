import type { NetworkResiliency } from '#domain/engine/resiliency.ts';
import type { Component, ComponentKind } from '#domain/engine/resiliency-ways.ts';
import { cityOf } from '#domain/model/resiliency-level.ts';
import type { Plan } from '#domain/model/plan.ts';

/** What becomes of a network when a component fails. */
export interface Fate {
  readonly kind: 'cut' | 'partly' | 'survives' | 'apart';
  readonly words: string;
}

export function fateOf(plan: Plan, { parts, cuts }: NetworkResiliency, component: Component): Fate {
  const cut = cuts.get(component.id);
  if (cut?.whole) return { kind: 'cut', words: 'Cut off' };
  if (cut) {
    const names = cut.lostSites.map((id) => plan.sites[id]?.settings.name || 'an unnamed site');
    return { kind: 'partly', words: names.length > 0 ? `Cut from ${names.join(', ')}` : 'Cut from some sites' };
  }
  return parts.has(component.id) ? { kind: 'survives', words: 'Survives' } : { kind: 'apart', words: 'Not on its way' };
}

export const kindWords: { readonly [Kind in ComponentKind]: string } = {
  site: 'Your site',
  edge: 'Your edge',
  provider: 'Provider',
  port: 'ExpressRoute Direct',
  city: 'Metro area',
  location: 'Peering location',
  link: 'Link',
  msee: 'Microsoft edge',
  circuit: 'Circuit',
  peering: 'Peering',
  connection: 'Connection',
  zone: 'Availability zone',
  gateway: 'Gateway',
};

/** True where its failure is felt by one of the networks. */
export function isFelt(networks: readonly NetworkResiliency[], { id }: Component): boolean {
  return networks.some(({ cuts }) => cuts.has(id));
}

/** True where one of the networks has a way through it. */
export function isNeeded(networks: readonly NetworkResiliency[], { id }: Component): boolean {
  return networks.some(({ parts }) => parts.has(id));
}

export function networkName({ network }: NetworkResiliency): string {
  return network.settings.name || 'Unnamed network';
}

/** Without the metro areas that hold one location only: there the location says it all. */
export function withoutLoneCities(components: readonly Component[]): readonly Component[] {
  const cities = components
    .filter(({ kind }) => kind === 'location')
    .map(({ name }) => cityOf(name.replace(/, site \d$/, '')));
  return components.filter(
    ({ kind, id }) => kind !== 'city' || cities.filter((city) => id === `city ${city}`).length > 1,
  );
}
