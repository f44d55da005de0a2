import { expect } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { findingsOn } from '#domain/engine/review.ts';
import { verdictOf } from '#domain/engine/verdict.ts';
import { blankPeering } from '#domain/model/blank.ts';
import { circuitId, peeringId } from '#domain/model/ids.ts';
import { peeringsOf } from '#domain/model/look-up.ts';
import type { PeeringSettings } from '#domain/model/plan.ts';
import { circuitIn, peering, plannedPeering, planWith } from '../plans.ts';
import { globalReach, peeringDesign } from '../surroundings.ts';
import { allows, type FamilyExamples, holds, neverTells, quiet, refuses, reports, tells, warns } from './example.ts';
import { after, bgp, goesAhead, hubOn, live, planned, stated, another } from './peering-steps.ts';

const ams = circuitId('ams');
const id = peeringId(ams, 'AzurePrivatePeering');
const microsoftId = peeringId(ams, 'MicrosoftPeering');

const configure: PlanRequest = { id: 'configure-private-peering', args: { circuitId: ams } };
const configureMicrosoft: PlanRequest = { id: 'configure-microsoft-peering', args: { circuitId: ams } };
const disable: PlanRequest = { id: 'disable-peering', args: { peeringId: id } };
const change = (settings: Partial<Omit<PeeringSettings, 'advertisedPublicPrefixes'>>): PlanRequest => ({
  id: 'change-peering',
  args: { peeringId: id, settings },
});

const both = planWith(circuitIn('PD'), plannedPeering('AzurePrivatePeering'), plannedPeering('MicrosoftPeering'));
const v6 = { ipv6PrimaryPeerAddressPrefix: 'fd00::/126', ipv6SecondaryPeerAddressPrefix: 'fd00::4/126' };

