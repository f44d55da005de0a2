import { allows, type Pair, quiet, refuses, reports } from './example.ts';
import { four, linkIt, toCircuits } from './link-scenes.ts';

/** How many circuits one network takes, by its gateway and for each location. */
export const circuitsPair: Pair = {
  ok: [
    quiet(
      'ErGw2AZ with 8 circuits, 4 for each location',
      toCircuits('ErGw2AZ', [...four('Amsterdam'), ...four('London')]),
    ),
    allows('the 8th', {
      plan: toCircuits('ErGw2AZ', [...four('Amsterdam'), ...four('London')]),
      request: linkIt,
    }),
  ],
  no: [
    reports('ErGw1AZ with 5', toCircuits('ErGw1AZ', [...four('Amsterdam'), 'London']), { field: 'sku' }),
    refuses('the 5th on ErGw1AZ', {
      plan: toCircuits('ErGw1AZ', [...four('Amsterdam'), 'London']),
      request: linkIt,
      reason: 'gateway-full',
    }),
    reports('ErGw3AZ with 5 in one location', toCircuits('ErGw3AZ', [...four('London'), 'London']), {
      message: /at London/,
    }),
    refuses('the 5th in one location', {
      plan: toCircuits('ErGw3AZ', [...four('London'), 'London']),
      request: linkIt,
      reason: 'location-full',
    }),
  ],
};
