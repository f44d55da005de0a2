import { openDocument } from './fixtures/documents.ts';
import { expect, test } from './fixtures/test.ts';
import { CreateStep } from './pages/create-step.ts';

test('more bandwidth is asked for in place, less takes a new circuit', async ({ page }) => {
  const workspace = await openDocument(page, 'cli-provisioned.json');
  const create = new CreateStep(page);
  await workspace.goTo('create');
  await expect(create.bandwidth).toBeVisible();

  await test.step('less is not possible, and the reason is told', async () => {
    await create.bandwidth.selectOption({ value: '50' });
    await expect(create.main).toContainText('Bandwidth never goes down in place');
    await create.press('Leave it');
  });

  await test.step('more says what it comes to before it is asked for', async () => {
    await create.bandwidth.selectOption({ value: '500' });
    await expect(create.main.getByRole('status').filter({ hasText: 'If changed' })).toContainText('In place');
    await create.press(/^(Raise|Change|Increase) /);
    await expect(create.bandwidth).toHaveValue('500');
    await expect(create.main).toContainText('500 Mbps (now)');
  });
});
