import { circuitIn, connection, network, peering, planWith } from '../plans.ts';
import { design } from '../surroundings.ts';
import { type FamilyExamples, quiet, reports } from './example.ts';

const edge = (values: Parameters<typeof design>[1]) => planWith(circuitIn('PD'), design('ams', values));

/** Two circuits to one network; the link of the first weighs 100. */
const weighted = (values: Parameters<typeof design>[1]) =>
  planWith(
    circuitIn('PD'),
    peering('AzurePrivatePeering'),
    circuitIn('PD', { name: 'lon' }),
    peering('AzurePrivatePeering', { on: 'lon' }),
    network('hub'),
    connection('ams-hub', { settings: { routingWeight: 100 } }),
    connection('lon-hub', { on: 'lon' }),
    design('ams', values),
  );

export const asymExamples: FamilyExamples<'ASYM'> = {
  'ASYM-01': {
    ok: quiet('a firewall behind stateless routers', edge({ bgpEnds: 'stateless-router', activeActive: true })),
    no: reports('two firewalls, equal paths', edge({ bgpEnds: 'firewall', activeActive: true }), {
      severity: 'warning',
    }),
  },
  'ASYM-02': {
    ok: quiet('weight 100 and local preference 150', weighted({ localPreference: 150 })),
    no: [
      reports('the weight only', weighted({ localPreference: 100 }), { field: 'localPreference' }),
      reports('the local preference only', edge({ localPreference: 150, steeredFromAzure: false }), {
        field: 'steeredFromAzure',
      }),
    ],
  },
};