export const peerExamples: FamilyExamples<'PEER'> = {
  'PEER-01': {
    ok: allows('Provisioned and Enabled', { plan: planned({}), request: configure }),
    no: refuses('the provider is still at work', {
      plan: planWith(circuitIn('PG'), plannedPeering('AzurePrivatePeering')),
      request: configure,
      reason: 'provider-still-working',
    }),
  },
  'PEER-02': {
    ok: holds('a circuit takes one of each kind', () => {
      expect(peeringsOf(after(both, configure, configureMicrosoft), ams).filter(({ azure }) => azure).length).toBe(2);
    }),
    no: refuses('a second private peering', { plan: live(), request: configure, reason: 'peering-exists' }),
  },
  'PEER-03': {
    ok: holds('Microsoft peering first, then private', () => {
      expect(Object.keys(after(both, configureMicrosoft, configure).peerings).length).toBe(2);
    }),
    no: refuses('while another write is under way', {
      plan: planWith(circuitIn('BUSY', { state: 'Provisioned' }), plannedPeering('AzurePrivatePeering')),
      request: configure,
      reason: 'circuit-busy',
    }),
  },
  'PEER-04': {
    ok: quiet(
      'two /30',
      planned({ primaryPeerAddressPrefix: '192.168.100.128/30', secondaryPeerAddressPrefix: '192.168.100.132/30' }),
    ),
    no: [
      reports(
        'a /29 that is not split yet',
        planned({ primaryPeerAddressPrefix: '192.168.100.128/29', secondaryPeerAddressPrefix: '' }),
      ),
      reports('a /31', planned({ primaryPeerAddressPrefix: '192.168.100.128/31' })),
      reports('a /28', planned({ primaryPeerAddressPrefix: '192.168.100.128/28' })),
      holds('one single /30', () =>
        expect(verdictOf(planned({ secondaryPeerAddressPrefix: '' }), configure)).toMatchObject({
          kind: 'incomplete',
          fields: ['secondaryPeerAddressPrefix'],
        }),
      ),
    ],
  },
  'PEER-05': {
    ok: quiet(
      'two /30 side by side',
      planned({ primaryPeerAddressPrefix: '10.0.0.0/30', secondaryPeerAddressPrefix: '10.0.0.4/30' }),
    ),
    no: [
      reports('not the network address', planned({ primaryPeerAddressPrefix: '10.0.0.1/30' })),
      reports(
        'the same /30 twice',
        planned({ primaryPeerAddressPrefix: '10.0.0.0/30', secondaryPeerAddressPrefix: '10.0.0.0/30' }),
        { field: 'secondaryPeerAddressPrefix' },
      ),
    ],
  },
  'PEER-06': {
    ok: tells('the first address is yours', {
      plan: planned({}),
      text: /^192\.168\.100\.129 is for your router, 192\.168\.100\.130 for that of Microsoft/,
    }),
    no: neverTells('Microsoft on the first', { plan: planned({}), text: /100\.129 for that of Microsoft/ }),
  },
  'PEER-07': {
    ok: quiet('200', planned({ vlanId: 200 })),
    no: [reports('0', planned({ vlanId: 0 })), reports('4095', planned({ vlanId: 4095 }))],
  },
  'PEER-08': {
    ok: quiet('private 200, Microsoft 300', planned({ vlanId: 200 }, plannedPeering('MicrosoftPeering'))),
    no: reports(
      'both 200',
      planned({ vlanId: 200 }, plannedPeering('MicrosoftPeering', { settings: { vlanId: 200 } })),
    ),
  },
  'PEER-09': {
    ok: tells('one VLAN for both links', {
      plan: planned({}),
      text: /One VLAN ID serves the primary and the secondary/,
    }),
    no: holds('a field for each link', () => {
      expect(Object.keys(blankPeering).filter((field) => /vlan/i.test(field))).toEqual(['vlanId']);
    }),
  },
  'PEER-10': {
    ok: quiet('a number of 32 bits', planned({ peerASN: 4_200_000_000 })),
    no: reports('0', planned({ peerASN: 0 })),
  },
  'PEER-11': {
    ok: quiet('65010', planned({ peerASN: 65_010 })),
    no: reports('65517', planned({ peerASN: 65_517 }), { message: /CLI pages only 65515/ }),
  },
  'PEER-12': {
    ok: quiet('65010', planned({ peerASN: 65_010 })),
    no: reports('12076', planned({ peerASN: 12_076 })),
  },
  'PEER-13': {
    ok: tells('64512 is private', { plan: planned({ peerASN: 64_512 }), text: /AS 64512 is a private one/ }),
    no: [
      neverTells('64512 is public', { plan: planned({ peerASN: 64_512 }), text: /public/ }),
      reports(
        '64512 where a public number is due',
        planWith(circuitIn('PD'), plannedPeering('MicrosoftPeering', { settings: { peerASN: 64_512 } })),
        { severity: 'warning', field: 'peerASN', message: /AS 64512 is private/ },
      ),
    ],
  },
  'PEER-14': {
    ok: [
      quiet('letters and digits', planned({ sharedKey: 'Key4Circuit7' })),
      holds('BGP comes back once both ends hold the new key', () => {
        const rotate = { id: 'rotate-md5-key', args: { peeringId: id, sharedKey: 'NewKey4Circuit7' } } as const;
        const rotated = after(live({ sharedKey: 'Key4Circuit7' }), rotate);
        expect(bgp(rotated)).toEqual({ status: 'Down', fault: 'routers-differ' });
        expect(bgp(after(rotated, { id: 'match-routers', args: { peeringId: id } }))).toEqual({ status: 'Up' });
      }),
    ],
    no: [
      reports('a special sign', planned({ sharedKey: 'p@ss' })),
      reports('26 characters', planned({ sharedKey: 'a'.repeat(26) })),
      refuses('a bad key at a change of keys', {
        plan: live(),
        request: { id: 'rotate-md5-key', args: { peeringId: id, sharedKey: 'p@ss' } },
        reason: 'shared-key-well-formed',
      }),
    ],
  },
  'PEER-15': {
    ok: quiet('both sessions', stated({ sessionsBuilt: 'both' })),
    no: reports('no secondary session', stated({ sessionsBuilt: 'primary' }), { severity: 'warning' }),
  },
  'PEER-16': {
    ok: quiet('two BGP sessions', stated({ firstHopRedundancy: false })),
    no: reports('one VRRP address for both', stated({ firstHopRedundancy: true }), { severity: 'error' }),
  },
  'PEER-17': {
    ok: holds('a new peering is Enabled', () => {
      expect(after(planned({}), configure).peerings[id]?.azure?.state).toBe('Enabled');
    }),
    no: holds('an extra step to activate it', () => {
      const made = after(planned({}), configure);
      expect(verdictOf(made, { id: 'enable-peering', args: { peeringId: id } })).toMatchObject({ kind: 'refused' });
      expect(bgp(made)).toEqual({ status: 'Up' });
    }),
  },
  'PEER-18': {
    ok: [
      goesAhead('another circuit carries the routes', {
        plan: live({}, ...another, ...hubOn('ams', 'lon')),
        request: disable,
      }),
      holds('the configuration is kept, and Microsoft peering is left alone', () => {
        const plan = after(live({}, peering('MicrosoftPeering')), disable);
        expect(plan.peerings[id]?.settings).toEqual(live().peerings[id]?.settings);
        expect(bgp(plan)).toEqual({ status: 'Down', fault: 'disabled' });
        expect(bgp(plan, microsoftId)).toEqual({ status: 'Up' });
        expect(bgp(after(plan, { id: 'enable-peering', args: { peeringId: id } }))).toEqual({ status: 'Up' });
      }),
    ],
    no: [
      warns('the only path', { plan: live({}, ...hubOn('ams')), request: disable, reason: 'only-path' }),
      warns('the only path, as stated', { plan: stated({ onlyPath: true }), request: disable, reason: 'only-path' }),
    ],
  },
  'PEER-19': {
    ok: [
      allows('IPv6 subnets on an IPv4 peering', { plan: live(), request: change(v6) }),
      tells('the VLAN and the AS number are shared', { plan: live(), text: /they share VLAN ID and AS number/ }),
    ],
    no: refuses('a second peering for IPv6', { plan: live(), request: configure, reason: 'peering-exists' }),
  },
  'PEER-20': {
    ok: allows('no links', { plan: live(), request: { id: 'delete-private-peering', args: { peeringId: id } } }),
    no: [
      refuses('one connection', {
        plan: live({}, ...hubOn('ams')),
        request: { id: 'delete-private-peering', args: { peeringId: id } },
        reason: 'links-remain',
      }),
      refuses('a Global Reach connection', {
        plan: live({}, ...another, globalReach('ams-lon')),
        request: { id: 'delete-private-peering', args: { peeringId: id } },
        reason: 'global-reach-remains',
      }),
    ],
  },
  'PEER-21': {
    ok: goesAhead('the filter is detached', {
      plan: planWith(circuitIn('PD'), peering('MicrosoftPeering')),
      request: { id: 'delete-microsoft-peering', args: { peeringId: microsoftId } },
    }),
    no: warns('the filter is still attached', {
      plan: planWith(circuitIn('PD'), peering('MicrosoftPeering', { azure: { filterAttached: true } })),
      request: { id: 'delete-microsoft-peering', args: { peeringId: microsoftId } },
      reason: 'filter-attached',
    }),
  },
  'PEER-22': {
    ok: [
      quiet('3,900 on Standard', stated({ furtherIpv4Routes: 3_900 })),
      holds('the session stays', () => expect(bgp(stated({ furtherIpv4Routes: 3_900 }))).toEqual({ status: 'Up' })),
    ],
    no: [
      reports('4,001 on Standard', stated({ furtherIpv4Routes: 4_001 }), { severity: 'error' }),
      holds('the session drops', () =>
        expect(bgp(stated({ furtherIpv4Routes: 4_001 }))).toEqual({ status: 'Down', fault: 'too-many-routes' }),
      ),
    ],
  },
  'PEER-23': {
    ok: tells('a /32 is taken', { plan: stated({ announced: ['203.0.113.7/32'] }), text: /up to \/32 are taken/ }),
    no: holds('a /32 is rejected', () => {
      const plans = [
        stated({ announced: ['203.0.113.7/32'] }),
        planWith(
          circuitIn('PD'),
          peering('MicrosoftPeering', { settings: { advertisedPublicPrefixes: ['131.107.4.7/32'] } }),
        ),
      ];
      const errors = plans.flatMap((plan) => [...findingsOn(plan, id), ...findingsOn(plan, microsoftId)]);
      expect(errors.filter(({ severity, field }) => severity === 'error' && field !== 'routeFilterId')).toEqual([]);
    }),
  },
  'PEER-24': {
    ok: quiet('the same on both links', stated({ announced: ['10.1.0.0/16'] })),
    no: [
      reports('on the primary link only', stated({ announcedOnPrimary: ['10.1.0.0/16'] }), {
        severity: 'warning',
        field: 'announcedOnPrimary',
      }),
      reports(
        'on one of two redundant circuits only',
        live(
          {},
          ...another,
          ...hubOn('ams', 'lon'),
          peeringDesign('AzurePrivatePeering', { announced: ['10.1.0.0/16', '10.2.0.0/16'] }),
          peeringDesign('AzurePrivatePeering', { announced: ['10.1.0.0/16'] }, 'lon'),
        ),
        {
          severity: 'warning',
          field: 'announced',
          message: /^lon leads to the same networks and does not announce 10\.2\.0\.0\/16\./,
        },
      ),
    ],
  },
  'PEER-25': {
    ok: tells('neighbour remote-as 12076', { plan: live(), text: /remote-as 12076/ }),
    no: reports('the number of Microsoft on your side: iBGP', planned({ peerASN: 12_076 }), { message: /eBGP/ }),
  },
  'PEER-26': {
    ok: [
      goesAhead('while the peering is shut', {
        plan: planWith(circuitIn('PD'), peering('AzurePrivatePeering', { azure: { state: 'Disabled' } })),
        request: change({ vlanId: 201 }),
      }),
      holds('it comes back once the routers match', () => {
        const changed = after(live(), change({ vlanId: 201 }), { id: 'match-routers', args: { peeringId: id } });
        expect(bgp(changed)).toEqual({ status: 'Up' });
      }),
    ],
    no: [
      warns('while it carries traffic', {
        plan: live(),
        request: change({ vlanId: 201 }),
        reason: 'interrupts-peering',
      }),
      holds('it is down until the routers match', () =>
        expect(bgp(after(live(), change({ vlanId: 201 })))).toEqual({ status: 'Down', fault: 'routers-differ' }),
      ),
    ],
  },
};
