import { describe, expect, it } from 'vitest';
import { circuitId, routeFilterId } from '#domain/model/ids.ts';
import { emptyPlan, type PeeringSettings, type Plan } from '#domain/model/plan.ts';
import { authorization, circuit, circuitIn, peering, plannedPeering, planWith } from '#testing/plans.ts';
import { routeFilter } from '#testing/surroundings.ts';
import { readAzureCircuits } from '../azure-circuit/read-azure-circuits.ts';
import { azureReports, screenOf } from './azure-reports.ts';
import { cliReport } from './cli-report.ts';
import { powershellReport } from './powershell-report.ts';
import { restReport } from './rest-report.ts';
import { seedReport } from './seed-report.ts';
import { stateNames } from './state-names.ts';

const ams = circuitId('ams');
const direct = {
  expressRoutePort: '/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/expressRoutePorts/pair',
  bandwidthInMbps: 10_000,
  serviceProviderName: '',
  peeringLocation: '',
};

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/^(\w+) *:/gm)].map(([, name = '']) => name);
}

describe('what Azure would print now', () => {
  it('prints the list of PowerShell with the names, the order and the column of the real one', () => {
    const text = powershellReport.text(planWith(circuitIn('PD')), ams);
    expect(namesIn(text)).toEqual([
      'Name',
      'ResourceGroupName',
      'Location',
      'Id',
      'Etag',
      'ProvisioningState',
      'Sku',
      'CircuitProvisioningState',
      'ServiceProviderProvisioningState',
      'ServiceProviderNotes',
      'ServiceProviderProperties',
      'ExpressRoutePort',
      'BandwidthInGbps',
      'Stag',
      'ServiceKey',
      'Peerings',
      'Authorizations',
      'AllowClassicOperations',
      'GatewayManagerEtag',
    ]);
    expect(text).toContain('\nCircuitProvisioningState         : Enabled\n');
    expect(text).toContain('\nServiceProviderProvisioningState : Provisioned\n');
    expect(text).toContain(
      '\nSku                              : {\n                                     "Name": "Standard_MeteredData",\n',
    );
    expect(text).toContain('\nAllowClassicOperations           : False\n');
    expect(text).not.toMatch(/ $/m);
  });

  it('prints peerings of PowerShell with capitals, and the type of nothing', () => {
    const text = powershellReport.text(planWith(circuitIn('PD'), peering('MicrosoftPeering')), ams);
    expect(text).toMatch(
      /"PeeringType": "MicrosoftPeering",\n +"State": "Enabled",\n +"AzureASN": 12076,\n +"PeerASN": 3320,/,
    );
    expect(text).toMatch(/"MicrosoftPeeringConfig": \{\n +"AdvertisedPublicPrefixes": \[/);
    expect(text).not.toContain('"Type"');
  });

  it('prints what az prints: flat, in the order of letters, with the resource group beside each id', () => {
    const json: object = JSON.parse(cliReport.text(planWith(circuitIn('PD'), peering('AzurePrivatePeering')), ams));
    const names = Object.keys(json);
    expect(names).toEqual(names.toSorted());
    expect(json).toMatchObject({
      resourceGroup: 'net',
      serviceProviderProperties: { bandwidthInMbps: 200, peeringLocation: 'Amsterdam', serviceProviderName: 'Equinix' },
      peerings: [{ name: 'AzurePrivatePeering', resourceGroup: 'net', vlanId: 200, lastModifiedBy: 'Customer' }],
      type: 'Microsoft.Network/expressRouteCircuits',
    });
    expect(json).not.toHaveProperty('properties');
  });

  it('prints gigabits of Direct ports as a fraction, as az does', () => {
    const plan = planWith(circuitIn('PD', { settings: direct }));
    expect(cliReport.text(plan, ams)).toContain('"bandwidthInGbps": 10.0,');
    expect(cliReport.text(plan, ams)).not.toContain('serviceProviderProperties');
    expect(powershellReport.text(plan, ams)).toContain('\nServiceProviderProperties        : null\n');
  });

  it('prints the body of REST nested, in REST’s order', () => {
    const body: object = JSON.parse(restReport.text(planWith(circuitIn('PG'), authorization('key')), ams));
    expect(Object.keys(body)).toEqual(['name', 'id', 'etag', 'type', 'location', 'properties', 'sku']);
    expect(body).toMatchObject({
      properties: {
        serviceProviderProvisioningState: 'Provisioning',
        authorizations: [{ name: 'key', properties: { authorizationUseStatus: 'Available' } }],
      },
    });
  });

  it('names the route filter that is attached, for each address family that the peering has', () => {
    const id = '/subscriptions/sub-1/resourceGroups/net/providers/Microsoft.Network/routeFilters/office';
    const six = { ipv6PrimaryPeerAddressPrefix: '2a01:111::/126', ipv6SecondaryPeerAddressPrefix: '2a01:111::4/126' };
    const printed = (settings: Partial<PeeringSettings>, filterAttached = true): unknown => {
      const own = { ...settings, routeFilterId: routeFilterId('office') };
      const plan = planWith(
        circuitIn('PD'),
        routeFilter('office'),
        peering('MicrosoftPeering', { settings: own, azure: { filterAttached } }),
      );
      const { peerings }: { peerings: readonly object[] } = JSON.parse(cliReport.text(plan, ams));
      const read = readAzureCircuits(restReport.text(plan, ams));
      return [read.ok && read.value.circuits[0]?.peerings[0]?.routeFilterId, peerings[0]];
    };
    const shown = { routeFilter: { id, resourceGroup: 'net' } };
    const none = expect.not.objectContaining({ routeFilter: expect.anything() });
    expect(printed({})).toEqual([id, expect.objectContaining(shown)]);
    expect(printed(six)).toEqual([
      id,
      expect.objectContaining({ ...shown, ipv6PeeringConfig: expect.objectContaining(shown) }),
    ]);
    expect(printed({ ...six, primaryPeerAddressPrefix: '', secondaryPeerAddressPrefix: '' })).toEqual([id, none]);
    expect(printed(six, false)).toEqual([undefined, none]);
  });

  it('names the filter of the plan, and not the one that an imported document named before', () => {
    const kept = (name: string) => ({ id: `/subscriptions/s/resourceGroups/g/routeFilters/${name}` });
    const places = ['routeFilter', 'ipv6PeeringConfig/routeFilter'];
    const entries = places.map((place) => [`peerings/MicrosoftPeering/${place}`, kept('old')] as const);
    const six = { ipv6PrimaryPeerAddressPrefix: '2a01:111::/126', ipv6SecondaryPeerAddressPrefix: '2a01:111::4/126' };
    const text = (filter: string | null, filterAttached: boolean): string => {
      const plan = planWith(
        circuitIn('PD'),
        routeFilter('office'),
        peering('MicrosoftPeering', {
          settings: { ...six, routeFilterId: filter === null ? null : routeFilterId(filter) },
          azure: { filterAttached },
        }),
      );
      const own = plan.circuits[ams];
      const circuits = own ? { [ams]: { ...own, kept: Object.fromEntries(entries) } } : {};
      return restReport.text({ ...plan, circuits }, ams);
    };
    expect(text('office', true).match(/routeFilters\/\w+/g)).toEqual(['routeFilters/office', 'routeFilters/office']);
    expect(text(null, true).match(/routeFilters\/\w+/g)).toEqual(['routeFilters/old', 'routeFilters/old']);
    expect(text('office', false)).not.toContain('routeFilters');
  });

  it('prints the rate limit as it was switched last, whatever an imported document said', () => {
    const plan = planWith(circuitIn('PD', { settings: direct }));
    const own = plan.circuits[ams];
    const azure = own?.azure ? { ...own.azure, enableDirectPortRateLimit: false } : null;
    const circuits = own ? { [ams]: { ...own, azure, kept: { enableDirectPortRateLimit: true } } } : {};
    expect(JSON.parse(cliReport.text({ ...plan, circuits }, ams))).toMatchObject({ enableDirectPortRateLimit: false });
  });

  it('prints the classic list of the seed: Microsoft’s side is called Status there', () => {
    const text = seedReport.text(planWith(circuitIn('NP')), ams);
    expect(namesIn(text)).toEqual([
      'BandwidthInMbps',
      'CircuitName',
      'Location',
      'ServiceKey',
      'ServiceProviderName',
      'ServiceProviderProvisioningState',
      'Status',
    ]);
    expect(text).toContain(
      'ServiceProviderProvisioningState : NotProvisioned\nStatus                           : Enabled',
    );
  });

  it('says which name means which state', () => {
    const rows = (plan: Plan): readonly (readonly unknown[])[] =>
      Object.values(plan.circuits).flatMap((each) =>
        stateNames(each).map((row) => [row.classic, row.powershell, row.value]),
      );
    expect(rows(planWith(circuitIn('PD')))).toEqual([
      ['ServiceProviderProvisioningState', 'ServiceProviderProvisioningState', 'Provisioned'],
      ['Status', 'CircuitProvisioningState', 'Enabled'],
      [null, 'ProvisioningState', 'Succeeded'],
    ]);
    expect(rows(planWith(circuit('ams'))).map(([, , value]) => value)).toEqual([null, null, null]);
  });

  it('hides secrets unless they are asked for', () => {
    const plan = planWith(
      circuitIn('PD'),
      peering('AzurePrivatePeering', { settings: { sharedKey: 'hush-hush' } }),
      authorization('key'),
    );
    const secrets = /hush-hush|5e6f7a8b/;
    for (const report of azureReports) expect(report.text(plan, ams)).not.toMatch(secrets);
    for (const report of [powershellReport, cliReport, restReport]) {
      expect(report.text(plan, ams)).toContain('"********"');
      const revealed = report.text(plan, ams, { revealSecrets: true });
      expect(revealed).toContain('hush-hush');
      expect(revealed).toContain('5e6f7a8b');
    }
  });

  it('shows nothing that is only planned', () => {
    const plan = planWith(
      circuitIn('PD'),
      plannedPeering('AzurePrivatePeering'),
      authorization('key', { use: 'planned' }),
    );
    for (const report of [cliReport, restReport]) {
      expect(readAzureCircuits(report.text(plan, ams))).toMatchObject({
        value: { circuits: [{ peerings: [], authorizations: [] }] },
      });
    }
  });

  it('answers ResourceNotFound, and no state, for a circuit that is only planned', () => {
    const plan = planWith(circuit('ams'));
    for (const report of azureReports) {
      expect(report.text(plan, ams)).toContain('ResourceNotFound');
      expect(report.text(plan, ams)).not.toMatch(/Provisioned|Enabled|Succeeded/);
      expect(report.text(emptyPlan, ams)).toContain('ResourceNotFound');
    }
    for (const report of [cliReport, restReport]) {
      expect(readAzureCircuits(report.text(plan, ams))).toMatchObject({
        error: { kind: 'error-body', code: 'ResourceNotFound' },
      });
    }
  });

  it('gives the commands, quoted for their shells', () => {
    const plan = planWith(circuitIn('PD', { settings: { name: "it's", resourceGroup: 'my net' } }));
    expect(cliReport.command(plan, ams)).toBe(`az network express-route show -g 'my net' -n 'it'\\''s'`);
    expect(powershellReport.command(plan, ams)).toBe(
      `PS C:\\> Get-AzExpressRouteCircuit -Name 'it''s' -ResourceGroupName 'my net'`,
    );
    expect(restReport.command(plan, ams)).toBe(
      "GET https://management.azure.com/subscriptions/sub-1/resourceGroups/my%20net/providers/Microsoft.Network/expressRouteCircuits/it's?api-version=2024-05-01",
    );
    expect(screenOf(cliReport, { plan, circuitId: ams })).toMatch(/^az network .*\n\n\{\n/);
  });

  it('has an id and a label for every report, each once', () => {
    expect(azureReports.map(({ id }) => id)).toEqual(['powershell', 'azure-cli', 'rest', 'classic-powershell']);
    expect(new Set(azureReports.map(({ label }) => label)).size).toBe(azureReports.length);
  });
});
