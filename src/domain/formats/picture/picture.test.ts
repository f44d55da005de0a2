import { expect, test } from 'vitest';
import { largePlan } from '#testing/large-plan.ts';
import { circuit, connection, network, plannedPeering, planWith } from '#testing/plans.ts';
import { circuitId, portId } from '#domain/model/ids.ts';
import { port, site } from '#testing/surroundings.ts';
import { planNamed } from '#testing/export-plans.ts';
import { layoutOf, type PlacedThing } from './layout.ts';
import { drawio, mermaid, picture } from './picture.ts';
import { sceneOf } from './scene.ts';

const plan = planWith(
  circuit('ams'),
  plannedPeering('AzurePrivatePeering'),
  network('hub'),
  network('north', { settings: { location: 'North Europe' } }),
  connection('ams-hub', { stage: 'planned' }),
);

test('a circuit has two paths, and networks stand in their regions', () => {
  const { rows, regions, lines } = sceneOf(plan);
  expect(rows[0]?.msees).toHaveLength(2);
  expect(regions.map(({ title, networks }) => [title, ...networks.map((each) => each.title)])).toEqual([
    ['West Europe', 'hub'],
    ['North Europe', 'north'],
  ]);
  expect(lines.filter(({ look }) => look === 'path')).toHaveLength(6);
  expect(lines.filter(({ look }) => look === 'link')).toMatchObject([{ planned: true }]);
});

test.each([
  ['a small plan', plan],
  ['a plan of everything', planNamed('north')],
  ['a plan of twenty circuits', largePlan(20, 1).plan],
])('nothing lies on anything else, and nothing outside: %s', (_, given) => {
  const { things, width, height } = layoutOf(sceneOf(given));
  for (const [index, one] of things.entries()) {
    expect(one.x >= 0 && one.x + one.width <= width && one.y + one.height <= height).toBe(true);
    expect(things.slice(index + 1).filter((other) => isOn(one, other))).toEqual([]);
  }
});

function isOn(a: PlacedThing, b: PlacedThing): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

test('a picture says whose ports, how much, where, and which sites', () => {
  const own = planWith(
    port('erp-fabrikam-london', { settings: { peeringLocation: 'London' } }),
    circuit('ams', {
      expressRoutePort: portId('erp-fabrikam-london'),
      serviceProviderName: '',
      peeringLocation: '',
      bandwidthInMbps: 40_000,
    }),
    site('Frankfurt data centre', { circuitIds: [circuitId('ams')] }),
    site('Zurich data centre', { circuitIds: [circuitId('ams')] }),
  );
  const { between, rows } = sceneOf({ ...own, name: 'Direct ports with FastPath past the gateways' });
  const [row] = rows;
  expect([between, sceneOf(plan).between]).toEqual(['Your own ports', 'Provider']);
  expect(row?.title).toBe('ams · 40 Gbps · Standard');
  expect(row?.edges.map(({ title, detail }) => [title, detail])).toEqual([
    ['Your primary router', 'Frankfurt data centre + 1'],
    ['Your secondary router', 'Frankfurt data centre + 1'],
  ]);
  expect(row?.ports[1].detail).toBe('secondary, erp-fabrikam-london');
  expect(row?.msees[0].detail).toBe('primary, London');
  expect(sceneOf({ ...own, name: 'Direct ports with FastPath past the gateways' }).title).not.toContain('…');
});

test('the files refer to nothing outside them', () => {
  for (const writer of [picture, drawio, mermaid]) {
    for (const { text } of writer.write(planNamed('north')).files) {
      expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|<script|<style|url\(/);
    }
  }
});

test('draw.io ties its lines to things that are there', () => {
  const text = drawio.write(plan).files[0]?.text ?? '';
  const ids = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const ends = [...text.matchAll(/(?:source|target)="([^"]+)"/g)].map(([, id]) => id);
  expect(ends.length).toBeGreaterThan(0);
  expect(ends.every((id) => ids.has(id))).toBe(true);
});

test('Mermaid gets names as data', () => {
  const named = planWith(circuit('ams', { serviceProviderName: 'A "B" --> C' }), plannedPeering('AzurePrivatePeering'));
  expect(mermaid.write(named).files[0]?.text).toContain('["A #34;B#34; --#62; C<br/>primary"]');
});
