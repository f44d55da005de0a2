import { type Deployment, gatedCircuits, type Resource, type ResourceOf, titleOf } from '../deployment/deployment.ts';
import { az, bashComment, option, say } from './bash.ts';
import { placeOf, publicIpOf } from './options.ts';

interface WayBack {
  /** What stands on circuits: the provider is asked once it is gone. */
  readonly parts: readonly Resource[];
  readonly circuits: readonly ResourceOf<'circuit'>[];
  readonly rest: readonly Resource[];
}

/**
 * The way back in the order that works: links, Global Reach, peerings, authorizations, then the provider, then the
 * circuits. Some providers refuse to let go while a peering stands, and Azure refuses to delete what a provider holds.
 */
export function wayBack({ before, after }: Deployment): WayBack {
  return {
    parts: [...after.toReversed(), ...before.filter((resource) => resource.kind === 'authorization')],
    circuits: before.filter((resource) => resource.kind === 'circuit'),
    rest: before.filter((resource) => !['circuit', 'authorization'].includes(resource.kind)).toReversed(),
  };
}

export function tearDown(deployment: Deployment): readonly string[] {
  const { parts, circuits, rest } = wayBack(deployment);
  const gated = new Set<Resource>(gatedCircuits(deployment));
  return [
    // Not every version of these commands knows --yes: one setting answers for all of them.
    ['#!/usr/bin/env bash', 'set -euo pipefail', 'export AZURE_CORE_DISABLE_CONFIRM_PROMPT=yes'].join('\n'),
    bashComment('Takes away what stages 1 and 2 made. Run it again once the provider has let go of the circuits.'),
    ...parts.flatMap((resource) => [say(`delete ${titleOf(resource)}`), ...deletion(resource)]),
    letGoFunction,
    ...circuits.map((circuit) => (gated.has(circuit) ? waitForRelease(circuit) : '')).filter(Boolean),
    ...circuits.flatMap((resource) => [say(`delete circuit ${resource.name}`), ...deletion(resource)]),
    ...rest.flatMap((resource) => [say(`delete ${resource.kind} ${resource.name}`), ...deletion(resource)]),
    say('Done. Circuits, gateways and ports cost nothing any more.'),
  ];
}

/** What takes a resource away again. */
export function deletion(resource: Resource): readonly string[] {
  const place = placeOf(resource.scope);
  const own = [...place, ...option('--name', resource.name)];
  switch (resource.kind) {
    case 'port':
      return [az('network express-route port delete', ...own)];
    case 'network':
      return [az('network vnet delete', ...own)];
    case 'gateway':
      return [
        az('network vnet-gateway delete', ...own),
        az('network public-ip delete', ...place, ...option('--name', publicIpOf(resource.name))),
      ];
    case 'route-filter':
      return [az('network route-filter delete', ...own)];
    case 'circuit':
      return [az('network express-route delete', ...own)];
    case 'authorization':
      return [az('network express-route auth delete', ...own, ...circuitOption(resource))];
    case 'peering':
      return [az('network express-route peering delete', ...own, ...circuitOption(resource))];
    case 'global-reach':
      return [
        az(
          'network express-route peering connection delete',
          ...own,
          ...circuitOption(resource),
          ...option('--peering-name', 'AzurePrivatePeering'),
        ),
      ];
    case 'connection':
      return [az('network vpn-connection delete', ...own)];
  }
}

function circuitOption({ circuit }: Extract<Resource, { readonly circuit: unknown }>): ReturnType<typeof option> {
  return option('--circuit-name', circuit.settings.name);
}

const letGoFunction = [
  'held_by_provider() {',
  '  local state',
  '  state=$("$@")',
  '  [ "$state" != NotProvisioned ]',
  '}',
].join('\n');

function waitForRelease({ scope, name }: Resource): string {
  const show = az(
    'network express-route show',
    ...placeOf(scope),
    ...option('--name', name),
    ...option('--query', 'serviceProviderProvisioningState'),
    ...option('--output', 'tsv'),
  );
  const sentence = `The provider still holds ${name}: ask it to deprovision, then run this again. The circuit costs money until it is deleted.`;
  return [`if held_by_provider ${show}; then`, `  ${say(sentence)} >&2`, '  exit 1', 'fi'].join('\n');
}
