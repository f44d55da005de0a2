import type { PeeringDesign } from './peering-design.ts';
import type { Circuit, Peering, PeeringType } from './plan.ts';

/** One of the two physical links of a circuit. */
export type Link = 'primary' | 'secondary';
export const links = ['primary', 'secondary'] as const satisfies readonly Link[];
export type Family = 'IPv4' | 'IPv6';

/** The prefixes that the customer announces on one link; undefined while nobody has stated any. */
export function announcedOn({ type, settings, design }: Peering, link: Link): readonly string[] | undefined {
  const own = link === 'primary' ? design?.announcedOnPrimary : design?.announcedOnSecondary;
  if (design?.announced || own) return [...(design?.announced ?? []), ...(own ?? [])];
  // Nothing else passes over Microsoft peering: the list makes the filters on Microsoft's routers.
  return type === 'MicrosoftPeering' && settings.advertisedPublicPrefixes.length > 0
    ? settings.advertisedPublicPrefixes
    : undefined;
}

/** How many routes of a family are announced on a link; undefined while nobody has said anything about it. */
export function routeCount(peering: Peering, link: Link, family: Family): number | undefined {
  const named = announcedOn(peering, link)?.filter((prefix) => prefix.includes(':') === (family === 'IPv6'));
  const further = family === 'IPv6' ? peering.design?.furtherIpv6Routes : peering.design?.furtherIpv4Routes;
  return named === undefined && further === undefined ? undefined : (named?.length ?? 0) + (further ?? 0);
}

/** The most routes of a family that any one link carries; undefined while nobody has said anything about them. */
export function mostRoutes(peering: Peering, family: Family): number | undefined {
  const told = links.flatMap((link) => routeCount(peering, link, family) ?? []);
  return told.length === 0 ? undefined : Math.max(...told);
}

/**
 * Routes that a session takes before it drops. Sources: expressroute-limits.md (10/09/2023), expressroute-circuit-peerings.md
 * (08/27/2026); for public peering about-public-peering.md (12/16/2019).
 */
export function routeLimit({ settings }: Circuit, type: PeeringType, family: Family): number {
  if (type !== 'AzurePrivatePeering') return 200;
  if (family === 'IPv6') return 100;
  return settings.tier === 'Premium' ? 10_000 : 4_000;
}

export const isDefaultRoute = (prefix: string): boolean => prefix === '0.0.0.0/0' || prefix === '::/0';

/** True when the customer announces a default route, on any link. */
export function announcesDefaultRoute(peering: Peering): boolean {
  return links.some((link) => announcedOn(peering, link)?.some(isDefaultRoute) === true);
}

const fields = ['announced', 'announcedOnPrimary', 'announcedOnSecondary'] as const;

/** Every prefix that somebody says is announced over a peering, with the field that says so. */
export function announcedIn(
  design: PeeringDesign | undefined,
): readonly { readonly field: string; readonly prefix: string }[] {
  return fields.flatMap((field) => (design?.[field] ?? []).map((prefix) => ({ field, prefix })));
}
