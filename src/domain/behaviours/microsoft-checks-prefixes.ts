import { routingRegistries } from '#domain/catalog/routing-registries.ts';
import { peeringId, type PeeringId } from '#domain/model/ids.ts';
import type { Peering } from '#domain/model/plan.ts';
import type { SignatureFailure } from '#domain/machines/prefix-machine.ts';
import { isPrivateAsn } from '#domain/net/asn.ts';
import type { PlanRequest } from '#domain/actions/index.ts';
import type { Behaviour } from '#domain/shapes/behaviour.ts';

type Answer = 'Configured' | 'ValidationNeeded' | 'ManualValidationNeeded' | SignatureFailure;

function peeringToCheck(request: PlanRequest): PeeringId | undefined {
  switch (request.id) {
    case 'configure-microsoft-peering':
      return peeringId(request.args.circuitId, 'MicrosoftPeering');
    case 'configure-peering-as-provider':
      return request.args.type === 'MicrosoftPeering'
        ? peeringId(request.args.circuitId, 'MicrosoftPeering')
        : undefined;
    case 'change-peering':
    case 'change-advertised-prefixes':
    case 'upload-prefix-signature':
      return request.args.peeringId;
    default:
      return undefined;
  }
}

/**
 * A simulator cannot look into a registry. It assumes a match where a registry is named, none where it is not, and
 * follows the page in sending a private AS number to a person.
 */
function answerTo({ settings }: Peering, request: PlanRequest): Answer {
  if (request.id === 'upload-prefix-signature') return answerToSignature(request.args);
  if (settings.peerASN !== null && isPrivateAsn(settings.peerASN)) return 'ManualValidationNeeded';
  return routingRegistries.includes(settings.routingRegistryName) ? 'Configured' : 'ValidationNeeded';
}

const isBase64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** A text with spaces or line breaks is not the Base64 that Azure reads. */
function answerToSignature({ signature, flaw }: PlanRequest<'upload-prefix-signature'>['args']): Answer {
  if (signature !== undefined && !isBase64.test(signature)) return 'InvalidSignatureEncoding';
  return flaw ?? 'Configured';
}

export const microsoftChecksPrefixes: Behaviour<PlanRequest> = {
  rules: ['MSFT-11', 'MSFT-14'],
  plans(plan, request, chance) {
    const id = peeringToCheck(request);
    const peering = id === undefined ? undefined : plan.peerings[id];
    if (peering?.azure?.advertisedPublicPrefixesState !== 'Configuring') return [];
    const answer = answerTo(peering, request);
    return [
      { inDays: chance.between(1, 2), request: { id: 'answer-prefix-check', args: { peeringId: peering.id, answer } } },
    ];
  },
};
