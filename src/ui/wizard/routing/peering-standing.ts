import { type SignatureFailure, signatureFailures } from '#domain/machines/prefix-machine.ts';
import { isUsable } from '#domain/model/circuit-condition.ts';
import { hasFamily, needsManualValidation, stateOf } from '#domain/model/peering-life.ts';
import type { Circuit, Peering, PeeringInAzure, PeeringType, Plan } from '#domain/model/plan.ts';
import { type Tone, toneOfState } from '#ui/kit/state-chip.tsx';

/** Names of the three routing domains, as Azure's pages write them. */
export const domainTitles: { readonly [Type in PeeringType]: string } = {
  AzurePrivatePeering: 'Azure private peering',
  MicrosoftPeering: 'Microsoft peering',
  AzurePublicPeering: 'Azure public peering',
};

/** What stands beside the title of a peering. */
export interface PeeringChip {
  readonly text: string;
  readonly tone: Tone;
}

export function chipsOf(
  type: PeeringType,
  peering: Peering | undefined,
  era: Plan['era'] = 'today',
): readonly PeeringChip[] {
  if (type === 'AzurePublicPeering' && era === 'today') return [{ text: 'Retired', tone: 'neutral' }];
  if (!peering) return [{ text: 'Not planned', tone: 'neutral' }];
  const { azure } = peering;
  if (!azure) return [{ text: 'Planned', tone: 'neutral' }];
  const prefixes = azure.advertisedPublicPrefixesState;
  const isInDoubt = prefixes === 'Configuring' || prefixes === 'ValidationNeeded';
  const ipv6 = stateOf(peering, 'IPv6');
  const apart =
    hasFamily(peering, 'IPv6') && ipv6 !== azure.state ? [{ text: `IPv6 ${ipv6}`, tone: toneOfState(ipv6) }] : [];
  const state = { text: azure.state, tone: toneOfState(azure.state) };
  return isInDoubt
    ? [state, ...apart, { text: era === 'seed' ? validationWord(peering) : prefixes, tone: prefixTone(azure) }]
    : [state, ...apart];
}

/** The colour of whoever has to act on the prefixes. */
export function prefixTone({ advertisedPublicPrefixesState, ticket }: PeeringInAzure): Tone {
  return ticket === 'open' ? 'microsoft' : toneOfState(advertisedPublicPrefixesState);
}

/** The line that a folded peering shows of itself. */
export function idLine(peering: Peering | undefined): string {
  const { vlanId = null, peerASN = null } = peering?.settings ?? {};
  return [vlanId !== null && `VLAN ${vlanId}`, peerASN !== null && `AS ${peerASN}`]
    .filter((part) => part !== false)
    .join(' · ');
}

/** The three words of the 2016 workflow for where the prefixes stand, and two for what comes before. */
export function validationWord(peering: Peering): string {
  switch (peering.azure?.advertisedPublicPrefixesState) {
    case 'Configured':
      return 'Configured';
    case 'Configuring':
      return 'Being checked';
    case 'ValidationNeeded':
      return needsManualValidation(peering) ? 'Manual validation' : 'Validation needed';
    default:
      return 'Not configured';
  }
}

/** True when no family of the peering is switched on. */
function isShut(peering: Peering): boolean {
  const families = (['IPv4', 'IPv6'] as const).filter((family) => hasFamily(peering, family));
  return families.every((family) => stateOf(peering, family) !== 'Enabled');
}

/** Why no routes are exchanged over a live peering; null when nothing on Microsoft's side is in the way. */
export function silenceOf(circuit: Circuit | undefined, peering: Peering): string | null {
  const { azure } = peering;
  if (!azure) return null;
  if (!isUsable(circuit)) {
    const { serviceProviderProvisioningState = 'missing', circuitProvisioningState = 'missing' } = circuit?.azure ?? {};
    return `The circuit is ${serviceProviderProvisioningState} and ${circuitProvisioningState}: BGP is down, and Azure keeps the configuration.`;
  }
  if (isShut(peering)) return 'Both BGP sessions are shut. Azure keeps the configuration.';
  if (azure.advertisedPublicPrefixesState === 'Configuring') return 'Microsoft looks up the advertised prefixes first.';
  if (azure.advertisedPublicPrefixesState === 'ValidationNeeded') {
    return needsManualValidation(peering)
      ? 'A person at Microsoft has to confirm that the prefixes are yours. Until then the BGP session is not enabled.'
      : 'The prefixes did not match the AS number in any registry. Until they do, the BGP session is not enabled.';
  }
  return null;
}

/** What a failed proof says. REST names the states only: the causes are our reading of the names. */
export function failureWords(state: string): string | null {
  const words: { readonly [Failure in SignatureFailure]: string } = {
    InvalidSignatureEncoding: 'The signature is not clean Base64, without spaces and line breaks.',
    SignatureVerificationFailed: 'The signature does not fit the certificate and the validation id.',
    CertificateMissingInRoutingRegistry: 'The entry in the registry has no certificate.',
    AsnValidationFailed: 'AS number and prefix do not belong together.',
    ValidationFailed: 'The proof did not hold.',
  };
  const failure = signatureFailures.find((each) => each === state);
  return failure ? words[failure] : null;
}
