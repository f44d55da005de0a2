import { type DesignOf, group } from './design-field.ts';

const physical = group('Physical');
const encryption = group('MACsec');

/** What a person states about an ExpressRoute Direct port pair. */
export const portDesign = {
  optics: physical.choice('Optics', ['single-mode LR', 'other']),
  etherType: physical.text('EtherType'),
  mtu: physical.number('IP MTU, bytes'),
  linkAggregation: physical.choice('Link aggregation', ['none', 'LACP', 'MLAG']),
  inStock: physical.yesNo('This size is in stock at the location'),
  crossConnectsRemoved: physical.yesNo('The cross-connects are removed'),

  oneLinkAtATime: encryption.yesNo('Keys change on one link at a time, after it was drained'),
} as const;

export type PortDesign = DesignOf<typeof portDesign>;
