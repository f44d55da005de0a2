import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { arm } from '#domain/formats/arm/arm.ts';
import { cliReport } from '#domain/formats/azure-reports/cli-report.ts';
import { powershellReport } from '#domain/formats/azure-reports/powershell-report.ts';
import { restReport } from '#domain/formats/azure-reports/rest-report.ts';
import type { FoundResource } from '#domain/formats/documents/found.ts';
import { readDocuments, type TextToRead } from '#domain/formats/documents/read-documents.ts';
import { circuitsOf } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import { anyPlan } from '#testing/any-plan.ts';
import { driftOf } from './drift.ts';
import { type Imported, shelfIn, type ShelfName } from './drift-shelves.ts';

vi.setConfig({ testTimeout: 120_000 });

const often = { numRuns: 120, seed: 4 };

function read(texts: readonly TextToRead[]): readonly FoundResource[] {
  const { documents, unread } = readDocuments(texts);
  expect(unread).toEqual([]);
  return documents.flatMap(({ resources }) => resources);
}

const inTemplates = (plan: Plan): readonly FoundResource[] => read(arm.write(plan).files);

// The cmdlet of 2016 prints no names, by which a circuit would be found.
const reports = [cliReport, restReport, powershellReport];

/** What each tool of Azure’s prints of the live circuits, with and without keys. */
function inReports(plan: Plan): readonly (readonly FoundResource[])[] {
  const live = circuitsOf(plan).filter(({ azure }) => azure !== null);
  return reports.flatMap(({ id, text }) =>
    [false, true].map((revealSecrets) =>
      read(live.map((circuit) => ({ name: id, text: text(plan, circuit.id, { revealSecrets }) }))),
    ),
  );
}

const withLive = anyPlan.filter((plan) => circuitsOf(plan).some(({ azure }) => azure !== null));
const none = { changed: [], onlyReal: [], notCompared: [] };

interface Change {
  readonly shelf: ShelfName;
  readonly part: 'settings' | 'azure';
  readonly field: string;
  /** How the table calls it, where it does not go by the plan’s own name. */
  readonly title?: string;
  readonly to: unknown;
  readonly if?: (settings: Fields) => boolean;
}

interface Fields {
  readonly [field: string]: unknown;
}

const isSaid =
  (field: string) =>
  (settings: Fields): boolean =>
    ![null, ''].some((blank) => blank === settings[field]);
const onProvider = isSaid('serviceProviderName');
const hasCommunities = ({ communities }: Fields): boolean => Array.isArray(communities) && communities.length > 0;
type Other = Omit<Change, 'shelf' | 'part' | 'field'>;
const setting = (shelf: ShelfName, field: string, other: Other): Change => ({
  shelf,
  part: 'settings',
  field,
  ...other,
});
const state = (shelf: ShelfName, field: string, to: unknown): Change => ({ shelf, part: 'azure', field, to });

/** What a template says of a plan. */
const ofTemplates: readonly Change[] = [
  setting('circuits', 'location', { to: 'Norway East' }),
  setting('circuits', 'serviceProviderName', { to: 'Colt', if: onProvider }),
  setting('circuits', 'peeringLocation', { to: 'Oslo', if: onProvider }),
  setting('circuits', 'bandwidthInMbps', { to: 100 }),
  setting('circuits', 'tier', { to: 'Basic', title: 'sku.tier' }),
  setting('circuits', 'family', { to: 'Flat', title: 'sku.family' }),
  setting('circuits', 'expressRoutePort', { to: '', if: isSaid('expressRoutePort') }),
  setting('peerings', 'primaryPeerAddressPrefix', { to: '10.9.9.0/30', if: isSaid('primaryPeerAddressPrefix') }),
  setting('peerings', 'secondaryPeerAddressPrefix', { to: '10.9.9.4/30', if: isSaid('secondaryPeerAddressPrefix') }),
  setting('peerings', 'ipv6PrimaryPeerAddressPrefix', { to: 'fd99::/126', if: isSaid('ipv6PrimaryPeerAddressPrefix') }),
  setting('peerings', 'ipv6SecondaryPeerAddressPrefix', {
    to: 'fd99::4/126',
    if: isSaid('ipv6SecondaryPeerAddressPrefix'),
  }),
  setting('peerings', 'vlanId', { to: 999 }),
  setting('peerings', 'peerASN', { to: 65_099 }),
  setting('peerings', 'advertisedPublicPrefixes', { to: ['131.107.250.0/24'], if: isSaid('routingRegistryName') }),
  setting('peerings', 'customerASN', { to: 64_999, if: isSaid('customerASN') }),
  setting('peerings', 'routingRegistryName', { to: 'ARIN', if: isSaid('routingRegistryName') }),
  setting('peerings', 'routeFilterId', { to: null, title: 'routeFilter', if: isSaid('routeFilterId') }),
  setting('networks', 'location', { to: 'Norway East' }),
  setting('networks', 'addressSpace', { to: ['10.250.0.0/16'] }),
  setting('networks', 'gatewaySubnet', { to: '10.250.0.0/26' }),
  setting('gateways', 'name', { to: 'another' }),
  setting('gateways', 'sku', { to: 'ErGw9AZ' }),
  setting('gateways', 'minScaleUnits', { to: 40, if: isSaid('minScaleUnits') }),
  setting('gateways', 'maxScaleUnits', { to: 50, if: isSaid('maxScaleUnits') }),
  setting('connections', 'name', { to: 'another' }),
  setting('connections', 'routingWeight', { to: 32_001 }),
  setting('connections', 'fastPath', {
    to: true,
    title: 'expressRouteGatewayBypass',
    if: ({ fastPath }) => fastPath === false,
  }),
  setting('routeFilters', 'location', { to: 'Norway East' }),
  setting('routeFilters', 'access', { to: 'Deny', if: hasCommunities }),
  setting('routeFilters', 'communities', { to: ['12076:5030'], if: hasCommunities }),
  setting('ports', 'location', { to: 'Norway East' }),
  setting('ports', 'peeringLocation', { to: 'Oslo' }),
  setting('ports', 'bandwidthInGbps', { to: 100 }),
  setting('ports', 'encapsulation', { to: 'Dot1Q' }),
  setting('ports', 'billingType', { to: 'UnlimitedData' }),
  setting('globalReaches', 'name', { to: 'another' }),
  setting('globalReaches', 'addressPrefix', { to: '192.168.99.0/29' }),
  setting('globalReaches', 'ipv6AddressPrefix', { to: 'fd99:1::/125', if: isSaid('ipv6AddressPrefix') }),
];

