import type { CircuitSettings } from '#domain/model/plan.ts';

export type GroupId = 'where' | 'size' | 'names';

/** What stands in which group of the form. */
export const groups: readonly { readonly id: GroupId; readonly title: string; readonly fields: readonly string[] }[] = [
  {
    id: 'where',
    title: 'What and where',
    fields: ['expressRoutePort', 'peeringLocation', 'serviceProviderName', 'layer'],
  },
  { id: 'size', title: 'Size and price', fields: ['bandwidthInMbps', 'tier', 'family'] },
  { id: 'names', title: 'Names in Azure', fields: ['name', 'resourceGroup', 'subscription', 'location'] },
];

const numbers = new Intl.NumberFormat('en-US');

export function mbpsText(mbps: number | null): string {
  return mbps === null ? 'Bandwidth not known' : `${numbers.format(mbps)} Mbps`;
}

export const familyWords: { readonly [family: string]: string } = {
  MeteredData: 'Metered',
  UnlimitedData: 'Unlimited',
};

/** What is settled in a group, in one line. */
export function summaryOf(group: GroupId, settings: CircuitSettings): string {
  const { bandwidthInMbps, tier, family, name, resourceGroup, location } = settings;
  switch (group) {
    case 'where':
      return whereText(settings);
    case 'size':
      return [
        ...(bandwidthInMbps === null ? [] : [mbpsText(bandwidthInMbps)]),
        tier,
        familyWords[family] ?? family,
      ].join(', ');
    case 'names':
      return [name, resourceGroup, location].filter(Boolean).join(', ');
  }
}

function whereText({ expressRoutePort, serviceProviderName, peeringLocation, layer }: CircuitSettings): string {
  if (expressRoutePort) return 'On ExpressRoute Direct ports';
  return [serviceProviderName, peeringLocation, layer === 'L2' ? 'Layer 2' : 'Layer 3'].filter(Boolean).join(', ');
}
