import { buildResilientPlan } from './fixtures/resilient-plan.ts';
import { breakInTenWays, tenBreaks } from './fixtures/ten-breaks.ts';
import { expect, test } from './fixtures/test.ts';
import { ChecksPage } from './pages/checks-page.ts';
import { PlanNav } from './pages/plan-nav.ts';

test('a plan of Maximum resiliency is built from suggestions, broken in ten ways, and fixed by its fixes', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const nav = new PlanNav(page);
  const checks = new ChecksPage(page);

  await test.step('two circuits and four networks, all values picked or suggested', async () => {
    await buildResilientPlan(page);
    await nav.tab('Resiliency').click();
    await expect(nav.title).toHaveText('Resiliency Maximum');
    await nav.tab('Checks').click();
    await expect(checks.filter('Errors')).toHaveText('Errors 0');
  });

  await breakInTenWays(page);
  await nav.tab('Checks').click();
  await checks.filter('Errors').click();
  for (const { what, id, sentence } of tenBreaks) {
    await test.step(`${what} is found under ${id}, and has a fix`, async () => {
      const found = checks.under(id).and(checks.finding(sentence)).first();
      await expect.soft(found).toBeVisible();
      await expect.soft(checks.fixOf(found)).toHaveCount(1);
    });
  }

  await test.step('one fix where the finding stands, the others all at once', async () => {
    await checks.fixOf(checks.finding(/VLAN 5000/)).click();
    await expect(checks.finding(/VLAN 5000/)).toHaveCount(0);
    await checks.fixAll.click();
    await expect(checks.filter('Errors')).toHaveText('Errors 0');
    await nav.tab('Resiliency').click();
    await expect(nav.title).toHaveText('Resiliency Maximum');
  });
});
