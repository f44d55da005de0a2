import data from './bgp-communities.json' with { type: 'json' };

/** A value by which Microsoft marks the routes of a region, or of a service, on Microsoft peering. */
export interface Community {
  /** Such as `12076:51002`. */
  readonly value: string;
  /** The region or service, and which part of it. */
  readonly name: string;
  readonly cloud: string;
  /** The Azure region whose routes carry it; null for a service that is the same everywhere. */
  readonly region: string | null;
  /** Belongs to Microsoft 365: the subscription has to be approved for it. */
  readonly microsoft365: boolean;
  readonly note: string;
}

/** What a region's values stand for, by the two digits before the region's own three. */
const parts = [
  { digits: '51', of: '' },
  { digits: '52', of: 'Storage' },
  { digits: '53', of: 'SQL' },
  { digits: '54', of: 'Cosmos DB' },
  { digits: '55', of: 'Backup' },
] as const;

interface RegionRow {
  readonly region: string;
  readonly cloud: string;
  readonly suffix: string;
  /** The page prints no values for single services of the region. */
  readonly wholeRegionOnly?: boolean;
}

const regionRows: readonly RegionRow[] = data.regions;

function valuesOf({ region, cloud, suffix, wholeRegionOnly }: RegionRow): readonly Community[] {
  return (wholeRegionOnly ? parts.slice(0, 1) : parts).map(({ digits, of }) => ({
    value: `12076:${digits}${suffix}`,
    name: of === '' ? region : `${of}, ${region}`,
    cloud,
    region,
    microsoft365: false,
    note: '',
  }));
}

/** Every published value, those of regions first. */
export const communities: readonly Community[] = [
  ...regionRows.flatMap(valuesOf),
  ...data.services.map(({ service, cloud, community, microsoft365, note }) => ({
    value: community,
    name: service,
    cloud,
    region: null,
    microsoft365,
    note,
  })),
];

/** Regions for which no page prints a value: `Get-AzBgpServiceCommunity` asks Azure for it. */
export const regionsWithoutPublishedValue: readonly string[] = data.regionsWithoutPublishedValue;

export const communitySource = { source: data.source, asOf: data.asOf };

const byValue = new Map(communities.map((community) => [community.value, community]));

/** The value for telephony (PSTN), which is for few documented cases. */
export const TELEPHONY_COMMUNITY = '12076:5250';

export function findCommunity(value: string): Community | undefined {
  return byValue.get(value);
}

const isMarkedByMicrosoft = /^12076:5\d{3,4}$/;

/** True for what Microsoft could have put on a route, published or not. */
export function isMicrosofts(value: string): boolean {
  return isMarkedByMicrosoft.test(value);
}
