import { expect } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { circuitId, peeringId } from '#domain/model/ids.ts';
import { arrivingRoutes } from '#domain/model/microsoft-routes.ts';
import type { PeeringDesign } from '#domain/model/peering-design.ts';
import type { PeeringSettings, Plan } from '#domain/model/plan.ts';
import { withValues } from '../filtered-peering.ts';
import { circuitIn, peering, plannedPeering, planWith } from '../plans.ts';
import { peeringDesign } from '../surroundings.ts';
import {
  allows,
  type FamilyExamples,
  holds,
  keepsStill,
  neverTells,
  quiet,
  refuses,
  reports,
  tells,
} from './example.ts';

const microsoft = peeringId(circuitId('ams'), 'MicrosoftPeering');
const attach: PlanRequest = { id: 'attach-route-filter', args: { peeringId: microsoft } };

const onMicrosoft = (settings: Partial<PeeringSettings>): Plan =>
  planWith(circuitIn('PD'), plannedPeering('MicrosoftPeering', { settings }));
const stating = (design: PeeringDesign): Plan =>
  planWith(circuitIn('PD'), peering('MicrosoftPeering'), peeringDesign('MicrosoftPeering', design));

const exchange = ['12076:5010'];
const premium = { tier: 'Premium' } as const;
const beijing = { peeringLocation: 'Beijing', location: 'China North' } as const;
const washington = { peeringLocation: 'Washington DC', location: 'US Gov Virginia' } as const;

const regionsThatArrive = (plan: Plan): readonly (string | null)[] => {
  const live = plan.peerings[microsoft];
  return live ? arrivingRoutes(plan, live).map((route) => route.region) : [];
};

type Service = `MSFT-${15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24}`;

/** What Microsoft peering leads to, and what it does not. */
export const msftServiceExamples: Pick<FamilyExamples<'MSFT'>, Service> = {
  'MSFT-15': {
    ok: quiet(
      'Storage, SQL, Entra ID, DevOps and public addresses',
      stating({ services: ['Storage', 'SQL', 'Entra ID', 'Azure DevOps', 'public addresses of VMs'] }),
    ),
    no: [
      reports('Intune through the circuit', stating({ services: ['Storage', 'Intune'] }), { message: /Intune/ }),
      reports('Azure Front Door', stating({ services: ['azure front door'] })),
    ],
  },
  'MSFT-16': {
    ok: quiet('two edges', onMicrosoft({ separateEdge: true })),
    no: reports('one firewall for both', onMicrosoft({ separateEdge: false })),
  },
  'MSFT-17': {
    ok: [
      quiet('approved and Premium', withValues(exchange, { circuit: premium, approved: true })),
      allows('and Azure attaches the filter', {
        plan: withValues(exchange, { circuit: premium, approved: true }),
        request: attach,
      }),
    ],
    no: [
      reports('approved and Standard', withValues(exchange, { approved: true }), { message: /Premium/ }),
      refuses('approved and Standard: the filter is not attached', {
        plan: withValues(exchange, { approved: true }),
        request: attach,
        reason: 'microsoft-365-on-premium',
      }),
    ],
  },
  'MSFT-18': {
    ok: [
      tells('Amsterdam Standard gets North Europe and West Europe', {
        plan: withValues([]),
        text: /North Europe.*West Europe/,
      }),
      holds('their prefixes arrive', () =>
        expect(regionsThatArrive(withValues(['12076:51003', '12076:51002'], { attached: true }))).toEqual([
          'North Europe',
          'West Europe',
        ]),
      ),
    ],
    no: [
      neverTells('Amsterdam Standard does not get East US', { plan: withValues([]), text: /East US/ }),
      holds('nothing of East US arrives', () =>
        expect(regionsThatArrive(withValues(['12076:51004'], { attached: true }))).toEqual([]),
      ),
      holds('Local gets its own regions only', () =>
        expect(
          regionsThatArrive(withValues(['12076:51003', '12076:51002'], { attached: true, circuit: { tier: 'Local' } })),
        ).toEqual(['West Europe']),
      ),
    ],
  },
  'MSFT-19': {
    ok: tells('12076:51002 is West Europe', { plan: withValues(['12076:51002']), text: /12076:51002 is West Europe/ }),
    no: tells('a community of one’s own influences nothing', {
      plan: withValues(['12076:51002']),
      text: /ignores communities that you set/,
    }),
  },
  'MSFT-20': {
    ok: quiet(
      'approved use by an operator',
      withValues(['12076:5250'], { around: [peeringDesign('MicrosoftPeering', { pstnApproved: true })] }),
    ),
    no: reports('selected for Teams', withValues(['12076:5250'])),
  },
  'MSFT-21': {
    ok: tells('EF 46 for voice on Microsoft peering', { plan: onMicrosoft({}), text: /EF 46/ }),
    no: keepsStill('no promise on private peering', planWith(circuitIn('PD'), plannedPeering('AzurePrivatePeering'))),
  },
  'MSFT-22': {
    ok: quiet(
      'the ticket is closed',
      withValues(['12076:5110', '12076:51105'], {
        circuit: { ...washington, ...premium },
        approved: true,
        around: [peeringDesign('MicrosoftPeering', { governmentTicket: true })],
      }),
    ),
    no: [
      reports(
        'Exchange Online without the ticket',
        withValues(['12076:5110'], { circuit: { ...washington, ...premium }, approved: true }),
        { message: /ticket/ },
      ),
      reports('commercial storage', withValues(['12076:52002'], { circuit: washington }), {
        message: /another cloud/,
      }),
      refuses('the filter is not attached', {
        plan: withValues(['12076:52002'], { circuit: washington }),
        request: attach,
      }),
    ],
  },
  'MSFT-23': {
    ok: quiet('the internet is the fallback', stating({ vpnBackup: false })),
    no: reports('a VPN is listed as the backup', stating({ vpnBackup: true })),
  },
  'MSFT-24': {
    ok: quiet('regional values', withValues(['12076:51301'], { circuit: beijing })),
    no: [
      reports('Exchange Online', withValues(exchange, { circuit: { ...beijing, ...premium }, approved: true })),
      refuses('the filter is not attached', {
        plan: withValues(exchange, { circuit: { ...beijing, ...premium }, approved: true }),
        request: attach,
        reason: 'office-outside-china',
      }),
    ],
  },
};
