import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectedState, heldState, isExtra, likeness } from '#testing/judges/azure-state.ts';
import { azIsAbsent } from '#testing/judges/judges.ts';
import { plansForAz } from '#testing/judges/plans-for-az.ts';
import { benchFor } from '#testing/judges/run-in-az.ts';

const minutes = 60_000;

describe.skipIf(azIsAbsent)(
  'the scripts in the real azure-cli (skipped where it is not installed, or ONRAMP_SHARED has no formats/checks)',
  () => {
    it.each(Object.entries(plansForAz))(
      'make what the plan says and take it away again: %s',
      { timeout: 6 * minutes },
      (_words, plan) => {
        const { run, held, folder } = benchFor(plan);
        const ran = [run('stage-1.sh'), run('stage-2.sh')];
        expect(ran.map(({ code, err }) => [code, code === 0 ? '' : err])).toEqual([
          [0, ''],
          [0, ''],
        ]);
        expect(ran[1]?.out).toMatch(/Done\.\n$/);

        const state = heldState(held());
        const expected = expectedState(plan);
        const ids = Object.keys(state).filter((id) => !isExtra(id));
        expect(ids.toSorted()).toEqual(Object.keys(expected).toSorted());
        expect(likeness(state, expected)).toEqual(expected);

        const down = run('tear-down.sh', 'NotProvisioned');
        expect([down.code, down.err.match(/The provider still holds/g)?.length]).toEqual([1, 1]);
        rmSync(folder, { recursive: true });
      },
    );

    it('stop before the first peering while the provider has not finished', { timeout: 3 * minutes }, () => {
      const [plan] = Object.values(plansForAz);
      if (!plan) throw new Error('There is no plan for azure-cli.');
      const { run, held, folder } = benchFor(plan);
      expect(run('stage-1.sh', 'NotProvisioned').code).toBe(0);
      const before = held();
      const { code, err } = run('stage-2.sh', 'NotProvisioned');
      expect(code).toBe(1);
      expect(err).toContain(
        'ServiceProviderProvisioningState of ams is NotProvisioned, not Provisioned. Nothing was changed',
      );
      expect(held()).toBe(before);
      const down = run('tear-down.sh', 'NotProvisioned');
      expect([down.code, down.out]).toEqual([0, expect.stringMatching(/cost nothing any more\.\n$/)]);
      const left = Object.keys(heldState(held()));
      expect(left).toEqual([]);
      rmSync(folder, { recursive: true });
    });
  },
);
