// @vitest-environment jsdom
import { act, configure, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { circuitId } from '#domain/model/ids.ts';
import { storyOfAms } from '#testing/circuit-story.ts';
import { drawScreen } from '#testing/draw-screen.tsx';
import { VerifyStep } from './verify-step.tsx';

// What is folded away is looked for too, which is also much faster.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

const ams = circuitId('ams');
const draw = (asked: readonly PlanRequest[]) => drawScreen(<VerifyStep circuitId={ams} />, { asked });
const region = (name: string) => screen.getByRole('region', { name });
// The list of offers has each button once more, above the one that is pinned.
const pinned = (name: string) => screen.getAllByRole('button', { name }).at(-1) ?? document.body;
const printed = () => screen.getByLabelText(/ prints$/, { selector: 'pre' }).textContent;

describe('what Azure reports', () => {
  it('is shown by the two states that matter, and in full when asked', async () => {
    const { user } = await draw(storyOfAms('provisioning'));
    expect(printed()).toContain('ServiceProviderProvisioningState : Provisioning');
    expect(printed()).not.toContain('ServiceKey');
    await user.click(screen.getByRole('button', { name: /^All \d+ lines$/ }));
    expect(printed()).toContain('ServiceKey');
  });

  it('is shown as each tool prints it', async () => {
    const { user } = await draw(storyOfAms('provisioning'));
    await user.click(screen.getByRole('radio', { name: 'CLI' }));
    expect(printed()).toContain('"serviceProviderProvisioningState": "Provisioning"');
    await user.click(screen.getByRole('radio', { name: '2016' }));
    expect(printed()).toMatch(/Status +: Enabled/);
  });

  it('says that Status of 2016 is CircuitProvisioningState of today', async () => {
    await draw(storyOfAms('provisioning'));
    const names = screen.getByText('Which name means which').closest('details')?.textContent;
    expect(names).toContain('CircuitProvisioningState in PowerShell');
    expect(names).toContain('Status in the classic tools of 2016');
  });

  it('tells how old it is', async () => {
    const { session, user } = await draw(storyOfAms('provisioning'));
    act(() => void session.passDays(2));
    expect(screen.getByText('Refreshed on day 0, 2 days ago')).toBeTruthy();
    await user.click(pinned('Refresh state'));
    expect(screen.getByText('Refreshed on day 2')).toBeTruthy();
  });
});

describe('the four states', () => {
  it('mark the one of now', async () => {
    await draw(storyOfAms('provisioning'));
    const current = within(region('What the provider may report'))
      .getAllByRole('listitem')
      .filter((item) => item.getAttribute('aria-current') === 'true');
    expect(current.map((item) => item.textContent)).toEqual([expect.stringContaining('Provisioning')]);
  });

  it("name a fault on Microsoft's side", async () => {
    await draw([...storyOfAms('provisioned'), { id: 'fail-microsoft-side', args: { circuitId: ams } }]);
    expect(region('What the provider may report').textContent).toContain('Now it is Disabled.');
  });
});

describe('what comes next', () => {
  it('is waiting, while the provider works', async () => {
    const { user, plan } = await draw(storyOfAms('provisioning'));
    expect(region('Waiting on Equinix').textContent).toContain('since day 0');
    await user.click(screen.getByRole('button', { name: 'To the next event' }));
    expect(plan().circuits[ams]?.azure?.serviceProviderProvisioningState).toBe('Provisioned');
    expect(screen.getByRole('link', { name: 'Next: configure routing' })).toBeTruthy();
  });

  it('is acting as the provider, for whoever does not want to wait', async () => {
    const { user, plan } = await draw(storyOfAms('provisioning'));
    await user.click(
      within(region('Waiting on Equinix')).getByRole('button', { name: 'As Equinix: Finish provisioning' }),
    );
    expect(plan().circuits[ams]?.azure?.serviceProviderProvisioningState).toBe('Provisioned');
    expect(region('Your turn')).toBeTruthy();
  });

  it('is a repair, where the resource is in Failed', async () => {
    const { user, plan } = await draw([
      ...storyOfAms('provisioned'),
      { id: 'start-update', args: { circuitId: ams } },
      { id: 'fail-update', args: { circuitId: ams } },
    ]);
    await user.click(pinned('Repair: read and write back unchanged'));
    expect(plan().circuits[ams]?.azure?.provisioningState).toBe('Succeeded');
  });

  it('is the way to be rid of the circuit, step by step', async () => {
    const { user, plan } = await draw(storyOfAms('provisioned'));
    const path = region('To delete this circuit from here');
    await user.click(await within(path).findByRole('button', { name: /^As Equinix: / }));
    expect(plan().circuits[ams]?.azure?.serviceProviderProvisioningState).toBe('NotProvisioned');
    expect(screen.queryByRole('region', { name: 'To delete this circuit from here' })).toBeNull();
  });

  it('is the order, while the circuit is only planned', async () => {
    await draw(storyOfAms('planned'));
    expect(screen.getByRole('heading', { name: 'This step is locked' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'First: create circuit' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'What Azure reports' })).toBeNull();
  });
});
