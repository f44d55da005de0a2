import { type ActionId, actions, type PlanRequest } from '#domain/actions/index.ts';
import type { Offer } from '#domain/engine/offers.ts';
import type { StepId } from '#domain/engine/steps.ts';
import { actorOf } from '#domain/engine/verdict.ts';
import { peeringId } from '#domain/model/ids.ts';
import type { Actor, Plan } from '#domain/model/plan.ts';
import type { Thing, ThingKind } from './thing.ts';

/** Whose requests about a circuit belong to a part of its path. */
const actorAt: { readonly [Kind in ThingKind]?: Actor } = { edge: 'customer', port: 'provider', msee: 'microsoft' };

/** True for a request that is made of a thing: it names its entity, or the values that it would check are its own. */
export function isAbout(plan: Plan, request: PlanRequest, thing: Thing): boolean {
  if (thing.kind === 'service') return false;
  const target = targetOf(plan, request);
  const actor = actorAt[thing.kind];
  if (actor) return target === thing.subject && actorOf(request) === actor;
  return target === thing.id;
}

/** The one entity that a request changes. */
function targetOf<Id extends ActionId>(plan: Plan, request: PlanRequest<Id>): string | undefined {
  const { args } = request;
  if ('circuitId' in args && 'type' in args) return peeringId(args.circuitId, args.type);
  const checked = actions[request.id].checked?.(plan, args).subjects[0];
  // The picture has no public peering before there is one: what would make it stands at the circuit.
  const isAbsent = checked?.endsWith('/AzurePublicPeering') && !Object.hasOwn(plan.peerings, checked);
  if (isAbsent && 'circuitId' in args) return args.circuitId;
  return checked ?? Object.values(args).find((value) => typeof value === 'string');
}

/** Changes that take a form are made in their step, not by a press. */
const byForm: readonly ActionId[] = [
  'change-peering',
  'rotate-md5-key',
  'change-network',
  'change-advertised-prefixes',
  'change-route-filter',
  'change-connection',
  'scale-gateway',
  'change-global-reach-prefix',
];

export type OfferShelf = 'now' | 'not-now' | 'removal' | 'fault' | 'form';

/** Where in the details an offer stands. */
export function shelfFor({ request, verdict }: Offer): OfferShelf {
  const { nature } = actions[request.id];
  if (byForm.includes(request.id)) return 'form';
  if (nature === 'removal') return 'removal';
  if (nature === 'fault') return 'fault';
  return verdict.kind === 'allowed' || verdict.kind === 'allowed-with-warning' || verdict.kind === 'incomplete'
    ? 'now'
    : 'not-now';
}

const steps: { readonly [Kind in Thing['kind']]: StepId } = {
  circuit: 'create',
  port: 'order',
  msee: 'verify',
  path: 'verify',
  edge: 'routing',
  peering: 'routing',
  filter: 'routing',
  service: 'routing',
  region: 'link',
  network: 'link',
  gateway: 'link',
  connection: 'link',
  authorizations: 'link',
  authorization: 'link',
  globalReach: 'link',
};

/** The step whose form holds a thing's values. */
export function stepOf({ kind }: Thing): StepId {
  return steps[kind];
}
