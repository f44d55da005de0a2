import { findEntity } from '#domain/model/look-up.ts';
import { counted } from '#domain/model/words.ts';
import { everything, type ImportResources, noResources, putResources } from './import-resources.ts';
import type { PlanAction } from './index.ts';

export interface TakeOverResources extends ImportResources {
  /** Resources that stand in Azure and not in the plan. Left out where none are taken over. */
  readonly added?: ImportResources;
}

function parted({ added = noResources, ...changed }: TakeOverResources) {
  return { added, changed };
}

/** Puts what Azure shows in the place of what the plan says, resource by resource, and adds what the plan lacks. */
export const takeOverResources: PlanAction<TakeOverResources, 'resource-missing' | 'resource-in-plan'> = {
  actors: ['customer'],
  label: 'Take over what Azure shows',
  done: '{resources} taken over from Azure',
  nature: 'planning',
  refusals: {
    'resource-missing': 'A resource that was compared is no longer in the plan.',
    'resource-in-plan': 'A resource that the plan lacked is in it now. Compare once more.',
  },
  guard(plan, args) {
    const { changed, added } = parted(args);
    const [compared, lacking] = [everything(changed), everything(added)];
    const isThere = ({ id }: { readonly id: string }): boolean => findEntity(plan, id) !== undefined;
    if (compared.length + lacking.length === 0 || !compared.every(isThere)) return [{ reason: 'resource-missing' }];
    return lacking.some(isThere) ? [{ reason: 'resource-in-plan' }] : [];
  },

  apply(plan, args) {
    const { changed, added } = parted(args);
    return putResources(putResources(plan, changed), added);
  },

  offers: () => [],
  words: (_plan, args) => {
    const { changed, added } = parted(args);
    return { resources: counted(everything(changed).length + everything(added).length, 'resource') };
  },
};
