import type { PlanRequest } from '#domain/actions/index.ts';
import type { Behaviour } from '#domain/shapes/behaviour.ts';
import { microsoftAnswersTicket } from './microsoft-answers-ticket.ts';
import { microsoftBillsIdlePorts } from './microsoft-bills-idle-ports.ts';
import { microsoftBringsUpLink } from './microsoft-brings-up-link.ts';
import { microsoftChangesGateway } from './microsoft-changes-gateway.ts';
import { microsoftChecksPrefixes } from './microsoft-checks-prefixes.ts';
import { microsoftFinishesWrite } from './microsoft-finishes-write.ts';
import { microsoftJoinsCircuits } from './microsoft-joins-circuits.ts';
import { microsoftMaintainsLinks } from './microsoft-maintains-links.ts';
import { providerFinishesCircuit } from './provider-finishes-circuit.ts';
import { providerFinishesRelease } from './provider-finishes-release.ts';
import { providerFollowsBandwidth } from './provider-follows-bandwidth.ts';
import { providerRoutesAtLayer3 } from './provider-routes-at-layer-3.ts';
import { providerTakesUpKey } from './provider-takes-up-key.ts';

/** Everything that others do by themselves. */
export const behaviours: readonly Behaviour<PlanRequest>[] = [
  microsoftAnswersTicket,
  microsoftBillsIdlePorts,
  microsoftBringsUpLink,
  microsoftChangesGateway,
  microsoftChecksPrefixes,
  microsoftFinishesWrite,
  microsoftJoinsCircuits,
  microsoftMaintainsLinks,
  providerFinishesCircuit,
  providerFinishesRelease,
  providerFollowsBandwidth,
  providerRoutesAtLayer3,
  providerTakesUpKey,
];
