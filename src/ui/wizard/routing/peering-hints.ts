import { isAsn, isDocumentationAsn, isPrivateAsn, isReservedByMicrosoft, MICROSOFT_ASN } from '#domain/net/asn.ts';
import { addressAt, type Cidr, parseCidr } from '#domain/net/cidr.ts';

const linkBits = { 4: 30, 6: 126 } as const;

/** Whose address is whose on a link; undefined while the text is not a link subnet. */
export function linkHint(text: string): string | undefined {
  const subnet = parseCidr(text);
  if (!subnet || subnet.bits !== linkBits[subnet.version]) return undefined;
  return `${shortAddress(subnet, 1)} yours, ${shortAddress(subnet, 2)} Microsoft`;
}

// Both addresses of an IPv4 link differ in their last number only.
function shortAddress(subnet: Cidr, index: number): string {
  const address = addressAt(subnet, index);
  return subnet.version === 4 ? address.slice(address.lastIndexOf('.')) : address;
}

/** What kind of AS number it is; undefined where a rule has something to say instead. */
export function asnHint(asn: number | null): string | undefined {
  if (asn === null || !isAsn(asn)) return undefined;
  if (asn === MICROSOFT_ASN || isReservedByMicrosoft(asn) || isDocumentationAsn(asn)) return undefined;
  return isPrivateAsn(asn) ? 'Private ASN' : 'Public ASN';
}
