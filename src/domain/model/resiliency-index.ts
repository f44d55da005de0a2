import type { ResiliencyLevel } from './resiliency-level.ts';
import { circuitsTo, levelOf, locationsOf } from './resiliency-level.ts';
import { linkFault, linkNames } from './link-state.ts';
import type { Circuit, Gateway, Plan } from './plan.ts';

/** Microsoft's score of a gateway, 0 to 100, with its parts. Source: resiliency-insights.md (11/04/2025). */
export interface ResiliencyIndex {
  readonly score: number;
  readonly route: number;
  readonly testMultiplier: number;
  readonly zones: number;
  readonly advisor: number;
}

const routeScores: { readonly [Level in ResiliencyLevel]: number } = { Maximum: 20, High: 10, Standard: 5 };

function routeScore(plan: Plan, circuits: readonly Circuit[]): number {
  const level = levelOf(circuits);
  if (level === null) return 0;
  const linkDown = circuits.some((circuit) => linkNames.some((link) => linkFault(plan, circuit, link) !== null));
  return linkDown && level !== 'Maximum' ? 0 : routeScores[level];
}

/** Four for a test within 30 days, one for an old one; half of it where only one of two locations was covered. */
function testMultiplier(circuits: readonly Circuit[], { design }: Gateway): number {
  const days = design?.lastTestedDaysAgo;
  // Without any test it counts as an old one: the page names no lower step.
  const byAge =
    days === undefined
      ? 1
      : ([
          [30, 4],
          [60, 3],
          [90, 2],
        ].find(([limit = 0]) => days <= limit)?.[1] ?? 1);
  const tested = design?.testedSites?.length ?? 0;
  const half = days !== undefined && locationsOf(circuits).length > 1 && tested < 2;
  return half ? byAge / 2 : byAge;
}

function zoneScore({ settings, design }: Gateway): number {
  switch (settings.sku) {
    case 'UltraPerformance':
      return 2;
    case 'ErGw1AZ':
    case 'ErGw2AZ':
    case 'ErGw3AZ':
      return design?.zones === 'one' ? 8 : 10;
    case 'ErGwScale':
      return (settings.minScaleUnits ?? 1) <= 2 ? 8 : 10;
    default:
      return 0;
  }
}

export function resiliencyIndex(plan: Plan, gateway: Gateway): ResiliencyIndex {
  const circuits = circuitsTo(plan, gateway.networkId);
  const route = routeScore(plan, circuits);
  const multiplier = testMultiplier(circuits, gateway);
  const zones = zoneScore(gateway);
  const advisor = gateway.design?.advisorFindings === false ? 10 : 0;
  return { score: route * multiplier + zones + advisor, route, testMultiplier: multiplier, zones, advisor };
}
