import { findPeeringLocation, findRegion, type PeeringLocation } from '#domain/catalog/catalog.ts';
import type { CircuitSettings } from './plan.ts';

/** The peering location of a circuit. Where two clouds have the name, the region of the resource says which is meant. */
export function peeringLocationOf(
  settings: Pick<CircuitSettings, 'peeringLocation' | 'location'>,
): PeeringLocation | undefined {
  return findPeeringLocation(settings.peeringLocation, findRegion(settings.location)?.cloud);
}

/** A region under its catalogue name, so that `westeurope` and `West Europe` are one. */
export function regionName(text: string): string {
  return findRegion(text)?.name ?? text;
}
