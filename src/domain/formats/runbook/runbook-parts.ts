import type { Plan } from '#domain/model/plan.ts';
import { az, option } from '../azure-cli/bash.ts';
import { commandsFor } from '../azure-cli/commands.ts';
import { placeOf } from '../azure-cli/options.ts';
import { tearDown } from '../azure-cli/tear-down.ts';
import { type Deployment, gatedCircuits, type Resource, type ResourceOf } from '../deployment/deployment.ts';
import { outcomes } from './outcomes.ts';
import type { RunbookPart, RunbookStep } from './step.ts';

const you = 'You';

/** All steps of a plan in the order that works: stage 1, the gate, stage 2, and the way back. */
export function runbookParts(plan: Plan, deployment: Deployment): readonly RunbookPart[] {
  const gated = gatedCircuits(deployment);
  const circuits = deployment.before.filter((resource) => resource.kind === 'circuit');
  return [
    {
      title: 'Stage 1: before the provider',
      lead: 'What can exist before the provider has finished. Circuits cost money from their creation.',
      steps: [
        ...circuits.flatMap(agreementStep),
        ...deployment.before.flatMap((resource) => [makingStep(plan, resource), ...crossConnectStep(resource)]),
        ...circuits.filter((circuit) => circuit.port === null).map(keyStep),
      ],
    },
    {
      title: 'Gate: the provider',
      lead: 'Nothing of stage 2 works on a circuit before this holds.',
      steps: gated.map(gateStep),
    },
    {
      title: 'Stage 2: routing and links',
      lead: 'Peerings first, then Global Reach and links.',
      steps: [
        ...secretSteps(deployment),
        ...deployment.after.map((resource) => makingStep(plan, resource)),
        ...deployment.after.filter((resource) => resource.kind === 'peering').map(edgeStep),
      ],
    },
    { title: 'Tear-down', lead: 'The way back, in the order that works.', steps: tearDownSteps(deployment) },
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
    title: `Create ${resource.kind.replace('-', ' ')} ${resource.name}${ownerOf(resource)}`,
    who: you,
    commands: commandsFor(plan, resource),
    ...outcomes[resource.kind],
  };
}

function crossConnectStep({ kind, name }: Resource): readonly RunbookStep[] {
  if (kind !== 'port') return [];
  return [
    {
      title: `Order the cross-connects of ${name}`,
      who: 'You and the colocation',
      commands: [],
      worked:
        'With the letter of authorization, both cross-connects are patched; the light levels of both links are in range, and adminState is Enabled.',
      otherwise: 'Compare the patch panels and connectors with the letter, and have both fibres of a pair swapped.',
    },
  ];
}

function ownerOf(resource: Resource): string {
  return resource.kind === 'peering' ? ` on ${resource.circuit.settings.name}` : '';
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

function secretSteps({ secrets }: Deployment): readonly RunbookStep[] {
  return secrets.map(({ parameter, words }) => ({
    title: `Have ${parameter} at hand`,
    who: you,
    commands: [`read -rs ${parameter} && export ${parameter}`],
    worked: `The shell holds the ${words}. It stands in no file.`,
    otherwise: 'Ask whoever set it up. A new one must be set on both ends.',
  }));
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

function tearDownSteps(deployment: Deployment): readonly RunbookStep[] {
  if (deployment.before.length === 0) return [];
  return [
    {
      title: 'Take away what stages 1 and 2 made',
      who: 'You; between the halves, the provider',
      commands: [tearDown(deployment).join('\n\n')],
      worked: 'The script ends with “Done.”, and az network express-route list shows none of the circuits.',
      otherwise:
        'A circuit that the provider still holds stops it: ask the provider to deprovision, then run it again.',
    },
  ];
}