/** What Azure says of live circuits. */
const ofReports: readonly Change[] = [
  ...ofTemplates.filter(({ shelf, field }) => shelf === 'circuits' && field !== 'expressRoutePort'),
  ...ofTemplates.filter(({ field }) => /PeerAddressPrefix|vlanId|peerASN/.test(field)),
  setting('peerings', 'ipv6PrimaryPeerAddressPrefix', { to: 'fd99::/126' }),
  state('circuits', 'serviceKey', '1a2b3c4d-0000-4000-a000-999999999999'),
  state('circuits', 'serviceProviderProvisioningState', 'Deprovisioning'),
  state('circuits', 'circuitProvisioningState', 'Disabled'),
  state('circuits', 'provisioningState', 'Failed'),
  state('peerings', 'state', 'Odd'),
  state('peerings', 'provisioningState', 'Failed'),
  state('peerings', 'azureASN', 8075),
  state('peerings', 'lastModifiedBy', 'Equinix'),
];

interface ChangedPlan {
  readonly id: string;
  readonly title: string;
  readonly plan: Plan;
}

/** For each change that some resource takes, by its shelf and field, the plan with it on one of them. */
function changedPlans(plan: Plan, changes: readonly Change[], pick: number): ReadonlyMap<string, ChangedPlan> {
  return new Map(
    changes.flatMap((change): readonly (readonly [string, ChangedPlan])[] => {
      const { shelf, part, field, to, title = field, if: takes = () => true } = change;
      const those = Object.values(shelfIn(plan, shelf)).filter(
        (each) => each[part] !== null && takes({ ...each.settings }) && !isOfProvider(plan, each),
      );
      const each = those[pick % those.length];
      if (!each) return [];
      const other = { ...each, [part]: { ...each[part], [field]: to } };
      return [
        [nameOf(change), { id: each.id, title, plan: { ...plan, [shelf]: { ...plan[shelf], [each.id]: other } } }],
      ];
    }),
  );
}

const nameOf = ({ shelf, field }: Change): string => `${field} of ${shelf}`;

/** No template has the peerings of a circuit that its provider routes. */
function isOfProvider(plan: Plan, each: Imported): boolean {
  return 'type' in each && plan.circuits[each.circuitId]?.settings.layer === 'L3';
}

describe('the drift of generated plans', () => {
  it('is none from their own templates', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(driftOf(plan, inTemplates(plan), 3)).toMatchObject(none);
      }),
      often,
    );
  });

  it('is none from what Azure prints of them', () => {
    fc.assert(
      fc.property(withLive, (plan) => {
        for (const resources of inReports(plan)) expect(driftOf(plan, resources, 3)).toMatchObject(none);
      }),
      often,
    );
  });

  it('is the one field that a template says differently', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyPlan, fc.nat(), (plan, pick) => {
        const resources = inTemplates(plan);
        for (const [name, change] of changedPlans(plan, ofTemplates, pick)) {
          seen.add(name);
          expectOnly(change, resources);
        }
      }),
      often,
    );
    expect(seen).toEqual(new Set(ofTemplates.map(nameOf)));
  });

  it('is the one field that Azure shows differently', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(withLive, fc.nat(), (plan, pick) => {
        const shown = inReports(plan);
        for (const [name, change] of changedPlans(liveOf(plan), ofReports, pick)) {
          seen.add(name);
          expectOnly(change, shown[pick % shown.length] ?? []);
        }
      }),
      often,
    );
    expect(seen).toEqual(new Set(ofReports.map(nameOf)));
  });
});

function expectOnly({ id, title, plan }: ChangedPlan, resources: readonly FoundResource[]): void {
  expect(driftOf(plan, resources, 3)).toMatchObject({
    changed: [{ id, rows: [{ field: title }] }],
    onlyReal: [],
    notCompared: [],
  });
}

/** No report has what is only planned. */
function liveOf(plan: Plan): Plan {
  const isLive = ([, { azure }]: readonly [string, { readonly azure: unknown }]): boolean => azure !== null;
  return {
    ...plan,
    circuits: Object.fromEntries(Object.entries(plan.circuits).filter(isLive)),
    peerings: Object.fromEntries(Object.entries(plan.peerings).filter(isLive)),
  };
}
