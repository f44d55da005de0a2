import { azureRegions, linkLimit, placesInCity, placesNamed } from '#domain/catalog/catalog.ts';
import { limitOf } from '#domain/catalog/limits.ts';
import { peeringLocationOf } from '#domain/model/places.ts';
import type { Fact } from '#domain/shapes/fact.ts';

const locationsPage = 'https://learn.microsoft.com/azure/expressroute/expressroute-locations-providers';

const geopoliticalRegion: Fact<'circuit'> = {
  id: 'geopolitical-region',
  about: 'circuit',
  field: 'peeringLocation',
  basis: 'D',
  rules: ['GEO-01'],
  text: '{location} is in the geopolitical region {region}, with the Azure regions {regions}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-locations',
  tell(_plan, { settings }) {
    const place = peeringLocationOf(settings);
    if (!place) return null;
    const near = azureRegions.filter((each) => each.geopoliticalRegion === place.geopoliticalRegion);
    const regions = near.map((each) => each.name).join(', ');
    return { location: place.name, region: place.geopoliticalRegion, regions };
  },
};

const noRegionNear: Fact<'circuit'> = {
  id: 'no-region-near',
  about: 'circuit',
  field: 'peeringLocation',
  basis: 'D',
  rules: ['GEO-03'],
  text: 'No Azure region lies beside {location}. Standard reaches every region of {region} from there all the same.',
  docs: locationsPage,
  tell(_plan, { settings }) {
    const place = peeringLocationOf(settings);
    if (!place || place.localAzureRegions.length > 0) return null;
    return { location: place.name, region: place.geopoliticalRegion };
  },
};

const placesOfCity: Fact<'circuit'> = {
  id: 'places-of-city',
  about: 'circuit',
  field: 'peeringLocation',
  basis: 'D',
  rules: ['GEO-05'],
  text: '{names} are {count} choices in one city, with ports and providers of their own. {metro}',
  docs: 'https://learn.microsoft.com/azure/expressroute/metro',
  tell(_plan, { settings }) {
    const place = peeringLocationOf(settings);
    const choices = place ? placesInCity(place) : [];
    if (choices.length < 2) return null;
    const metro = choices.find((each) => each.metro);
    return {
      names: choices.map((each) => each.name).join(', '),
      count: choices.length,
      metro: metro ? `${metro.name} puts the two links of one circuit at two sites.` : 'None of them is a Metro.',
    };
  },
};

const sameNameElsewhere: Fact<'circuit'> = {
  id: 'same-name-in-other-cloud',
  about: 'circuit',
  field: 'peeringLocation',
  basis: 'D',
  rules: ['CLOUD-02'],
  text: '{location} stands in {clouds}, with other providers in each. This circuit is in {cloud}, as the region of its resource says.',
  docs: locationsPage,
  tell(_plan, { settings }) {
    const place = peeringLocationOf(settings);
    const named = placesNamed(settings.peeringLocation);
    if (!place || named.length < 2) return null;
    return { location: place.name, clouds: named.map(({ cloud }) => cloud).join(' and '), cloud: place.cloud };
  },
};

const localLimits: Fact<'circuit'> = {
  id: 'local-has-limits-of-standard',
  about: 'circuit',
  field: 'tier',
  basis: 'D',
  rules: ['LOCAL-04'],
  text: 'Local has the limits of Standard: {links} links and {routes} routes on private peering. What leaves Azure is included in its price.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  tell(_plan, { settings: { tier, bandwidthInMbps } }) {
    const links = linkLimit('Local', bandwidthInMbps ?? 0);
    const routes = limitOf('privateIpv4Routes', 'Local');
    return tier === 'Local' && links !== undefined && routes !== undefined ? { links, routes } : null;
  },
};

/** Where a circuit lands, and what follows from it. */
export const placeFacts: readonly Fact[] = [
  geopoliticalRegion,
  noRegionNear,
  placesOfCity,
  sameNameElsewhere,
  localLimits,
];
