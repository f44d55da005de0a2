// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { circuitId, peeringId, routeFilterId } from '#domain/model/ids.ts';
import { storyOfAms } from '#testing/circuit-story.ts';
import { drawScreen } from '#testing/draw-screen.tsx';
import { RoutingStep } from './routing-step.tsx';

// A list of 250 values is filtered with every letter.
vi.setConfig({ testTimeout: 60_000 });

const ams = circuitId('ams');
const microsoft = peeringId(ams, 'MicrosoftPeering');
const filter = routeFilterId(`${microsoft}/filter`);

const configured: readonly PlanRequest[] = [
  ...storyOfAms('provisioned'),
  {
    id: 'plan-peering',
    args: {
      circuitId: ams,
      type: 'MicrosoftPeering',
      settings: {
        primaryPeerAddressPrefix: '131.107.0.0/30',
        secondaryPeerAddressPrefix: '131.107.0.4/30',
        vlanId: 300,
        peerASN: 3320,
        advertisedPublicPrefixes: ['131.107.4.0/24'],
        routingRegistryName: 'RIPENCC',
        separateEdge: true,
      },
    },
  },
  { id: 'configure-microsoft-peering', args: { circuitId: ams } },
  { id: 'answer-prefix-check', args: { peeringId: microsoft, answer: 'Configured' } },
];

const planFilter = (communities: readonly string[]): PlanRequest => ({
  id: 'plan-route-filter',
  args: {
    routeFilterId: filter,
    settings: { name: 'ams-filter', resourceGroup: 'net', location: 'West Europe', communities },
    peeringId: microsoft,
  },
});
const create: PlanRequest = { id: 'create-route-filter', args: { routeFilterId: filter } };
const attach: PlanRequest = { id: 'attach-route-filter', args: { peeringId: microsoft } };

async function draw(...later: readonly PlanRequest[]) {
  const drawn = await drawScreen(<RoutingStep circuitId={ams} />, { asked: [...configured, ...later] });
  await act(() => import('./route-filter-body.tsx'));
  return drawn;
}

// By roles alone jsdom would look through the styles of the whole panel at every query.
const button = (name: string) => screen.getByText(name, { selector: 'button' });
const unfold = () => screen.getByText('Route filter', { selector: 'h2' });
const adding = () => screen.getByLabelText('Add a region or service');

describe('the route filter of a Microsoft peering', () => {
  it('is open while nothing arrives, and is planned in the region of the circuit', async () => {
    const { user, plan } = await draw();
    expect(screen.getByText('Nothing arrives yet.')).toBeTruthy();
    await user.click(button('Plan a route filter'));
    expect(plan().routeFilters[filter]?.settings).toMatchObject({ location: 'West Europe', communities: [] });
    expect(plan().peerings[microsoft]?.settings.routeFilterId).toBe(filter);
  });

  it('finds a region by a city, and adds its value by name', async () => {
    const { user, plan } = await draw(planFilter([]));
    await user.type(adding(), 'dam2');
    await user.click(screen.getByText('West Europe', { selector: 'li span' }));
    expect(plan().routeFilters[filter]?.settings.communities).toEqual(['12076:51002']);
    expect(screen.getByText('West Europe', { selector: 'ul span' })).toBeTruthy();
  });

  it('marks what is out of scope, and keeps readable what nobody publishes', async () => {
    await draw(planFilter(['12076:51004', '12076:51060']));
    expect(screen.getByText(/Out of scope: a Standard circuit at Amsterdam/)).toBeTruthy();
    expect(screen.getByText('Not in the published list')).toBeTruthy();
  });

  it('says of a region without a published value where to ask', async () => {
    const { user, plan } = await draw(planFilter([]));
    await user.type(adding(), 'Italy');
    await user.click(screen.getByText('Italy North'));
    expect(screen.getByText(/No page prints a value for Italy North/)).toBeTruthy();
    expect(plan().routeFilters[filter]?.settings.communities).toEqual([]);
  });

  it('is created, attached, and then its prefixes arrive', async () => {
    const { user, plan } = await draw(planFilter(['12076:51002']));
    await user.click(button('Create route filter ams-filter'));
    await user.click(button('Attach route filter'));
    expect(plan().peerings[microsoft]?.azure?.filterAttached).toBe(true);
    expect(screen.getByText('These prefixes arrive.').parentElement?.textContent).toContain('West Europe');
  });

  it('is not attached for Microsoft 365 without approval and Premium, and says why', async () => {
    const { user, plan } = await draw(planFilter(['12076:5010']), create);
    expect(button('Attach route filter').getAttribute('aria-disabled')).toBe('true');
    await user.click(button('Attach route filter'));
    expect(plan().peerings[microsoft]?.azure?.filterAttached).toBeFalsy();
    expect(screen.getAllByText(/Microsoft has to allow Microsoft 365/).length).toBeGreaterThan(0);
  });

  it('changes its values in Azure only when asked, and goes only once it is detached', async () => {
    const { user, plan } = await draw(planFilter(['12076:51002', '12076:51003']), create, attach);
    await user.click(unfold());
    await act(() => import('./route-filter-body.tsx'));
    await user.click(screen.getByLabelText('Remove North Europe, 12076:51003'));
    expect(plan().routeFilters[filter]?.settings.communities.length).toBe(2);
    await user.click(button('Change the filter'));
    expect(plan().routeFilters[filter]?.settings.communities).toEqual(['12076:51002']);
    await user.click(screen.getByLabelText('More about the route filter'));
    const remove = await screen.findByText('Delete route filter ams-filter', {}, { timeout: 10_000 });
    expect(remove.closest('li')?.getAttribute('aria-disabled')).toBe('true');
    expect(remove.closest('li')?.textContent).toContain('detach it first');
  });
});
