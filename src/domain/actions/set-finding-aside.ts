import type { EntityId } from '#domain/model/ids.ts';
import { findEntity, nameOf } from '#domain/model/look-up.ts';
import type { PlanAction } from './index.ts';

export interface SetFindingAside {
  /** The finding's key, as the engine names it. */
  readonly finding: string;
  /** What it is found on. */
  readonly subject: EntityId;
  /** What it says now: once it says something else, it is back. */
  readonly message: string;
  /** Why it is left as it is; may be empty. */
  readonly note: string;
}

/** A person has looked at a finding and leaves it as it is. Nothing in Azure heeds that: guards go on refusing. */
export const setFindingAside: PlanAction<SetFindingAside, 'resource-missing' | 'already-aside'> = {
  actors: ['customer'],
  label: 'Set aside',
  done: 'A finding on {name} set aside',
  nature: 'planning',
  refusals: {
    'resource-missing': 'What this was found on is no longer in the plan.',
    'already-aside': 'This finding is set aside already, with the same note.',
  },

  guard(plan, { finding, subject, message, note }) {
    if (!findEntity(plan, subject)) return [{ reason: 'resource-missing' }];
    const said = plan.setAside[finding];
    return said?.message === message && said.note === note ? [{ reason: 'already-aside' }] : [];
  },

  apply: (plan, { finding, message, note }, { day }) => ({
    ...plan,
    setAside: { ...plan.setAside, [finding]: { message, note, day } },
  }),

  offers: () => [],
  words: (plan, { subject }) => ({ name: nameOf(plan, subject) }),
};
