import { describe, expect, it } from 'vitest';
import type { Plan } from '#domain/model/plan.ts';
import { circuitIn, peering, planWith } from '#testing/plans.ts';
import { writers } from './index.ts';

const dual = { ipv6PrimaryPeerAddressPrefix: 'fd00:1::/126', ipv6SecondaryPeerAddressPrefix: 'fd00:1::4/126' };

const withStates = (azure: { readonly state: string; readonly ipv6State?: string }): Plan =>
  planWith(circuitIn('PD'), peering('AzurePrivatePeering', { settings: dual, azure }));

const plans = {
  on: withStates({ state: 'Enabled' }),
  off: withStates({ state: 'Disabled' }),
  'IPv6 alone off': withStates({ state: 'Enabled', ipv6State: 'Disabled' }),
};

/** How each language says that the sessions of a family are off. */
const signs: { readonly [id: string]: { readonly ipv4: RegExp; readonly ipv6: RegExp } } = {
  arm: {
    ipv4: /"secondaryPeerAddressPrefix": "192[^{}]*?"state": "Disabled"/,
    ipv6: /"secondaryPeerAddressPrefix": "fd00[^{}]*?"state": "Disabled"/,
  },
  bicep: {
    ipv4: /secondaryPeerAddressPrefix: '192[^{}]*?state: 'Disabled'/,
    ipv6: /secondaryPeerAddressPrefix: 'fd00[^{}]*?state: 'Disabled'/,
  },
  terraform: { ipv4: /ipv4_enabled\s+= false/, ipv6: /\s{4}enabled\s+= false/ },
  'azure-cli': { ipv4: / state=Disabled/, ipv6: /"state":"Disabled"/ },
  powershell: { ipv4: /\$peering\.State = 'Disabled'/, ipv6: /\$peering\.Ipv6PeeringConfig\.State = 'Disabled'/ },
};

describe.each(Object.entries(signs))('%s', (id, { ipv4, ipv6 }) => {
  const textOf = (plan: Plan): string => {
    const files = writers.find((writer) => writer.id === id)?.write(plan).files ?? [];
    return files.map(({ text }) => text).join('\n');
  };

  it.each([
    ['on', false, false],
    ['off', true, true],
    ['IPv6 alone off', false, true],
  ] as const)('switches off the sessions that are off, and no others: %s', (name, isIpv4Off, isIpv6Off) => {
    const text = textOf(plans[name]);
    expect([ipv4.test(text), ipv6.test(text)]).toEqual([isIpv4Off, isIpv6Off]);
  });
});
