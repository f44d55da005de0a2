/** Microsoft's side of every ExpressRoute session. Source: expressroute-routing.md (03/12/2026). */
export const MICROSOFT_ASN = 12076;

export function isAsn(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 4_294_967_295;
}

/** 65515–65520 are Microsoft's own. Source: expressroute-routing.md (03/12/2026); the PowerShell page names only 65515. */
export function isReservedByMicrosoft(asn: number): boolean {
  return asn >= 65_515 && asn <= 65_520;
}

/** IANA: RFC 6996. */
export function isPrivateAsn(asn: number): boolean {
  return (asn >= 64_512 && asn <= 65_534) || (asn >= 4_200_000_000 && asn <= 4_294_967_294);
}

/** IANA: RFC 5398. */
export function isDocumentationAsn(asn: number): boolean {
  return (asn >= 64_496 && asn <= 64_511) || (asn >= 65_536 && asn <= 65_551);
}
