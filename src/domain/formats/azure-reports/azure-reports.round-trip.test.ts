import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ImportCircuits, importCircuits } from '#domain/actions/import-circuits.ts';
import { authorizationId, circuitId, peeringId } from '#domain/model/ids.ts';
import {
  type Authorization,
  type Circuit,
  emptyPlan,
  type Peering,
  type PeeringType,
  type Plan,
} from '#domain/model/plan.ts';
import { corpusDocuments, corpusIsAbsent } from '#testing/shared-corpus.ts';
import { mostPressing } from '../azure-circuit/azure-words.ts';
import { slugOf } from '../azure-circuit/plan-ids.ts';
import { type AzureDocument, readAzureCircuits } from '../azure-circuit/read-azure-circuits.ts';
import { sayReadIssue } from '../azure-circuit/read-issue.ts';
import { toPlanCircuits } from '../azure-circuit/to-plan-circuits.ts';
import { cliReport } from './cli-report.ts';
import { restReport } from './rest-report.ts';

const DAY = 3;
const jsonReports = [cliReport, restReport];

function planOf(args: ImportCircuits): Plan {
  return importCircuits.apply(emptyPlan, args, { day: DAY, guid: '' });
}

function documentIn(text: string): AzureDocument {
  const read = readAzureCircuits(text);
  if (!read.ok) throw new Error(sayReadIssue(read.error));
  return read.value;
}

/** What a plan carries along is compared by its facts. */
function withoutKept({ circuits, ...rest }: ImportCircuits): object {
  return { ...rest, circuits: circuits.map(({ kept: _kept, ...circuit }) => circuit) };
}

const name = fc.stringMatching(/^[A-Za-z][\w.-]{0,12}\w$/).filter((text) => slugOf(text) !== 'constructor');
const words = fc.constantFrom('', 'Equinix', 'AT&T', 'Telstra "X", Inc.', 'Zürich');
const asn = fc.option(fc.integer({ min: 1, max: 4_294_967_295 }));
const block4 = fc.tuple(fc.nat(255), fc.nat(255)).map(([a, b]) => `85.${a}.${b}.0/24`);
const block6 = fc.nat(65_535).map((a) => `2a0e:b107:${a.toString(16)}::/48`);
const prefixesState = fc.constantFrom('NotConfigured', 'Configuring', 'Configured', 'ValidationNeeded');

const circuits: fc.Arbitrary<Circuit> = fc
  .record({
    name,
    resourceGroup: name,
    subscription: fc.uuid(),
    location: words,
    serviceProviderName: words,
    peeringLocation: words,
    tier: fc.constantFrom('Local', 'Standard', 'Premium', 'Basic'),
    family: fc.constantFrom('MeteredData', 'UnlimitedData'),
    mbps: fc.option(fc.constantFrom(50, 200, 1000, 2500, 10_000, 100_000)),
    port: fc.option(name),
    serviceKey: fc.uuid(),
    state: fc.constantFrom('NotProvisioned', 'Provisioning', 'Provisioned', 'Deprovisioning', 'Odd'),
    circuitProvisioningState: fc.constantFrom('Enabled', 'Disabled', 'Odd'),
    provisioningState: fc.constantFrom('Succeeded', 'Updating', 'Failed'),
    stag: fc.option(fc.nat(4094)),
  })
  .map(({ mbps, port, state, serviceKey, circuitProvisioningState, provisioningState, stag, ...settings }) => ({
    id: circuitId(slugOf(settings.name)),
    settings: {
      ...settings,
      bandwidthInMbps: mbps,
      layer: 'L2',
      expressRoutePort:
        port === null ? '' : `/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/expressRoutePorts/${port}`,
    },
    azure: {
      serviceKey,
      circuitProvisioningState,
      provisioningState,
      stag,
      serviceProviderProvisioningState: state,
      createdDay: DAY,
      sinceDay: DAY,
      lastReadDay: DAY,
      portPair: '',
      providerNote: '',
      keyHandedOverDay: state === 'NotProvisioned' ? null : DAY,
    },
    orderAgreedDay: null,
    billed: [],
    kept: {},
  }));

function peeringsOf(circuit: Circuit, type: PeeringType): fc.Arbitrary<Peering> {
  const isMicrosoft = type === 'MicrosoftPeering';
  const few = (block: fc.Arbitrary<string>): fc.Arbitrary<string[]> =>
    fc.uniqueArray(block, { maxLength: isMicrosoft ? 3 : 0 });
  return fc
    .record({
      links: fc.array(fc.constantFrom('', '192.168.1.0/30', 'fd00::/126'), { minLength: 4, maxLength: 4 }),
      vlanId: fc.option(fc.nat(4094)),
      peerASN: asn,
      customerASN: isMicrosoft ? asn : fc.constant(null),
      routingRegistryName: isMicrosoft ? fc.constantFrom('', 'ARIN', 'RIPENCC') : fc.constant(''),
      sharedKey: fc.constantFrom('', 'abc"d\\e', 'hush'),
      prefixes4: few(block4),
      prefixes6: few(block6),
      state4: prefixesState,
      state6: prefixesState,
      state: fc.constantFrom('Enabled', 'Disabled'),
      provisioningState: fc.constantFrom('Succeeded', 'Updating'),
      azureASN: fc.constantFrom(0, 12_076),
    })
    .map(({ links, prefixes4, prefixes6, state4, state6, state, provisioningState, azureASN, ...settings }) => ({
      id: peeringId(circuit.id, type),
      circuitId: circuit.id,
      type,
      settings: {
        ...settings,
        primaryPeerAddressPrefix: links[0] ?? '',
        secondaryPeerAddressPrefix: links[1] ?? '',
        ipv6PrimaryPeerAddressPrefix: links[2] ?? '',
        ipv6SecondaryPeerAddressPrefix: links[3] ?? '',
        advertisedPublicPrefixes: [...prefixes4, ...prefixes6],
        separateEdge: false,
        routeFilterId: null,
      },
      azure: {
        state,
        provisioningState,
        azureASN,
        lastModifiedBy: 'Customer',
        configuredDay: DAY,
        advertisedPublicPrefixesState: mostPressing([
          ...(prefixes4.length > 0 ? [state4] : []),
          ...(prefixes6.length > 0 ? [state6] : []),
        ]),
        prefixStates: Object.fromEntries([
          ...prefixes4.map((prefix) => [prefix, state4] as const),
          ...prefixes6.map((prefix) => [prefix, state6] as const),
        ]),
        prefixesSinceDay: DAY,
        ticket: 'none',
        ticketDay: null,
      },
    }));
}

