import type { Machine } from './machine.ts';

/** Azure's advertisedPublicPrefixesState of a Microsoft peering. */
export type AdvertisedPublicPrefixesState = 'NotConfigured' | 'Configuring' | 'Configured' | 'ValidationNeeded';

/** Why a signature does not prove anything, in the words of REST's validationState. Only the words are documented. */
export const signatureFailures = [
  'InvalidSignatureEncoding',
  'SignatureVerificationFailed',
  'CertificateMissingInRoutingRegistry',
  'AsnValidationFailed',
  'ValidationFailed',
] as const;

/** REST's validationState of one advertised prefix. Source: expressRouteCircuit.json of 2025-03-01. */
export const prefixValidationStates = [
  'NotConfigured',
  'Configuring',
  'Configured',
  'ValidationNeeded',
  'ManualValidationNeeded',
  ...signatureFailures,
] as const;

export type SignatureFailure = (typeof signatureFailures)[number];
export type PrefixValidationState = (typeof prefixValidationStates)[number];

/** What the state of a prefix means for the peering as a whole: whatever failed needs a validation. */
export function wholeOf(state: PrefixValidationState): AdvertisedPublicPrefixesState {
  return state === 'NotConfigured' || state === 'Configuring' || state === 'Configured' ? state : 'ValidationNeeded';
}

export type PrefixEvent =
  | 'prefixes-saved'
  | 'registries-match'
  | 'registries-differ'
  | 'signature-uploaded'
  | 'ticket-opened'
  | 'ticket-accepted'
  | 'ticket-rejected';

// Source: expressroute-workflows.md (01/31/2025) for the states, expressroute-routing.md (03/12/2026) for the proof.
export const prefixMachine: Machine<AdvertisedPublicPrefixesState, PrefixEvent> = {
  NotConfigured: { 'prefixes-saved': 'Configuring' },
  Configuring: {
    'prefixes-saved': 'Configuring',
    'registries-match': 'Configured',
    'registries-differ': 'ValidationNeeded',
  },
  Configured: { 'prefixes-saved': 'Configuring' },
  ValidationNeeded: {
    'prefixes-saved': 'Configuring',
    'signature-uploaded': 'Configuring',
    'ticket-opened': 'ValidationNeeded',
    'ticket-accepted': 'Configured',
    'ticket-rejected': 'ValidationNeeded',
  },
};
