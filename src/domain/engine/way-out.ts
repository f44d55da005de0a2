import { type ActionId, type PlanRequest, actions } from '#domain/actions/index.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import type { Port } from '#domain/model/direct-port.ts';
import { type Entity, findEntity, peeringsOf } from '#domain/model/look-up.ts';
import type {
  Actor,
  Authorization,
  Circuit,
  Connection,
  Gateway,
  Peering,
  Plan,
  VirtualNetwork,
} from '#domain/model/plan.ts';
import { isNever } from '#domain/shapes/never.ts';
import { requestsFor } from './offers.ts';
import { applyTo } from './run.ts';
import {
  actorOf,
  circuitOf,
  hurdlesOf,
  isBarred,
  isPermitted,
  isWarnedOf,
  labelOf,
  saidBy,
  verdictOf,
} from './verdict.ts';

/** One step of a way out: what has to be done, and by whom. */
export interface WayOutStep {
  readonly request: PlanRequest;
  readonly actor: Actor;
  readonly label: string;
}

interface Node {
  readonly plan: Plan;
  readonly requests: readonly PlanRequest[];
  /** Requests that Azure would warn of. */
  readonly warnings: number;
  readonly ahead: Ahead;
}

interface Ahead {
  /** Steps that are needed at the least; 0 means that the goal is reached. */
  readonly toGo: number;
  /** Actions that would clear something on the way. */
  readonly remedies: ReadonlySet<string>;
}

// A search that has looked at this many plans will not find a short way any more.
const MOST_PLANS = 1500;

// Stands in for keys that Azure will issue on the way.
const TO_BE_ISSUED = 'to-be-issued';

/**
 * The shortest list of requests that makes a refused one allowed, found by trying the engine's own offers (A*: plans
 * with the fewest obstacles left come first; of equals, those nearer to the goal, then those that earn fewer warnings). Null when it is not refused,
 * or when no way leads there.
 */
export function wayOut(plan: Plan, request: PlanRequest, day: number): readonly WayOutStep[] | null {
  const verdict = verdictOf(plan, request);
  const circuitId = circuitOf(plan, request) ?? Object.values<Circuit>(plan.circuits)[0]?.id;
  if (!isBarred(verdict) || verdict.kind === 'no-effect' || circuitId === undefined) return null;
  const { states } = actions[request.id];
  if (states && isNever(states)) return null;

  const open: Node[] = [{ plan, requests: [], warnings: 0, ahead: lookAhead(plan, request) }];
  const seen = new Set([fingerprint(plan)]);
  while (open.length > 0 && seen.size < MOST_PLANS) {
    const node = takeBest(open);
    if (node.ahead.toGo === 0) return toSteps(plan, node.requests, day);
    for (const next of requestsThatLead(node, request, circuitId)) {
      const after = applyTo(node.plan, next, { day, guid: TO_BE_ISSUED });
      const mark = fingerprint(after);
      if (seen.has(mark)) continue;
      seen.add(mark);
      const warned = isWarnedOf(node.plan, next) ? 1 : 0;
      open.push({
        plan: after,
        requests: [...node.requests, next],
        warnings: node.warnings + warned,
        ahead: lookAhead(after, request),
      });
    }
  }
  return null;
}

function toSteps(plan: Plan, requests: readonly PlanRequest[], day: number): readonly WayOutStep[] {
  let current = plan;
  return requests.map((request) => {
    const step = { request, actor: actorOf(request), label: labelOf(current, request) };
    current = applyTo(current, request, { day, guid: TO_BE_ISSUED });
    return step;
  });
}

/**
 * How many steps are needed at the least: the remedies of what is in the way, the remedies of what is in their way, and
 * so on, each counted once. It only tells the search where to look first; the steps themselves are tried.
 */
function lookAhead(plan: Plan, goal: PlanRequest): Ahead {
  const remedies = new Set<string>();
  const ids = new Set<string>();
  const queue: PlanRequest[] = [goal];
  let count = 0;
  for (let request = queue.pop(); request; request = queue.pop()) {
    for (const { remedy, subjects } of hurdlesOf(plan, request)) {
      const key = JSON.stringify(remedy);
      if (remedies.has(key)) continue;
      remedies.add(key);
      count += Math.max(1, subjects.length);
      if (!remedy) continue;
      ids.add(remedy.id);
      queue.push(remedy);
    }
  }
  return { toGo: count, remedies: ids };
}

