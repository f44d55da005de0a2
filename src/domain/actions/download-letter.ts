import { patchLivePort } from '#domain/model/edit.ts';
import type { PortId } from '#domain/model/ids.ts';
import { livePortsUnder, portObstacles, portRefusals } from '#domain/model/port-life.ts';
import { portWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface DownloadLetter {
  readonly portId: PortId;
}

/** The letter of authorization, with which the colocation lays the cross-connects. */
export const downloadLetter: PlanAction<DownloadLetter, keyof typeof portRefusals> = {
  actors: ['customer'],
  label: 'Download letter of authorization for {port}',
  done: 'Letter of authorization for {port} downloaded, cross-connects ordered',
  rules: ['ERD-06'],
  refusals: portRefusals,
  guard: (plan, { portId }) => portObstacles(plan, portId),
  apply: (plan, { portId }, { day }) => patchLivePort(plan, portId, { letterDay: day }),
  offers: (plan, circuitId) =>
    livePortsUnder(plan, circuitId)
      .filter((port) => port.azure?.letterDay === null)
      .map((port) => ({ portId: port.id })),
  words: (plan, { portId }) => portWords(plan, portId),
};
