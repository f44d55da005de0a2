import type { PlanRequest } from '#domain/actions/index.ts';
import type { Example } from '#domain/shapes/example.ts';
import { directPortsWithFastpath } from './direct-ports-with-fastpath.ts';
import { globalReachDualStack } from './global-reach-dual-stack.ts';
import { layer2ToAHub } from './layer-2-to-a-hub.ts';
import { layer3ByTheProvider } from './layer-3-by-the-provider.ts';
import { maximumResiliency } from './maximum-resiliency.ts';
import { microsoftPeering } from './microsoft-peering.ts';

/** Plans to begin from, the simplest first. */
export const examples: readonly Example<PlanRequest>[] = [
  layer2ToAHub,
  layer3ByTheProvider,
  maximumResiliency,
  microsoftPeering,
  globalReachDualStack,
  directPortsWithFastpath,
];
