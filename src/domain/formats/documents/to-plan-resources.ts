import type { AddResources, Further, ImportResources } from '#domain/actions/import-resources.ts';
import { emptyPlan, type Peering, type Plan } from '#domain/model/plan.ts';
import { fewNotes, type ReadNote } from '../azure-circuit/read-note.ts';
import type { ResourceKind } from '../azure-circuit/resource-kind.ts';
import { filledIn } from './filled-in.ts';
import type { FoundResource } from './found.ts';
import { notesOnOthers } from './notes-on-others.ts';
import { freeSlugs, type Joining, keysOfPlan, skipped } from './join.ts';
import type { Skipped } from './skipped.ts';
import { type JoinedCircuits, toCircuits } from './to-circuits.ts';
import { toLinks } from './to-links.ts';
import { toNetworks } from './to-networks.ts';
import { type JoinedServices, toServices } from './to-services.ts';

export interface PlanResources {
  readonly args: AddResources;
  readonly skipped: readonly Skipped[];
  readonly notes: readonly ReadNote[];
  /** How many properties are unknown here. They are kept, by circuit. */
  readonly kept: number;
}

export interface Into {
  /** Simulated day on which the documents are read. */
  readonly day: number;
  /** The plan that they are added to; an empty one where they make a plan of their own. */
  readonly plan?: Plan;
}

const withoutPlace: readonly ResourceKind[] = ['crossConnection', 'crossConnectionPeering', 'gatewayConnection'];

/** Resources of one or several texts as entities of one plan, joined by their ids. */
export function toPlanResources(found: readonly FoundResource[], { day, plan = emptyPlan }: Into): PlanResources {
  const resources = filledIn(found);
  const joining: Joining = { day, plan, known: keysOfPlan(plan), giveSlug: freeSlugs(plan) };
  const circuits = toCircuits(resources, joining);
  const services = toServices(resources, joining, new Map([...joining.known, ...circuits.known]));
  const { networks, gateways, gatewayKeys, skipped: fromNetworks } = toNetworks(resources, joining);
  const links = toLinks(resources, { ...joining, circuitKeys: circuits.known, gatewayKeys, ...redeeming(circuits) });
  const others = notesOnOthers(resources);
  const noPlace = resources.filter(({ kind }) => withoutPlace.includes(kind));
  return {
    args: {
      circuits: onPorts(circuits, services),
      peerings: withFilters(circuits, services),
      authorizations: circuits.authorizations,
      networks,
      gateways,
      connections: links.connections,
      routeFilters: services.routeFilters,
      ports: services.ports,
      globalReaches: links.globalReaches,
      ...furtherIn({ kept: circuits.keptInPlan, portAuthorizations: services.portAuthorizations }),
    },
    skipped: [
      ...circuits.skipped,
      ...services.skipped,
      ...fromNetworks,
      ...links.skipped,
      ...noPlace.map((each) => skipped(each, 'no-place')),
    ],
    notes: fewNotes([...circuits.notes, ...services.notes, ...links.notes, ...others.flatMap(({ notes }) => notes)]),
    kept: others.reduce((sum, { unknown }) => sum + unknown, circuits.unknown),
  };
}

function furtherIn(further: Further): Pick<AddResources, 'further'> {
  return further.kept.length + further.portAuthorizations.length > 0 ? { further } : {};
}

function redeeming({
  authorizations,
  redeemers,
}: JoinedCircuits): Pick<JoinedCircuits, 'authorizations' | 'redeemers'> {
  return { authorizations, redeemers };
}

/** A circuit on a port pair of the plan knows it by its id there. */
function onPorts({ circuits, portIds }: JoinedCircuits, { portKeys }: JoinedServices): ImportResources['circuits'] {
  return circuits.map((circuit) => {
    const port = portKeys.get(portIds.get(circuit.id) ?? '');
    return port === undefined ? circuit : { ...circuit, settings: { ...circuit.settings, expressRoutePort: port } };
  });
}

/** A peering whose filter is in the plan knows it by its id there. */
function withFilters(circuits: JoinedCircuits, { filterKeys }: JoinedServices): readonly Peering[] {
  const named = circuits.filterIds;
  return circuits.peerings.map((peering) => {
    const filter = filterKeys.get(named.get(peering.id) ?? '');
    return filter === undefined ? peering : { ...peering, settings: { ...peering.settings, routeFilterId: filter } };
  });
}
