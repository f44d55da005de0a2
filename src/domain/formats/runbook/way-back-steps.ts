import { isDirect } from '#domain/model/circuit-condition.ts';
import { az, option } from '../azure-cli/bash.ts';
import { placeOf } from '../azure-cli/options.ts';
import { deletion, wayBack } from '../azure-cli/tear-down.ts';
import { type Deployment, type Resource, type ResourceOf, titleOf } from '../deployment/deployment.ts';
import type { RunbookStep } from './step.ts';

/** What to do when a thing cannot be deleted. */
const otherwise: { readonly [Kind in Resource['kind']]: string } = {
  connection: 'Wait until no write runs on its gateway, then run the command again.',
  'global-reach': 'Wait until provisioningState of both circuits is Succeeded, then run the command again.',
  peering: 'Delete links and Global Reach of the circuit first, and wait until its provisioningState is Succeeded.',
  authorization: 'One that is InUse stays: whoever redeemed it deletes the connection first.',
  circuit: 'Azure refuses while the provider holds the circuit, and while a link or a peering stands on it.',
  gateway: 'Delete its connections first. It takes some minutes to go; its public IP address goes after it.',
  'route-filter': 'Delete the peering that it is attached to, or detach it.',
  network: 'Delete the gateway and whatever else stands in its subnets first.',
  port: 'Delete the circuits on it first, and have the cross-connects cancelled.',
};

/** The way back, step by step: what stands on circuits, the providers, the circuits, and the rest. */
export function wayBackSteps(deployment: Deployment): readonly RunbookStep[] {
  const { parts, circuits, rest } = wayBack(deployment);
  return [
    ...parts.map(deletionStep),
    ...circuits.flatMap(releaseStep),
    ...circuits.map(deletionStep),
    ...rest.map(deletionStep),
  ];
}

function deletionStep(resource: Resource): RunbookStep {
  return {
    title: `Delete ${titleOf(resource)}`,
    who: 'You',
    commands: deletion(resource),
    worked:
      resource.kind === 'circuit'
        ? 'az network express-route list does not show it any more. Billing has ended.'
        : 'The command ends without an error, and it is listed no more.',
    otherwise: otherwise[resource.kind],
  };
}

function releaseStep({ circuit, scope, name }: ResourceOf<'circuit'>): readonly RunbookStep[] {
  if (isDirect(circuit)) return [];
  const provider = circuit.settings.serviceProviderName || 'the provider';
  return [
    {
      title: `Have ${provider} release ${name}`,
      who: `You ask; ${provider} releases`,
      commands: [
        az(
          'network express-route show',
          ...placeOf(scope),
          ...option('--name', name),
          ...option('--query', 'serviceProviderProvisioningState'),
          ...option('--output', 'tsv'),
        ),
      ],
      worked: 'serviceProviderProvisioningState is NotProvisioned again.',
      otherwise:
        'Provisioned: the provider has not begun. Deprovisioning: wait. The circuit costs money until it is deleted.',
    },
  ];
}