function isBetter(node: Node, than: Node): boolean {
  const [mine, theirs] = [node.ahead.toGo, than.ahead.toGo];
  const cost = node.requests.length + mine - (than.requests.length + theirs);
  if (cost !== 0) return cost < 0;
  return mine === theirs ? node.warnings < than.warnings : mine < theirs;
}

function takeBest(open: Node[]): Node {
  const best = open.reduce((index, node, rival) => {
    const leader = open[index];
    return leader && isBetter(node, leader) ? rival : index;
  }, 0);
  const [node] = open.splice(best, 1);
  if (!node) throw new Error('The search looked for a plan in an empty list.');
  return node;
}

/**
 * What could be done now that touches nothing but the goal's own entities. Bad luck is no way out, and nobody buys
 * another size or tier that would clear nothing.
 */
function requestsThatLead({ plan, ahead }: Node, goal: PlanRequest, circuitId: CircuitId): readonly PlanRequest[] {
  const scope = scopeOf(plan, goal, circuitId);
  const isStranger = (value: unknown): boolean =>
    typeof value === 'string' && !scope.has(value) && findEntity(plan, value) !== undefined;
  return requestsFor(plan, circuitId).filter(
    (request) =>
      !isDetour(actions[request.id].nature) &&
      (actions[request.id].nature !== 'purchase' || ahead.remedies.has(request.id)) &&
      !Object.values(request.args).some(isStranger) &&
      isPermitted(plan, request),
  );
}

function isDetour(nature: (typeof actions)[ActionId]['nature']): boolean {
  return nature === 'fault' || nature === 'drill';
}

/** The entities that a goal touches: those it names, what they lean on, and whatever is in its way. */
function scopeOf(plan: Plan, goal: PlanRequest, circuitId: CircuitId): ReadonlySet<string> {
  const inTheWay: readonly string[] = saidBy(verdictOf(plan, goal)).flatMap((said) => said.subjects);
  const named = Object.values(goal.args).filter((value) => typeof value === 'string');
  const scope = new Set<string>();
  const queue: string[] = [circuitId, ...named, ...inTheWay];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const entity = scope.has(id) ? undefined : findEntity(plan, id);
    if (!entity) continue;
    scope.add(id);
    queue.push(...leanedOnBy(plan, entity));
  }
  return scope;
}

function leanedOnBy(plan: Plan, entity: Entity): readonly string[] {
  const references = [
    'circuitId' in entity && entity.circuitId,
    'gatewayId' in entity && entity.gatewayId,
    'networkId' in entity && entity.networkId,
  ];
  const key = 'authorizationId' in entity.settings ? entity.settings.authorizationId : null;
  // A circuit is usable through its peerings: they belong to whatever touches it.
  const peerings = 'orderAgreedDay' in entity ? peeringsOf(plan, entity.id).map((peering) => peering.id) : [];
  const port = 'expressRoutePort' in entity.settings ? entity.settings.expressRoutePort : null;
  return [...references, key, port, ...peerings].filter((id) => typeof id === 'string');
}

/** All that a step can change on the way, in one text: two plans with the same one are the same place. */
function fingerprint(plan: Plan): string {
  const marks = [
    Object.values<Circuit>(plan.circuits).map(({ azure, settings }) => [
      settings.tier,
      settings.family,
      settings.bandwidthInMbps,
      azure?.serviceProviderProvisioningState,
      azure?.circuitProvisioningState,
      azure?.provisioningState,
      azure?.keyHandedOverDay == null,
      azure?.drill?.kind,
    ]),
    Object.values<Port>(plan.ports).map(({ azure }) => [azure?.links, azure?.letterDay == null, azure?.authorizations]),
    Object.values<Peering>(plan.peerings).map(({ id, azure }) => [
      id,
      azure?.state,
      azure?.advertisedPublicPrefixesState,
      azure?.ticket,
    ]),
    Object.values<VirtualNetwork>(plan.networks).map(({ azure }) => azure !== null),
    Object.values<Gateway>(plan.gateways).map(({ azure }) => azure?.provisioningState),
    Object.values<Connection>(plan.connections).map(({ azure, settings }) => [
      azure?.provisioningState,
      settings.authorizationId,
    ]),
    Object.values<Authorization>(plan.authorizations).map(({ id, azure }) => [id, azure?.authorizationUseStatus]),
  ];
  return JSON.stringify(marks);
}
