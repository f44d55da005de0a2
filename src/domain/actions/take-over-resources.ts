import { findEntity } from '#domain/model/look-up.ts';
import { counted } from '#domain/model/words.ts';
import { everything, type ImportResources, putResources } from './import-resources.ts';
import type { PlanAction } from './index.ts';

/** Puts what Azure shows in the place of what the plan says, resource by resource. */
export const takeOverResources: PlanAction<ImportResources, 'resource-missing'> = {
  actors: ['customer'],
  label: 'Take over what Azure shows',
  done: '{resources} taken over from Azure',
  nature: 'planning',
  refusals: { 'resource-missing': 'A resource that was compared is no longer in the plan.' },
  guard(plan, args) {
    const all = everything(args);
    const isThere = all.length > 0 && all.every(({ id }) => findEntity(plan, id) !== undefined);
    return isThere ? [] : [{ reason: 'resource-missing' }];
  },

  apply: putResources,

  offers: () => [],
  words: (_plan, args) => ({ resources: counted(everything(args).length, 'resource') }),
};
