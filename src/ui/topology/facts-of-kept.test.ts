import { describe, expect, it } from 'vitest';
import { importResources } from '#domain/actions/import-resources.ts';
import { readDocuments } from '#domain/formats/documents/read-documents.ts';
import { toPlanResources } from '#domain/formats/documents/to-plan-resources.ts';
import { circuitId } from '#domain/model/ids.ts';
import { emptyPlan } from '#domain/model/plan.ts';
import { answers, bodies, shelves } from '#testing/resource-bodies.ts';
import { describePlan } from './describe-plan.ts';
import { factsOf } from './facts.ts';
import { thingsIn } from './thing.ts';

const others = shelves.filter((shelf) => shelf !== 'circuits');

// The filter shows at the peering that has it, and the port pair at the circuit that stands on it.
const peering = {
  id: `${bodies.circuits.id}/peerings/MicrosoftPeering`,
  name: 'MicrosoftPeering',
  properties: { peeringType: 'MicrosoftPeering', routeFilter: { id: bodies.routeFilters.id } },
};
const onPort = { ...bodies.circuits.properties, expressRoutePort: { id: bodies.ports.id } };

describe('the facts of a thing', () => {
  it.each(others)('name what an imported document said of %s besides', (shelf) => {
    const circuits = { ...bodies.circuits, properties: onPort };
    const items = Object.entries({ ...bodies, circuits, peering }).map(([name, each]) =>
      name === shelf ? { ...each, properties: { ...each.properties, ...answers[shelf], futureWord: 'Odd' } } : each,
    );
    const { documents } = readDocuments([{ name: 'd', text: JSON.stringify(items) }]);
    const { args } = toPlanResources(
      documents.flatMap(({ resources }) => resources),
      { day: 0 },
    );
    const plan = importResources.apply(emptyPlan, args, { day: 0, guid: '' });
    const root = describePlan(plan, args.circuits[0]?.id ?? circuitId(''));
    const thing =
      root &&
      thingsIn(root).find(({ subject }) => subject === (shelf === 'ports' ? args.circuits : args[shelf])[0]?.id);
    const facts = thing ? factsOf(plan, thing) : [];
    expect(facts).toContainEqual({ name: 'futureWord, as imported', value: 'Odd', kind: 'azure' });
  });
});
