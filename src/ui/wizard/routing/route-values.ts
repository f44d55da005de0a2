import {
  type Community,
  communities,
  findCommunity,
  regionsWithoutPublishedValue,
} from '#domain/catalog/bgp-communities.ts';
import { azureRegions, findRegion, peeringLocations } from '#domain/catalog/catalog.ts';
import { type Absence, absenceOf, isInScope } from '#domain/model/microsoft-routes.ts';
import { peeringLocationOf } from '#domain/model/places.ts';
import type { CircuitSettings } from '#domain/model/plan.ts';
import type { PickOption } from '#ui/kit/pick-field.tsx';

/** Begins the value of an option that stands for no community. */
const UNPUBLISHED = 'region:';

/** One value of a filter as a row shows it. */
export interface ValueRow {
  readonly value: string;
  readonly name: string;
  /** Why nothing arrives for it; empty where nothing stands against it. */
  readonly problem: string;
}

export function rowOf(settings: CircuitSettings, value: string): ValueRow {
  const absence = absenceOf(settings, value);
  return {
    value,
    name: findCommunity(value)?.name ?? 'Not in the published list',
    problem: absence === null ? '' : problemWords(absence, settings),
  };
}

function problemWords(absence: Absence, { tier, peeringLocation }: CircuitSettings): string {
  switch (absence) {
    case 'not-published':
      return 'No page prints this value. Ask Azure for its list with Get-AzBgpServiceCommunity.';
    case 'other-cloud':
      return 'In another cloud: nothing arrives.';
    case 'out-of-scope':
      return `Out of scope: a ${tier} circuit${peeringLocation === '' ? '' : ` at ${peeringLocation}`} receives none of its prefixes.`;
  }
}

/** What can be added, found by region, service or a city nearby: what arrives first, then what does not, with the reason. */
export function valueOptions(settings: CircuitSettings, chosen: readonly string[]): readonly PickOption[] {
  const cloud = peeringLocationOf(settings)?.cloud ?? 'AzureCloud';
  const published = communities
    .filter((each) => each.cloud === cloud && !chosen.includes(each.value))
    .map((community) => ({ community, arrives: absenceOf(settings, community.value) === null }))
    .toSorted((a, b) => Number(b.arrives) - Number(a.arrives) || rankOf(a.community) - rankOf(b.community));
  return [
    ...published.map(({ community, arrives }) => optionOf(community, arrives)),
    ...(cloud === 'AzureCloud' ? regionsWithoutPublishedValue : []).map((region) => ({
      value: `${UNPUBLISHED}${region}`,
      label: region,
      detail: reachesRegion(settings, region) ? 'no published value' : 'no published value, out of scope',
      keywords: citiesNear(region),
    })),
  ];
}

/** The region that an option names and that has no value to add; null for every other option. */
export function unpublishedRegion(option: string): string | null {
  return option.startsWith(UNPUBLISHED) ? option.slice(UNPUBLISHED.length) : null;
}

function rankOf({ region, name }: Community): number {
  if (region === null) return 1;
  return name === region ? 0 : 2;
}

function optionOf({ value, name, note, microsoft365, region }: Community, arrives: boolean): PickOption {
  const remark = microsoft365 ? 'needs approval' : note;
  return {
    value,
    label: name,
    detail: [arrives ? remark : 'out of scope', value].filter((part) => part !== '').join(' · '),
    keywords: region === null ? '' : citiesNear(region),
  };
}

const citiesByRegion = new Map(
  azureRegions.map(({ name }) => [
    name,
    peeringLocations
      .filter((location) => location.localAzureRegions.includes(name))
      .map((location) => location.name)
      .join(' '),
  ]),
);

function citiesNear(region: string): string {
  return citiesByRegion.get(region) ?? '';
}

function reachesRegion(settings: CircuitSettings, name: string): boolean {
  const location = peeringLocationOf(settings);
  const region = findRegion(name);
  return !location || !region || isInScope(settings.tier, location, region);
}
