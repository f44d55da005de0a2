import type { Machine } from './machine.ts';

/** Azure's advertisedPublicPrefixesState of a Microsoft peering. */
export type AdvertisedPublicPrefixesState = 'NotConfigured' | 'Configuring' | 'Configured' | 'ValidationNeeded';

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
