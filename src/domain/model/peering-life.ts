import { MICROSOFT_ASN } from '#domain/net/asn.ts';
import { nextState } from '#domain/machines/machine.ts';
import { type PrefixEvent, prefixMachine, type PrefixValidationState } from '#domain/machines/prefix-machine.ts';
import type { Family } from './announced.ts';
import { isDirect } from './circuit-condition.ts';
import { patchLivePeering, putPeering } from './edit.ts';
import type { CircuitId, PeeringId } from './ids.ts';
import { peeringOf } from './look-up.ts';
import type { Circuit, Peering, PeeringSettings, PeeringType, Plan } from './plan.ts';

const always = ['primaryPeerAddressPrefix', 'secondaryPeerAddressPrefix', 'vlanId', 'peerASN'] as const;

/** Fields that a peering of this type cannot be configured without. */
export function neededFields(type: PeeringType): readonly (keyof PeeringSettings)[] {
  return type === 'MicrosoftPeering' ? [...always, 'advertisedPublicPrefixes'] : always;
}

/** What is still to be filled in before the peering can be configured: everything, while nothing is planned. */
export function emptyFields(plan: Plan, circuitId: CircuitId, type: PeeringType): readonly (keyof PeeringSettings)[] {
  const peering = peeringOf(plan, circuitId, type);
  if (!peering) return neededFields(type);
  return neededFields(type).filter((field) => {
    const value = peering.settings[field];
    return value === '' || value === null || (Array.isArray(value) && value.length === 0);
  });
}

/** Who configures the peerings of this circuit: on Layer 3 the provider does. */
export function routesByProvider(circuit: Circuit | undefined): boolean {
  return circuit !== undefined && circuit.settings.layer === 'L3' && !isDirect(circuit);
}

/** True when the peering has link subnets of the family. One that came from Azure without any speaks IPv4. */
export function hasFamily({ settings }: Peering, family: Family): boolean {
  const has6 = settings.ipv6PrimaryPeerAddressPrefix !== '' || settings.ipv6SecondaryPeerAddressPrefix !== '';
  const has4 = settings.primaryPeerAddressPrefix !== '' || settings.secondaryPeerAddressPrefix !== '';
  return family === 'IPv6' ? has6 : has4 || !has6;
}

/** Enabled, Disabled or whatever Azure says of the sessions of a family. IPv4 and IPv6 are switched separately. */
export function stateOf({ azure }: Peering, family: Family): string {
  const state = azure?.state ?? '';
  return family === 'IPv6' ? (azure?.ipv6State ?? state) : state;
}

/** Switches the sessions of a peering, of one family or of both. */
export function switchSessions(
  plan: Plan,
  peering: Peering,
  { to, family }: { readonly to: 'Enabled' | 'Disabled'; readonly family?: Family | undefined },
): Plan {
  const now = { state: stateOf(peering, 'IPv4'), ipv6State: stateOf(peering, 'IPv6') };
  if (family === 'IPv6') return patchLivePeering(plan, peering.id, { ipv6State: to });
  const ipv6State = family === 'IPv4' ? now.ipv6State : to;
  return patchLivePeering(plan, peering.id, { state: to, ...(hasFamily(peering, 'IPv6') ? { ipv6State } : {}) });
}

function prefixStatesOf(
  settings: PeeringSettings,
  state: PrefixValidationState,
): { [prefix: string]: PrefixValidationState } {
  return Object.fromEntries(settings.advertisedPublicPrefixes.map((prefix) => [prefix, state]));
}

/** A GUID for each prefix, made of the one that there is. */
function validationIdsFor(settings: PeeringSettings, guid: string): { [prefix: string]: string } {
  const ids = settings.advertisedPublicPrefixes.map((prefix, index) => {
    const own = index.toString(16).padStart(4, '0');
    return [prefix, `${guid.slice(0, -own.length)}${own}`];
  });
  return Object.fromEntries(ids);
}

/** Makes a planned peering live. A Microsoft peering starts with its prefixes being checked. */
export function configurePeering(
  plan: Plan,
  { circuitId, type }: { readonly circuitId: CircuitId; readonly type: PeeringType },
  { day, guid, by }: { readonly day: number; readonly guid: string; readonly by: 'Customer' | 'Provider' },
): Plan {
  const peering = peeringOf(plan, circuitId, type);
  if (!peering) return plan;
  const live = putPeering(plan, {
    ...peering,
    azure: {
      state: 'Enabled',
      provisioningState: 'Succeeded',
      azureASN: MICROSOFT_ASN,
      lastModifiedBy: by,
      configuredDay: day,
      advertisedPublicPrefixesState: 'NotConfigured',
      prefixStates: {},
      prefixesSinceDay: day,
      ticket: 'none',
      ticketDay: null,
    },
  });
  if (type !== 'MicrosoftPeering') return live;
  return movePrefixCheck(live, peering.id, { event: 'prefixes-saved', each: 'Configuring', day, guid });
}

/** True when the event means something where the check of the prefixes stands. */
export function heedsPrefixEvent(plan: Plan, id: PeeringId, event: PrefixEvent): boolean {
  const state = plan.peerings[id]?.azure?.advertisedPublicPrefixesState;
  return state !== undefined && nextState(prefixMachine, state, event) !== undefined;
}

interface PrefixStep {
  readonly event: PrefixEvent;
  /** What becomes of each prefix. */
  readonly each: PrefixValidationState;
  readonly day: number;
  /** Where the prefixes are saved: Azure issues a validation id for each. */
  readonly guid?: string;
}

/** Moves the check of the advertised prefixes on, for all prefixes alike. */
export function movePrefixCheck(plan: Plan, id: PeeringId, { event, each, day, guid }: PrefixStep): Plan {
  const peering = plan.peerings[id];
  const state = peering?.azure && nextState(prefixMachine, peering.azure.advertisedPublicPrefixesState, event);
  if (!peering || !state) return plan;
  return patchLivePeering(plan, id, {
    advertisedPublicPrefixesState: state,
    prefixStates: prefixStatesOf(peering.settings, each),
    ...(guid === undefined ? {} : { validationIds: validationIdsFor(peering.settings, guid) }),
    prefixesSinceDay: day,
    // A ticket is about prefixes in doubt; what settles or restarts the check closes it.
    ...(state === 'ValidationNeeded' ? {} : { ticket: 'none', ticketDay: null }),
  });
}

/** The seed's third word: a human at Microsoft has to look at the prefixes. */
export function needsManualValidation(peering: Peering): boolean {
  return Object.values(peering.azure?.prefixStates ?? {}).includes('ManualValidationNeeded');
}
