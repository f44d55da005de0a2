import { stateOf } from '#domain/model/peering-life.ts';
import type { Peering } from '#domain/model/plan.ts';

type SessionState = 'Enabled' | 'Disabled';

/**
 * The states that a peering must be given: undefined where all its sessions are on, as Azure makes them. Where one family
 * is off, both are named: IPv4 and IPv6 are switched separately.
 */
export function statesToGive(
  peering: Peering,
): { readonly ipv4: SessionState; readonly ipv6: SessionState } | undefined {
  const [ipv4, ipv6] = (['IPv4', 'IPv6'] as const).map((family) => stateOf(peering, family) === 'Disabled');
  if (!ipv4 && !ipv6) return undefined;
  return { ipv4: ipv4 ? 'Disabled' : 'Enabled', ipv6: ipv6 ? 'Disabled' : 'Enabled' };
}
