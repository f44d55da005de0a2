import { openFaultyPlan } from './fixtures/faulty-plan.ts';
import { Keyboard } from './fixtures/keyboard.ts';
import { expect, test } from './fixtures/test.ts';
import { ChecksPage } from './pages/checks-page.ts';
import { CircuitsPage } from './pages/circuits-page.ts';
import { Palette } from './pages/palette.ts';
import { planAddresses, PlanNav, planPages } from './pages/plan-nav.ts';
import { Workspace } from './pages/workspace.ts';

test('every page of a plan has a tab and an address, stands after a reload, and says where one is', async ({
  page,
}) => {
  await openFaultyPlan(page);
  const nav = new PlanNav(page);
  await expect(nav.tab('Circuits')).toHaveAttribute('aria-current', 'true');
  await expect(nav.tab('Checks')).toHaveAccessibleName(/2 errors/);
  for (const name of planPages.filter((each) => each !== 'Circuits')) {
    await nav.tab(name).click();
    await expect(page).toHaveURL(new RegExp(`/plans/[^/]+/${planAddresses[name]}$`));
    await expect(nav.tab(name)).toHaveAttribute('aria-current', 'page');
    await expect(page).toHaveTitle(`${name} · Contoso rollout · Onramp`);
    await expect(nav.title).toBeFocused();
    await page.reload();
    await expect(nav.tab(name)).toHaveAttribute('aria-current', 'page');
  }
  // The plan has one circuit: its tab leads on to it.
  await nav.tab('Circuits').click();
  await expect(new Workspace(page).heading('create')).toBeVisible();
  await nav.tab('Circuits').click();
  await expect(new CircuitsPage(page).row('ams-primary')).toBeVisible();
});

test('the pages are reached by keyboard alone', async ({ page }) => {
  await openFaultyPlan(page);
  const nav = new PlanNav(page);
  const keyboard = new Keyboard(page);
  await keyboard.tabTo(nav.tab('Checks'), 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(nav.title).toBeFocused();
  const checks = new ChecksPage(page);
  await keyboard.use(checks.finding(/VLAN 5000/).getByRole('button', { name: 'Use 100' }));
  await expect(checks.finding(/VLAN 5000/)).toHaveCount(0);
  // What had the focus is gone: it stands at the title, not nowhere.
  await expect(nav.title).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the pages are in a menu, from a step and from each other', async ({ page }) => {
    await openFaultyPlan(page);
    const nav = new PlanNav(page);
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await nav.menuItem('Checks').click();
    await expect(nav.title).toContainText('2 errors to mend');
    await nav.switch.click();
    await nav.menuItem('Addresses').click();
    await expect(nav.title).toHaveText('Addresses');
  });
});

test('a finding is fixed where it stands, and undo brings it back', async ({ page }) => {
  await openFaultyPlan(page);
  const nav = new PlanNav(page);
  const checks = new ChecksPage(page);
  await nav.tab('Checks').click();
  const finding = checks.finding(/AS 65515 is reserved/);
  await expect(finding).toContainText('PEER-11');
  await expect(finding).toContainText('Microsoft’s pages disagree');
  await finding.getByRole('button', { name: /^Use / }).click();
  await expect(finding).toHaveCount(0);
  await expect(nav.tab('Checks')).toHaveAccessibleName(/1 error/);
  await new Workspace(page).undo.click();
  await expect(finding).toBeVisible();
});

test('“Go there” leads to the very field', async ({ page }) => {
  await openFaultyPlan(page);
  await new PlanNav(page).tab('Checks').click();
  await new ChecksPage(page)
    .finding(/VLAN 5000/)
    .getByRole('button', { name: 'Go there' })
    .click();
  await expect(new Workspace(page).heading('routing')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /VLAN/ })).toBeFocused();
});

test('all that can be fixed is fixed at once, and undone at once', async ({ page }) => {
  await openFaultyPlan(page);
  const checks = new ChecksPage(page);
  await new PlanNav(page).tab('Checks').click();
  await checks.fixAll.click();
  await expect(checks.title).not.toContainText('errors');
  await new Workspace(page).undo.click();
  await expect(checks.title).toContainText('2 errors to mend');
});

test('a finding is set aside, is kept so, and comes back', async ({ page }) => {
  await openFaultyPlan(page);
  const checks = new ChecksPage(page);
  await new PlanNav(page).tab('Checks').click();
  await checks.setAside(/VLAN 5000/, 'Only a rehearsal');
  await expect(checks.finding(/VLAN 5000/)).toHaveCount(0);
  await expect(checks.title).toContainText('1 error to mend');
  await expect(new Workspace(page).saved).toBeVisible();
  await page.reload();
  await checks.filter('Set aside').click();
  await expect(checks.finding(/VLAN 5000/)).toContainText('Set aside on day 0: “Only a rehearsal”.');
  await checks
    .finding(/VLAN 5000/)
    .getByRole('button', { name: 'Bring back' })
    .click();
  await expect(checks.main).toContainText('Nothing is set aside');
  await checks.filter('Errors').click();
  await expect(checks.finding(/VLAN 5000/)).toBeVisible();
});

test('a circuit is duplicated, renamed and removed, and undo brings it back', async ({ page }) => {
  await openFaultyPlan(page);
  const nav = new PlanNav(page);
  const circuits = new CircuitsPage(page);
  await nav.tab('Circuits').click();
  await (await circuits.menuItem('ams-primary', 'Duplicate')).click();
  await (await circuits.menuItem('ams-primary-2', 'Rename')).click();
  await circuits.nameField.fill('lon-backup');
  await circuits.nameField.press('Enter');
  await expect(circuits.row('lon-backup')).toContainText('planned');
  await (await circuits.menuItem('lon-backup', 'Remove from the plan')).click();
  const question = page.getByRole('dialog');
  await question.getByRole('textbox').fill('lon-backup');
  await question.getByRole('button', { name: 'Remove from the plan' }).click();
  await expect(circuits.row('lon-backup')).toHaveCount(0);
  await new Workspace(page).undo.click();
  await expect(circuits.row('lon-backup')).toBeVisible();
});

test('the palette leads to the pages and copies circuits', async ({ page }) => {
  await openFaultyPlan(page);
  const palette = new Palette(page);
  await page.keyboard.press('ControlOrMeta+K');
  await palette.field.fill('checks');
  await page.keyboard.press('Enter');
  await expect(new PlanNav(page).title).toContainText('2 errors to mend');
  await page.keyboard.press('ControlOrMeta+K');
  await palette.field.fill('duplicate ams-primary');
  await page.keyboard.press('Enter');
  await new PlanNav(page).tab('Circuits').click();
  await expect(new CircuitsPage(page).row('ams-primary-2')).toBeVisible();
});
