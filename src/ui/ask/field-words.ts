const known: { readonly [field: string]: string } = {
  bandwidthInMbps: 'bandwidth',
  serviceProviderName: 'provider',
  primaryPeerAddressPrefix: 'primary subnet',
  secondaryPeerAddressPrefix: 'secondary subnet',
  ipv6PrimaryPeerAddressPrefix: 'IPv6 primary subnet',
  ipv6SecondaryPeerAddressPrefix: 'IPv6 secondary subnet',
  vlanId: 'VLAN ID',
  peerASN: 'peer ASN',
  customerASN: 'customer ASN',
  location: 'region',
  tier: 'SKU tier',
  family: 'billing model',
  routingRegistryName: 'routing registry',
  sku: 'SKU',
  minScaleUnits: 'least scale units',
  maxScaleUnits: 'most scale units',
  expressRoutePort: 'ExpressRoute Direct port',
};

/** What to call a field in a sentence. */
function fieldWords(field: string): string {
  return known[field] ?? field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** “name, region and bandwidth” */
export function listOfFields(fields: readonly string[]): string {
  const words = fields.map(fieldWords);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
