import { expect } from 'vitest';
import { circuitIn, connection, network, type Part, peering, planWith } from '../plans.ts';
import { design, peeringDesign } from '../surroundings.ts';
import { type FamilyExamples, holds, neverTells, quiet, reports, tells } from './example.ts';
import { chosenAmong } from '#domain/model/path-choice.ts';
import { circuitId } from '#domain/model/ids.ts';

/** A circuit that leads to the hub and announces these prefixes. */
const way = (name: string, announced: readonly string[], routingWeight = 0): readonly Part[] => [
  circuitIn('PD', { name }),
  peering('AzurePrivatePeering', { on: name }),
  peeringDesign('AzurePrivatePeering', { announced }, name),
  connection(`${name}-hub`, { on: name, settings: { routingWeight } }),
];

const longest = planWith(
  network('hub'),
  ...way('one', ['10.1.0.0/24'], 100),
  ...way('two', ['10.1.0.0/24', '10.1.0.0/25']),
);
const heavier = planWith(network('hub'), ...way('one', ['10.1.0.0/24'], 100), ...way('two', ['10.1.0.0/24']));
const sixEqual = planWith(
  network('hub'),
  ...['one', 'two', 'three', 'four', 'five', 'six'].flatMap((name) => way(name, ['10.1.0.0/24'])),
);
const circuitWith = (values: Parameters<typeof design>[1]) => planWith(circuitIn('PD'), design('ams', values));
const networkWith = (values: Parameters<typeof design>[1]) => planWith(network('hub'), design('hub', values));

export const bgpExamples: FamilyExamples<'BGP'> = {
  'BGP-01': {
    ok: [
      tells('a /25 beats a weight of 100', { plan: longest, text: /10\.1\.0\.0\/25 leaves over two\./ }),
      tells('a weight decides between equal prefixes', { plan: heavier, text: /10\.1\.0\.0\/24 leaves over one\./ }),
    ],
    no: [
      neverTells('the weight first', { plan: longest, text: /leaves over one/ }),
      holds('the AS path before the weight', () => {
        const path = { circuitId: circuitId('one'), prefix: '10.1.0.0/24', bits: 24 };
        const chosen = chosenAmong([
          { ...path, weight: 100, asPathLength: 2 },
          { ...path, circuitId: circuitId('two'), weight: 0, asPathLength: 1 },
        ]);
        expect(chosen.map((each) => each.circuitId)).toEqual(['one']);
      }),
    ],
  },
  'BGP-02': {
    ok: tells('four of six', { plan: sixEqual, text: /Of 6 linked circuits, 4 carry the flows/ }),
    no: neverTells('six of six', { plan: sixEqual, text: /, [56] carry/ }),
  },
  'BGP-03': {
    ok: tells('20 and 60 are negotiated', {
      plan: circuitWith({ keepaliveSeconds: 20, holdSeconds: 60 }),
      text: /20 s and 60 s are negotiated/,
    }),
    no: [
      tells('the side of Microsoft is changed', { plan: circuitWith({}), text: /its side cannot be changed/ }),
      neverTells('longer than Microsoft offers, or shorter than it takes', {
        plan: circuitWith({ keepaliveSeconds: 1, holdSeconds: 400 }),
        text: /yours, 1 s|400 s/,
      }),
    ],
  },
  'BGP-04': {
    ok: quiet('12076:20001', networkWith({ customBgpCommunity: '12076:20001' })),
    no: [
      reports('65000:100', networkWith({ customBgpCommunity: '65000:100' }), { severity: 'error' }),
      reports('without its first half', networkWith({ customBgpCommunity: '20001' })),
      reports('in a Virtual WAN hub', networkWith({ customBgpCommunity: '12076:20001', virtualWanHub: true })),
    ],
  },
  'BGP-05': {
    ok: tells('150 on ExpressRoute', {
      plan: circuitWith({ localPreference: 150 }),
      text: /With 150, your routers prefer ExpressRoute/,
    }),
    no: neverTells('the AS path of the internet decides', { plan: circuitWith({}), text: /AS path/ }),
  },
};
