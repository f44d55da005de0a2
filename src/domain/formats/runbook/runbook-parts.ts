import { routesByProvider } from '#domain/model/peering-life.ts';
import type { Plan } from '#domain/model/plan.ts';
import { az, option } from '../azure-cli/bash.ts';
import { commandsFor, linkCommand } from '../azure-cli/commands.ts';
import { placeOf, quiet } from '../azure-cli/options.ts';
import {
  type Deployment,
  enabledLinks,
  gatedCircuits,
  type Resource,
  resourceFinder,
  type ResourceOf,
  titleOf,
} from '../deployment/deployment.ts';
import { outcomeOf } from './outcomes.ts';
import type { RunbookPart, RunbookStep } from './step.ts';
import { wayBackSteps } from './way-back-steps.ts';

const you = 'You';

/** All steps of a plan in the order that works: stage 1, the gate, stage 2, and the way back. */
export function runbookParts(plan: Plan, deployment: Deployment): readonly RunbookPart[] {
  const gated = gatedCircuits(deployment);
  const circuits = deployment.before.filter((resource) => resource.kind === 'circuit');
  const peerings = deployment.after.filter((resource) => resource.kind === 'peering');
  return [
    {
      title: 'Stage 1: before the provider',
      lead: 'What can exist before the provider has finished. Circuits cost money from their creation.',
      steps: [
        ...circuits.flatMap(agreementStep),
        ...deployment.before.flatMap((resource) =>
          resource.kind === 'port' ? portSteps(plan, resource) : [makingStep(plan, resource)],
        ),
        ...circuits.filter((circuit) => circuit.port === null).map(keyStep),
      ],
    },
    {
      title: 'Gate: the provider',
      lead: 'Nothing of stage 2 works on a circuit before this holds.',
      steps: gated.flatMap((circuit) => [gateStep(circuit), ...routedStep(circuit)]),
    },
    {
      title: 'Stage 2: routing and links',
      lead: 'Peerings first, then your routers, then Global Reach and links.',
      steps: [
        ...secretSteps(deployment),
        ...peerings.map((peering) => makingStep(plan, peering)),
        ...peerings.map(edgeStep),
        ...deployment.after.filter(({ kind }) => kind !== 'peering').map((resource) => makingStep(plan, resource)),
      ],
    },
    { title: 'Tear-down', lead: 'The way back, in the order that works.', steps: wayBackSteps(deployment) },
  ].filter(({ steps }) => steps.length > 0);
}

function agreementStep({ circuit, name, port }: ResourceOf<'circuit'>): readonly RunbookStep[] {
  if (port !== null || circuit.settings.expressRoutePort !== '') return [];
  return [
    {
      title: `Agree a date for ${name}`,
      who: `You and ${circuit.settings.serviceProviderName || 'the provider'}`,
      commands: [],
      worked: 'Both have a date, the peering location, the bandwidth and the VLANs in writing: see the order sheet.',
      otherwise: 'Do not create the circuit yet: it would cost money while nobody builds it.',
    },
  ];
}

function makingStep(plan: Plan, resource: Resource): RunbookStep {
  return {
    title: `Create ${titleOf(resource)}`,
    who: you,
    commands: [...commandsFor(plan, resource).map(outLoud), ...lookAt(resource)],
    ...outcomeOf(resource),
  };
}

/** A person wants to see what the command has made; a script does not. */
function outLoud(command: string): string {
  const silence = ' \\\n  --output=none';
  return command.endsWith(silence) ? command.slice(0, -silence.length) : command;
}

/** The command for a gateway does not wait, and shows nothing. */
function lookAt({ kind, scope, name }: Resource): readonly string[] {
  if (kind !== 'gateway') return [];
  const query = option('--query', 'provisioningState');
  return [
    az(
      'network vnet-gateway show',
      ...placeOf(scope),
      ...option('--name', name),
      ...query,
      ...option('--output', 'tsv'),
    ),
  ];
}

/** The links are enabled once the cross-connects are there: from then on the ports cost money. */
function portSteps(plan: Plan, resource: ResourceOf<'port'>): readonly RunbookStep[] {
  const { port, scope, name } = resource;
  const make = makingStep(plan, resource);
  const links = port.azure ? enabledLinks(port) : (['link1', 'link2'] as const);
  const letter = az(
    'network express-route port generate-loa',
    ...placeOf(scope),
    ...option('--name', name),
    ...option('--customer-name', '<YOUR COMPANY>'),
  );
  return [
    { ...make, commands: make.commands.slice(0, 1) },
    {
      title: `Order the cross-connects of ${name}`,
      who: 'You and the colocation',
      commands: [letter],
      worked: 'With the letter of authorization, both cross-connects are patched.',
      otherwise: 'Compare the patch panels and connectors with the letter.',
    },
    ...(links.length === 0 ? [] : [enablingStep(resource, links)]),
  ];
}