function authorizationsOf(circuit: Circuit): fc.Arbitrary<readonly Authorization[]> {
  const one = fc.record({
    name: fc.stringMatching(/^[a-z]{1,8}$/),
    key: fc.uuid(),
    use: fc.constantFrom('Available', 'InUse'),
  });
  return fc.uniqueArray(one, { maxLength: 3, selector: (each) => each.name }).map((list) =>
    list.map(({ name: title, key, use }) => ({
      id: authorizationId(`${circuit.id}/key-${title}`),
      circuitId: circuit.id,
      settings: { name: title },
      azure: { authorizationKey: key, authorizationUseStatus: use, createdDay: DAY },
    })),
  );
}

const imports: fc.Arbitrary<ImportCircuits> = circuits.chain((circuit) =>
  fc
    .record({
      types: fc.subarray<PeeringType>(['AzurePrivatePeering', 'MicrosoftPeering', 'AzurePublicPeering']),
      authorizations: authorizationsOf(circuit),
    })
    .chain(({ types, authorizations }) =>
      fc
        .tuple(...types.map((type) => peeringsOf(circuit, type)))
        .map((peerings) => ({ circuits: [circuit], peerings, authorizations })),
    ),
);

describe('reading again what the reports print', { timeout: 60_000 }, () => {
  it('gives the same circuit, peerings and authorizations', () => {
    fc.assert(
      fc.property(imports, (args) => {
        const plan = planOf(args);
        for (const report of jsonReports) {
          const [id] = args.circuits.map((circuit) => circuit.id);
          const text = id === undefined ? '' : report.text(plan, id, { revealSecrets: true });
          expect(withoutKept(toPlanCircuits(documentIn(text), { day: DAY }))).toEqual(withoutKept(args));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same facts whether az or REST printed them', () => {
    fc.assert(
      fc.property(imports, (args) => {
        const plan = planOf(args);
        for (const { id } of args.circuits) {
          const [flat, nested] = jsonReports.map((report) => documentIn(report.text(plan, id)));
          expect(flat?.circuits).toStrictEqual(nested?.circuits);
        }
      }),
    );
  });
});

describe('words that no page names', () => {
  const family = (state: string) => ({
    advertisedPublicPrefixes: ['203.0.113.0/24'],
    advertisedPublicPrefixesState: state,
  });
  const printed = {
    name: 'ams',
    serviceProviderProperties: { serviceProviderName: 'Equinix' },
    peerings: [{ peeringType: 'MicrosoftPeering', microsoftPeeringConfig: family('Reviewing') }],
    authorizations: [{ name: 'a', authorizationUseStatus: 'Used' }],
  };
  const args = toPlanCircuits(documentIn(JSON.stringify(printed)), { day: DAY });
  const [circuit] = args.circuits;
  const said = (plan: Plan): readonly string[] =>
    jsonReports.flatMap((report) => {
      const [facts] = documentIn(circuit ? report.text(plan, circuit.id) : '').circuits;
      return [facts?.peerings[0]?.microsoft?.state ?? '', facts?.authorizations[0]?.useStatus ?? ''];
    });

  it('come back as they came', () => {
    expect(said(planOf(args))).toEqual(['Reviewing', 'Used', 'Reviewing', 'Used']);
  });

  it('give way where the plan has gone on', () => {
    const authorizations = args.authorizations.map((each): Authorization => ({
      ...each,
      azure: each.azure && { ...each.azure, authorizationUseStatus: 'Available' },
    }));
    const peerings = args.peerings.map((each): Peering => ({
      ...each,
      azure: each.azure && {
        ...each.azure,
        advertisedPublicPrefixesState: 'Configured',
        prefixStates: { '203.0.113.0/24': 'Configured' },
      },
    }));
    const [state, use] = said(planOf({ ...args, authorizations, peerings }));
    expect([state, use]).toEqual(['Configured', 'Available']);
  });
});

describe.skipIf(corpusIsAbsent)(
  'real documents, taken into a plan and printed again (skipped where the shared corpus is absent)',
  () => {
    const read = ['az-show', 'rest', 'rest-recorded'].flatMap(corpusDocuments).flatMap(({ name: title, text }) => {
      const outcome = readAzureCircuits(text);
      return outcome.ok ? [[title, outcome.value] as const] : [];
    });
    // What tools print today whether a document had it or not.
    const printedToday = { globalReachEnabled: false, allowClassicOperations: false };

    it('are there', () => expect(read).not.toEqual([]));

    it.each(read)('%s', (_title, document) => {
      const args = toPlanCircuits(document, { day: DAY });
      const plan = planOf(args);
      for (const [index, { id }] of args.circuits.entries()) {
        for (const report of jsonReports) {
          const again = documentIn(report.text(plan, id));
          expect(again.circuits).toEqual([{ ...printedToday, ...document.circuits[index] }]);
        }
      }
    });
  },
);
