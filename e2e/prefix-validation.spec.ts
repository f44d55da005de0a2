import { openDocument } from './fixtures/documents.ts';
import { expect, test } from './fixtures/test.ts';
import { RoutingStep } from './pages/routing-step.ts';

test('prefixes behind a private AS number are proven on a ticket before Microsoft peering works', async ({ page }) => {
  const routing = new RoutingStep(page);
  const { microsoftPeering } = routing;

  await test.step('the peering is filled in and enabled', async () => {
    await openDocument(page, 'cli-provisioned.json');
    await microsoftPeering.unfold();
    await microsoftPeering.fillSessions({
      primary: '131.107.0.0/30',
      secondary: '131.107.0.4/30',
      vlan: '300',
      asn: '65020',
    });
    await microsoftPeering.announce('131.107.4.0/24');
    await microsoftPeering.registry.selectOption('RIPENCC');
    await routing.press('Enable Microsoft peering');
  });

  await test.step('Microsoft checks the prefixes', async () => {
    await expect(routing.turn('Waiting on Microsoft')).toContainText('Microsoft checks the advertised prefixes.');
    await expect(routing.step('routing', 'Waiting on Microsoft')).toContainText('Microsoft checks the prefixes');
    await expect(microsoftPeering.validation).toContainText('Being checked');
    await expect(microsoftPeering.card).toContainText('No routes are exchanged yet.');
    await routing.letDaysPass('To the next event');
  });

  await test.step('a person at Microsoft has to look: the customer opens a ticket', async () => {
    await expect(routing.step('routing', 'Needs attention')).toContainText('Validation needed');
    await expect(microsoftPeering.validation).toContainText('Manual validation');
    await expect(microsoftPeering.validation.getByRole('list', { name: 'State of each prefix' })).toContainText(
      'ManualValidationNeeded',
    );
    await expect(routing.turn('Your turn')).toContainText('Prove that the prefixes are yours: open a ticket.');
    await microsoftPeering.button('Open a ticket').click();
    await expect(routing.step('routing', 'Waiting on Microsoft')).toContainText('Ticket for validation is open');
  });

  await test.step('a rejected proof leads to a second ticket', async () => {
    await microsoftPeering.button('Reject the proof').click();
    await expect(routing.turn('Your turn')).toContainText('Microsoft rejected the proof. Open a new ticket.');
    await microsoftPeering.button('Open a ticket').click();
  });

  await test.step('Microsoft accepts the second one in its own time', async () => {
    await routing.letDaysPass('7 days');
    await expect(microsoftPeering.validation).toContainText('Configured');
    await expect(routing.step('routing', 'Your turn')).toContainText('Attach a route filter');
    await expect(routing.turn('Your turn')).toContainText('until then Microsoft peering announces nothing to you');
  });

  await test.step('a route filter with a region lets its prefixes arrive', async () => {
    const { routeFilter } = routing;
    await expect(routeFilter).toContainText('Nothing arrives yet.');
    await routeFilter.getByRole('button', { name: 'Plan a route filter' }).click();
    await routeFilter.getByRole('combobox', { name: 'Add a region or service' }).pressSequentially('West Europe');
    await page
      .getByRole('option', { name: /^West Europe/ })
      .first()
      .click();
    await routeFilter.getByRole('button', { name: /^Create route filter/ }).click();
    await routeFilter.getByRole('button', { name: 'Attach route filter' }).click();
    await expect(routing.step('routing', 'Done')).toContainText('Microsoft enabled');
  });
});
