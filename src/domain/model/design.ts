import { circuitDesign } from './circuit-design.ts';
import type { DesignTable } from './design-field.ts';
import { gatewayDesign } from './gateway-design.ts';
import type { EntityKind } from './look-up.ts';
import { networkDesign } from './network-design.ts';
import { peeringDesign } from './peering-design.ts';
import { portDesign } from './port-design.ts';

/** What can be stated about each kind of entity. A kind that is missing has nothing of the sort. */
export const designTables: { readonly [Kind in EntityKind]?: DesignTable } = {
  circuit: circuitDesign,
  peering: peeringDesign,
  network: networkDesign,
  gateway: gatewayDesign,
  port: portDesign,
};
