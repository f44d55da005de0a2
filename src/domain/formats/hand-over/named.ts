import type { Circuit, Peering } from '#domain/model/plan.ts';
import { plainLine } from '../text/plain-line.ts';

/** What to call a circuit in a document; a name may still be missing. */
export function circuitName({ id, settings }: Circuit): string {
  return plainLine(settings.name) || plainLine(id);
}

/** “private”, “Microsoft” or “public”, before the word peering. */
export function peeringWord({ type }: Peering): string {
  switch (type) {
    case 'AzurePrivatePeering':
      return 'private';
    case 'MicrosoftPeering':
      return 'Microsoft';
    case 'AzurePublicPeering':
      return 'public';
  }
}
