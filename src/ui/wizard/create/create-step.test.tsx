// @vitest-environment jsdom
import { act, configure, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { circuitId, portId } from '#domain/model/ids.ts';
import type { CircuitSettings } from '#domain/model/plan.ts';
import { storyOfAms } from '#testing/circuit-story.ts';
import { drawScreen } from '#testing/draw-screen.tsx';
import { CreateStep } from './create-step.tsx';

// What is folded away is looked for too, which is also much faster.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

const ams = circuitId('ams');
const planned = storyOfAms('planned');

function circuitWith(settings: Partial<CircuitSettings>): readonly PlanRequest[] {
  return [...planned, { id: 'plan-circuit', args: { circuitId: ams, settings } }];
}

async function draw(asked: readonly PlanRequest[]) {
  const drawn = await drawScreen(<CreateStep circuitId={ams} />, { asked });
  // What few circuits need comes after the rest.
  await act(() =>
    Promise.all([
      import('./change-wish.tsx'),
      import('./direct-fields.tsx'),
      import('./port-panel.tsx'),
      import('./subscription-fields.tsx'),
    ]),
  );
  return drawn;
}
const group = (title: RegExp) => screen.getByText(title).closest('details');
const button = (name: string) => screen.getByRole('button', { name });

describe('the form of a planned circuit', () => {
  it('opens at the first group that still needs something, and folds the others', async () => {
    await draw(circuitWith({ bandwidthInMbps: null }));
    expect(group(/^What and where/)?.open).toBe(false);
    expect(group(/^Size and price/)?.open).toBe(true);
    expect(screen.getByText(/still needed: bandwidth/)).toBeTruthy();
  });

  it('stays active while it is incomplete, and leads to the first empty field, unfolding its group', async () => {
    const { user, plan } = await draw(circuitWith({ resourceGroup: '', location: '' }));
    await user.click(button('Create circuit'));
    expect(plan().circuits[ams]?.azure).toBeNull();
    expect(group(/^Names in Azure/)?.open).toBe(true);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Resource group' }));
  });

  it('keeps a text when the field is left, and not before', async () => {
    const { user, plan } = await draw(circuitWith({ name: '' }));
    const name = screen.getByRole('textbox', { name: 'Circuit name' });
    await user.type(name, 'paris');
    expect(plan().circuits[ams]?.settings.name).toBe('');
    await user.tab();
    expect(plan().circuits[ams]?.settings.name).toBe('paris');
  });

  it('suggests a name made of place and provider', async () => {
    const { user, plan } = await draw(circuitWith({ name: '' }));
    await user.click(button('Use amsterdam-equinix'));
    expect(plan().circuits[ams]?.settings.name).toBe('amsterdam-equinix');
  });

  it('offers only providers of the place, and only places of the provider', async () => {
    const { user } = await draw(planned);
    const offered = () =>
      within(screen.getByRole('listbox'))
        .getAllByRole('option')
        .map((option) => option.textContent);
    await user.click(await screen.findByRole('combobox', { name: 'Service provider' }));
    expect(offered()).toContain('Megaport');
    expect(offered()).not.toContain('Etisalat UAE');
    await user.click(await screen.findByRole('combobox', { name: 'Peering location' }));
    expect(offered().some((place) => place.startsWith('London'))).toBe(true);
    expect(offered().some((place) => place.startsWith('Abu Dhabi'))).toBe(false);
  });

  it('lets go of a provider that does not serve the place just picked', async () => {
    const { user, plan } = await draw(planned);
    await user.click(screen.getByRole('button', { name: 'Offer all places' }));
    await user.click(await screen.findByRole('combobox', { name: 'Peering location' }));
    await user.click(screen.getByRole('option', { name: /^Abu Dhabi/ }));
    expect(plan().circuits[ams]?.settings).toMatchObject({ peeringLocation: 'Abu Dhabi', serviceProviderName: '' });
  });

  it('checks while it is filled in, and offers what mends it beside the field', async () => {
    const { user, plan } = await draw(circuitWith({ tier: 'Local' }));
    const size = group(/^Size and price/);
    if (!size) throw new Error('The form has no group for the size.');
    expect(size.open).toBe(true);
    expect(within(size).getByText('The Local tier is sold with UnlimitedData only.')).toBeTruthy();
    expect(button('Create circuit').getAttribute('aria-disabled')).toBe('true');
    await user.click(within(size).getByRole('button', { name: 'Use UnlimitedData' }));
    expect(plan().circuits[ams]?.settings.family).toBe('UnlimitedData');
    expect(button('Create circuit').getAttribute('aria-disabled')).toBeNull();
  });

  it('warns that the bill starts with the key, and lets the order be agreed first', async () => {
    const { user, plan } = await draw(planned);
    expect(screen.getByText(/Billing starts when the key is issued/)).toBeTruthy();
    await user.click(button('Note that Equinix agreed the order'));
    expect(plan().circuits[ams]?.orderAgreedDay).toBe(0);
    expect(screen.queryByText(/Billing starts when the key is issued/)).toBeNull();
    await user.click(button('Create circuit'));
    expect(plan().circuits[ams]?.azure?.serviceProviderProvisioningState).toBe('NotProvisioned');
  });
});

describe('a circuit that exists', () => {
  it('shows its values as Azure has them, and leads on', async () => {
    await draw(storyOfAms('created'));
    expect(screen.getByRole('region', { name: 'As Azure has it' }).textContent).toContain('200 Mbps');
    expect(screen.queryByRole('combobox', { name: 'Service provider' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Next: order connectivity' })).toBeTruthy();
  });

  it('still takes which layer the provider delivers', async () => {
    const { user, plan } = await draw(storyOfAms('created'));
    await user.click(screen.getByRole('radio', { name: 'Layer 3' }));
    expect(plan().circuits[ams]?.settings.layer).toBe('L3');
  });

  it('says what a change comes to before it is asked for, and then makes it', async () => {
    const { user, plan } = await draw(storyOfAms('provisioned'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Bandwidth' }), '500');
    expect(await screen.findByText(/Traffic is not interrupted, and there is no way back/)).toBeTruthy();
    expect(plan().circuits[ams]?.settings.bandwidthInMbps).toBe(200);
    await user.click(button('Raise bandwidth to 500 Mbps'));
    expect(plan().circuits[ams]?.settings.bandwidthInMbps).toBe(500);
    expect(plan().circuits[ams]?.azure?.providerLimitMbps).toBe(200);
    expect(screen.queryByText(/Traffic is not interrupted, and there is no way back/)).toBeNull();
  });

  it('leads to a new circuit where it cannot become what is chosen', async () => {
    const { user, plan } = await draw(storyOfAms('provisioned'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Bandwidth' }), '100');
    expect(screen.getByText(/Bandwidth never goes down in place/)).toBeTruthy();
    await user.click(button('Plan a new circuit in place of ams-primary'));
    expect(plan().circuits[circuitId(`${ams}-2`)]?.settings).toMatchObject({
      bandwidthInMbps: 100,
      name: 'ams-primary-2',
    });
    expect(plan().circuits[ams]?.settings.bandwidthInMbps).toBe(200);
  });

  it('takes a wish back, and says why a wish cannot be', async () => {
    const { user } = await draw(storyOfAms('provisioned'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tier' }), 'Local');
    expect(button('Change to Local, with PowerShell or the CLI').getAttribute('aria-disabled')).toBe('true');
    expect(screen.getAllByText(/^The Local tier is sold with/).length).toBeGreaterThan(0);
    await user.click(button('Leave it'));
    expect(screen.queryByRole('button', { name: /Change to Local/ })).toBeNull();
  });

  it('allows and forbids classic operations', async () => {
    const { user, plan } = await draw(storyOfAms('provisioned'));
    await user.click(button('Allow classic operations'));
    expect(plan().circuits[ams]?.azure?.allowClassicOperations).toBe(true);
    expect(button('Forbid classic operations')).toBeTruthy();
  });

  it('is deleted only after its name was typed', async () => {
    const { user, plan } = await draw(storyOfAms('created'));
    await user.click(button('More about this circuit'));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete circuit' }));
    const typed = await screen.findByRole('textbox', { name: 'Type ams-primary to confirm' });
    expect(plan().circuits[ams]?.azure).not.toBeNull();
    await user.type(typed, 'ams-primary');
    await user.click(screen.getByRole('button', { name: 'Delete circuit' }));
    expect(plan().circuits[ams]?.azure).toBeNull();
  });
});

describe('a circuit on ExpressRoute Direct ports', () => {
  it('is shown as such, without provider and place', async () => {
    await draw(circuitWith({ expressRoutePort: '/subscriptions/s/port', bandwidthInMbps: 10_000 }));
    expect(screen.getByText(/your own ExpressRoute Direct ports/)).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: 'Service provider' })).toBeNull();
    expect(screen.queryByRole('button', { name: /agreed the order/ })).toBeNull();
  });
});

const portSettings = {
  name: 'pair',
  resourceGroup: 'net',
  subscription: 'sub-1',
  location: 'West Europe',
  peeringLocation: 'Amsterdam',
  bandwidthInGbps: 10,
};

describe('ports of one’s own', () => {
  it('are planned from the form, which asks for what the circuit does not say', async () => {
    const { user, plan } = await draw(circuitWith({ serviceProviderName: '' }));
    await user.click(screen.getByLabelText('ExpressRoute Direct'));
    await user.click(await screen.findByText('Plan a new port pair'));
    expect(plan().circuits[ams]?.settings).toMatchObject({ expressRoutePort: 'port-pair-1', serviceProviderName: '' });
    await user.selectOptions(screen.getByLabelText(/^Size of each port/), '10');
    expect(plan().ports[portId('port-pair-1')]?.settings).toMatchObject({
      bandwidthInGbps: 10,
      peeringLocation: 'Amsterdam',
    });
  });

  it('are created step by step, and take the circuit then', async () => {
    const { user, plan } = await draw([
      ...circuitWith({ serviceProviderName: '', expressRoutePort: 'pair', bandwidthInMbps: 5000 }),
      { id: 'plan-port', args: { portId: portId('pair'), settings: portSettings } },
    ]);
    const press = (text: string) =>
      user.click(within(screen.getByRole('region', { name: 'Port pair pair' })).getByText(text));
    await press('Create port pair pair');
    await press('Download letter of authorization for pair');
    await press('Enable the primary link of pair');
    await press('Enable the secondary link of pair');
    await user.click(screen.getByText('Create circuit', { selector: 'button' }));
    expect(plan().circuits[ams]?.azure?.serviceProviderProvisioningState).toBe('Provisioned');
    expect(plan().ports[portId('pair')]?.azure?.links.map((link) => link.adminState)).toEqual(['Enabled', 'Enabled']);
  });

  it('say why a circuit has to wait, and offer the ports that the plan has already', async () => {
    const { user, plan } = await draw([
      ...circuitWith({ serviceProviderName: '' }),
      { id: 'plan-port', args: { portId: portId('pair'), settings: { name: 'pair', peeringLocation: 'London' } } },
    ]);
    await user.click(screen.getByRole('radio', { name: 'ExpressRoute Direct' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'ExpressRoute Direct port pair' }), 'pair');
    expect(plan().circuits[ams]?.settings).toMatchObject({ expressRoutePort: 'pair', peeringLocation: 'London' });
    expect(screen.getAllByText(/the port pair comes first/).length).toBeGreaterThan(0);
  });

  it('are left again for a provider’s port', async () => {
    const { user, plan } = await draw(circuitWith({ expressRoutePort: 'elsewhere' }));
    await user.click(screen.getByRole('radio', { name: 'A provider’s port' }));
    expect(plan().circuits[ams]?.settings.expressRoutePort).toBe('');
    expect(screen.getByRole('radio', { name: 'A provider’s port' })).toHaveProperty('checked', true);
  });
});