function enablingStep(resource: ResourceOf<'port'>, links: readonly ('link1' | 'link2')[]): RunbookStep {
  return {
    title: `Enable the links of ${resource.name}`,
    who: you,
    commands: links.map((link) => outLoud(linkCommand(resource, link))),
    worked: 'adminState is Enabled, and the light levels are in range. Billing has begun.',
    otherwise: 'No light: have both fibres of a pair swapped, and look at the optics at both ends.',
  };
}

function keyStep({ circuit, scope, name }: ResourceOf<'circuit'>): RunbookStep {
  const provider = circuit.settings.serviceProviderName || 'the provider';
  return {
    title: `Send the service key of ${name} to ${provider}`,
    who: you,
    commands: [
      az(
        'network express-route show',
        ...placeOf(scope),
        ...option('--name', name),
        ...option('--query', 'serviceKey'),
        ...option('--output', 'tsv'),
      ),
    ],
    worked: `${provider} confirms the key, and serviceProviderProvisioningState turns to Provisioning.`,
    otherwise: 'Ask the provider whether the key arrived whole, and for which peering location it was ordered.',
  };
}

function gateStep({ circuit, scope, name }: ResourceOf<'circuit'>): RunbookStep {
  const provider = circuit.settings.serviceProviderName || 'The provider';
  return {
    title: `${name} is provisioned`,
    who: provider,
    commands: [
      az(
        'network express-route show',
        ...placeOf(scope),
        ...option('--name', name),
        ...option('--query', '{provider:serviceProviderProvisioningState, circuit:circuitProvisioningState}'),
        ...option('--output', 'json'),
      ),
    ],
    worked: 'serviceProviderProvisioningState is Provisioned, and circuitProvisioningState is Enabled.',
    otherwise: `NotProvisioned: ${provider} has not begun. Provisioning: wait for the agreed date, then ask. Run nothing of stage 2.`,
  };
}

/** Azure learns of a provider's peerings when the circuit is written; an update of nothing does it. */
function routedStep({ circuit, scope, name }: ResourceOf<'circuit'>): readonly RunbookStep[] {
  if (!routesByProvider(circuit)) return [];
  const provider = circuit.settings.serviceProviderName || 'The provider';
  const place = placeOf(scope);
  return [
    {
      title: `${provider} has configured the peerings of ${name}`,
      who: `${provider}; then you refresh the circuit`,
      commands: [
        az('network express-route update', ...place, ...option('--name', name), ...quiet),
        az('network express-route peering list', ...place, ...option('--circuit-name', name)),
      ],
      worked: 'The private peering is listed, its state is Enabled, and lastModifiedBy is not Customer.',
      otherwise:
        'Nothing is listed: ask the provider, and refresh again when it says that it is done. Link nothing yet.',
    },
  ];
}

function secretSteps(deployment: Deployment): readonly RunbookStep[] {
  return deployment.secrets.map(({ parameter, words }) => {
    const authorization = authorizationFor(deployment, parameter);
    return {
      title: `Have ${parameter} at hand`,
      who: authorization ? 'Whoever owns the circuit' : you,
      commands: [
        authorization
          ? `${parameter}=$(${keyCommand(authorization)}) && export ${parameter}`
          : `read -rs ${parameter} && export ${parameter}`,
      ],
      worked: `The shell holds the ${words}. It stands in no file.`,
      otherwise: 'Ask whoever set it up. A new one must be set on both ends.',
    };
  });
}

/** The authorization of the plan whose key a parameter asks for. */
function authorizationFor(deployment: Deployment, parameter: string): ResourceOf<'authorization'> | undefined {
  const find = resourceFinder(deployment);
  for (const resource of deployment.after) {
    if (!('authorizationKey' in resource) || resource.authorizationKey?.parameter !== parameter) continue;
    const { authorizationId } = (resource.kind === 'connection' ? resource.connection : resource.reach).settings;
    const found = authorizationId === null ? undefined : find(authorizationId);
    return found?.kind === 'authorization' ? found : undefined;
  }
  return undefined;
}

/** Azure shows the key of an authorization to the circuit’s owner. */
function keyCommand({ circuit, scope, name }: ResourceOf<'authorization'>): string {
  return az(
    'network express-route auth show',
    ...placeOf(scope),
    ...option('--circuit-name', circuit.settings.name),
    ...option('--name', name),
    ...option('--query', 'authorizationKey'),
    ...option('--output', 'tsv'),
  );
}

function edgeStep({ circuit, peering, scope }: ResourceOf<'peering'>): RunbookStep {
  const tables = (['primary', 'secondary'] as const).flatMap((path) =>
    ['list-arp-tables', 'list-route-tables'].map((command) =>
      az(
        `network express-route ${command}`,
        ...placeOf(scope),
        ...option('--name', circuit.settings.name),
        ...option('--peering-name', peering.type),
        ...option('--path', path),
      ),
    ),
  );
  return {
    title: `Configure both edges of ${circuit.settings.name} for ${peering.type}`,
    who: 'Whoever runs your routers',
    commands: tables,
    worked: 'Both paths list two MAC addresses and the routes that you announce: see the router configuration.',
    otherwise:
      'No MAC address of yours: look at VLAN tags and cabling. No routes: look at AS number, MD5 key and lists.',
  };
}
