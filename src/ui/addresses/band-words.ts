import type { BandId } from '#domain/engine/address-map.ts';
import type { PrefixPurpose } from '#domain/model/prefix-uses.ts';
import type { Tone } from '#ui/kit/state-chip.tsx';

export const bandTitles: { readonly [Id in BandId]: string } = {
  'on-premises': 'On-premises',
  networks: 'Azure networks',
  links: 'Peering links',
  public: 'Public, yours',
};

/** What stands where a band has nothing to show. */
export const emptyWords: { readonly [Id in BandId]: string } = {
  'on-premises': 'No site yet. Add one, and blocks in use there are kept clear.',
  networks: 'No virtual network has an address space yet.',
  links: 'No private peering has its link subnets yet.',
  public: 'No public block yet: they come with Microsoft peering.',
};

export const purposeWords: { readonly [Purpose in PrefixPurpose]: string } = {
  site: 'in use',
  announced: 'announced',
  network: 'address space',
  'gateway-subnet': 'GatewaySubnet',
  link: 'link',
  'global-reach': 'Global Reach',
  'public-link': 'link',
  advertised: 'advertised',
  nat: 'NAT pool',
};

/** Whose block it is, by colour; the words say the same. */
export const purposeTones: { readonly [Purpose in PrefixPurpose]: Exclude<Tone, 'neutral'> } = {
  site: 'customer',
  announced: 'customer',
  network: 'microsoft',
  'gateway-subnet': 'ok',
  link: 'ok',
  'global-reach': 'provider',
  'public-link': 'microsoft',
  advertised: 'customer',
  nat: 'customer',
};
