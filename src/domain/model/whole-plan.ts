import { blankCircuit, blankConnection, blankGateway, blankNetwork, blankPeering } from './blank.ts';
import { blankPort } from './direct-port.ts';
import { blankGlobalReach } from './global-reach.ts';
import type { Plan } from './plan.ts';
import { blankRouteFilter } from './route-filter.ts';

type Fields = { readonly [field: string]: unknown };

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each: unknown) => typeof each === 'string');

/** True where a value is of the kind that the blank one is. What is blank as null may be a number or an id. */
function isAlike(value: unknown, blank: unknown): boolean {
  if (Array.isArray(blank)) return isTexts(value);
  if (blank === null) return value === null || typeof value === 'string' || Number.isFinite(value);
  return typeof value === typeof blank && !Number.isNaN(value);
}

function hasSettingsLike(blank: object): (entity: unknown) => boolean {
  const expected = Object.entries(blank);
  return (entity) => {
    if (!isFields(entity) || !isFields(entity['settings'])) return false;
    const { settings } = entity;
    return expected.every(([field, value]) => isAlike(settings[field], value));
  };
}

const isNamed = hasSettingsLike({ name: '' });

/** False where a plan holds something of another kind than it should, as a log that somebody bent can bring about. */
export function isWholePlan(plan: Plan): boolean {
  const whole: readonly (readonly [shelf: object, isSound: (entity: unknown) => boolean])[] = [
    [plan.circuits, hasSettingsLike(blankCircuit)],
    [plan.peerings, hasSettingsLike(blankPeering)],
    [plan.networks, hasSettingsLike(blankNetwork)],
    [plan.gateways, hasSettingsLike(blankGateway)],
    [plan.connections, hasSettingsLike(blankConnection)],
    [plan.authorizations, isNamed],
    [plan.ports, hasSettingsLike(blankPort)],
    [plan.routeFilters, hasSettingsLike(blankRouteFilter)],
    [plan.globalReaches, hasSettingsLike(blankGlobalReach)],
    [plan.sites, isNamed],
    [plan.subscriptions, isNamed],
  ];
  return (
    typeof plan.name === 'string' &&
    isTexts(plan.ranges) &&
    whole.every(([shelf, isSound]) => Object.values(shelf).every(isSound))
  );
}
