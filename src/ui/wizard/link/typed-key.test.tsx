// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { authorizationId, circuitId, connectionId, gatewayIdOf, networkId } from '#domain/model/ids.ts';
import { storyOfAms } from '#testing/circuit-story.ts';
import { drawScreen } from '#testing/draw-screen.tsx';
import { LinkStep } from './link-step.tsx';

vi.setConfig({ testTimeout: 30_000 });

const ams = circuitId('ams');
const hub = networkId('hub');
const link = connectionId('link');
const key = authorizationId('key');
const gatewayId = gatewayIdOf(hub);

const ready: readonly PlanRequest[] = [
  ...storyOfAms('provisioned'),
  {
    id: 'plan-peering',
    args: {
      circuitId: ams,
      type: 'AzurePrivatePeering',
      settings: {
        primaryPeerAddressPrefix: '192.168.100.0/30',
        secondaryPeerAddressPrefix: '192.168.100.4/30',
        vlanId: 200,
        peerASN: 65_010,
      },
    },
  },
  { id: 'configure-private-peering', args: { circuitId: ams } },
  {
    id: 'plan-network',
    args: {
      networkId: hub,
      settings: {
        name: 'hub',
        subscription: 'sub-2',
        location: 'West Europe',
        addressSpace: ['10.20.0.0/16'],
        gatewaySubnet: '10.20.255.0/27',
      },
      gateway: { name: 'hub-gateway', sku: 'ErGw1AZ' },
    },
  },
  { id: 'plan-connection', args: { connectionId: link, circuitId: ams, gatewayId, settings: { name: 'ams-to-hub' } } },
  { id: 'create-network', args: { networkId: hub } },
  { id: 'create-gateway', args: { gatewayId } },
  { id: 'finish-gateway', args: { gatewayId } },
  { id: 'plan-authorization', args: { authorizationId: key, circuitId: ams, name: 'for-hub', connectionId: link } },
  { id: 'create-authorization', args: { authorizationId: key } },
];
const redeemed: readonly PlanRequest[] = [
  ...ready,
  { id: 'redeem-authorization', args: { connectionId: link } },
  { id: 'finish-connection', args: { connectionId: link } },
];

async function draw(asked: readonly PlanRequest[]) {
  const drawn = await drawScreen(<LinkStep circuitId={ams} />, { asked });
  await act(() => import('./network-body.tsx'));
  return drawn;
}

const button = (name: string) => screen.getByText(name, { selector: 'button' });

describe('the keys of a link across subscriptions', () => {
  it('are known by what they are: the service key makes no link', async () => {
    const { user, plan } = await draw(ready);
    const field = screen.getByLabelText('Authorization key', { selector: 'input' });
    await user.click(field);
    await user.paste(plan().circuits[ams]?.azure?.serviceKey ?? '');
    expect(screen.getByText(/This is the service key of ams-primary, which is for its provider\./)).toBeTruthy();
    expect(button('Redeem this key').getAttribute('aria-disabled')).toBe('true');

    await user.clear(field);
    await user.paste(plan().authorizations[key]?.azure?.authorizationKey ?? '');
    await user.click(button('Redeem this key'));
    expect(plan().connections[link]?.azure).not.toBeNull();
  });

  it('are replaced, not renewed: the link is planned with the new one', async () => {
    const { user, plan } = await draw(ready);
    await user.click(button('Replace it by a new one'));
    expect(plan().authorizations[key]).toBeUndefined();
    expect(plan().connections[link]).toMatchObject({ azure: null, settings: { authorizationId: 'key-2' } });
  });

  it('show their connection to the owner of the circuit after a refresh', async () => {
    const { user } = await draw(redeemed);
    expect(screen.getByText(/does not see this connection before a refresh/)).toBeTruthy();
    await user.click(button('Refresh state'));
    expect(screen.getByText(/sees this connection under the authorization key/)).toBeTruthy();
  });
});
