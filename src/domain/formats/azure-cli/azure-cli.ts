import type { Omission, TextFile, Writer } from '#domain/shapes/format.ts';
import {
  type Deployment,
  gatedCircuits,
  type Resource,
  type ResourceOf,
  type Secret,
  titleOf,
} from '../deployment/deployment.ts';
import { toDeployment } from '../deployment/to-deployment.ts';
import { withoutKept } from '../deployment/without-kept.ts';
import { az, bashComment, bashText, option, quotedFunction, say } from './bash.ts';
import { commandsFor } from './commands.ts';
import { placeOf } from './options.ts';
import { tearDown } from './tear-down.ts';

export const azureCli: Writer = {
  id: 'azure-cli',
  title: 'Azure CLI',
  purpose: 'azure',
  lead: 'Three bash scripts: before the provider, after the provider, and the way back.',
  notes: [
    'Stage 2 looks at ServiceProviderProvisioningState first and stops unless it is Provisioned. WAIT_MINUTES=600 lets it look again every minute for that long.',
    'Secrets are taken from environment variables, which the scripts name.',
    'A gateway takes up to about 45 minutes; stage 1 does not wait for it, stage 2 does.',
  ],

  write(plan) {
    const deployment = withoutKept(toDeployment(plan));
    const omissions = [...deployment.omissions, ...ownOmissions(deployment)];
    return {
      files: [
        stageOne(deployment, omissions),
        stageTwo(deployment, omissions),
        asFile('tear-down.sh', tearDown(deployment)),
      ],
      omissions,
    };
  },
};

function asFile(name: string, parts: readonly string[]): TextFile {
  return { name, text: `${parts.join('\n\n')}\n`, mediaType: 'text/plain' };
}

/** What the commands have no option for. */
function ownOmissions({ before }: Deployment): readonly Omission[] {
  return before.flatMap((resource): readonly Omission[] => {
    if (resource.kind === 'gateway' && resource.gateway.settings.minScaleUnits !== null) {
      return [
        {
          subject: resource.gateway.id,
          words: `The scale units of ${resource.name} are left out: set them in the portal or with a template.`,
        },
      ];
    }
    if (resource.kind === 'port' && resource.port.settings.billingType === 'UnlimitedData') {
      return [
        {
          subject: resource.port.id,
          words: `The billing type of ${resource.name} is left out: older versions of the CLI do not know it.`,
        },
      ];
    }
    if (resource.kind === 'circuit' && resource.circuit.azure?.enableDirectPortRateLimit) {
      return [
        {
          subject: resource.circuit.id,
          words: `The rate limit of ${resource.name} is left out: set it in the portal or with a template.`,
        },
      ];
    }
    return [];
  });
}

const head = ['#!/usr/bin/env bash', 'set -euo pipefail'].join('\n');

function leftOut(omissions: readonly Omission[]): readonly string[] {
  return omissions.map(({ words }) => bashComment(`Left out: ${words}`));
}

function stageOne(deployment: Deployment, omissions: readonly Omission[]): TextFile {
  const circuits = deployment.before.filter((resource) => resource.kind === 'circuit');
  return asFile('stage-1.sh', [
    head,
    bashComment('Stage 1: everything that can exist before the provider has finished.'),
    ...leftOut(omissions),
    ...deployment.before.flatMap((resource) => stepFor(deployment, resource)),
    say('Send each provider its service key:'),
    ...circuits.map((resource) => showKey(resource)),
  ]);
}

function stepFor({ plan }: Deployment, resource: Resource): readonly string[] {
  return [say(titleOf(resource)), ...commandsFor(plan, resource)];
}

function showKey({ scope, name }: Resource): string {
  return az(
    'network express-route show',
    ...placeOf(scope),
    ...option('--name', name),
    ...option('--query', '{name:name, serviceKey:serviceKey}'),
    ...option('--output', 'json'),
  );
}

function stageTwo(deployment: Deployment, omissions: readonly Omission[]): TextFile {
  const gateways = deployment.after.filter((resource) => resource.kind === 'connection');
  const names = new Map(gateways.map((each) => [each.gateway.id, each]));
  return asFile('stage-2.sh', [
    head,
    bashComment('Stage 2: only once ServiceProviderProvisioningState is Provisioned.'),
    ...leftOut(omissions),
    ...deployment.secrets.map(askFor),
    ...(deployment.secrets.length > 0 ? [quotedFunction] : []),
    waitFunction,
    ...gatedCircuits(deployment).map(waitForProvider),
    ...[...names.values()].map(waitForGateway),
    ...deployment.after.flatMap((resource) => stepFor(deployment, resource)),
    say('Done.'),
  ]);
}

function askFor({ parameter, words }: Secret): string {
  return [
    bashComment(`${parameter}: ${words}`),
    `: "\${${parameter}:?Set ${parameter} in the environment, see the comment above.}"`,
  ].join('\n');
}

// The CLI's own wait ends well when its time is up: the state is asked for again each time.
const waitFunction = [
  'wait_for() {',
  '  local wanted=$1 what=$2 until state',
  '  shift 2',
  '  until=$(($(date +%s) + ${WAIT_MINUTES:-0} * 60))',
  '  while true; do',
  '    state=$("$@")',
  '    if [ "$state" = "$wanted" ]; then return 0; fi',
  // What has failed does not come by itself.
  '    if [ "$state" = Failed ] || [ "$(date +%s)" -ge "$until" ]; then',
  '      echo "$what is ${state:-unknown}, not $wanted. Nothing was changed: run this again when it is." >&2',
  '      exit 1',
  '    fi',
  '    sleep 60',
  '  done',
  '}',
].join('\n');

function waitForProvider({ scope, name }: ResourceOf<'circuit'>): string {
  const show = az(
    'network express-route show',
    ...placeOf(scope),
    ...option('--name', name),
    ...option('--query', 'serviceProviderProvisioningState'),
    ...option('--output', 'tsv'),
  );
  return `wait_for Provisioned ${bashText(`ServiceProviderProvisioningState of ${name}`)} ${show}`;
}

function waitForGateway({ gateway, network, scope }: ResourceOf<'connection'>): string {
  const name = gateway.settings.name || `${network.settings.name}-gateway`;
  const show = az(
    'network vnet-gateway show',
    ...placeOf(scope),
    ...option('--name', name),
    ...option('--query', 'provisioningState'),
    ...option('--output', 'tsv'),
  );
  return `wait_for Succeeded ${bashText(`The gateway ${name}`)} ${show}`;
}
