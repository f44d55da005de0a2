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
import { contextFor, psComment, psText } from './ps.ts';
import { fitsCustomerAsn, getCircuit, stepsFor } from './steps.ts';

export const powershell: Writer = {
  id: 'powershell',
  title: 'PowerShell',
  purpose: 'azure',
  lead: 'Two scripts for Az.Network: before the provider and after the provider.',
  notes: [
    'Stage 2 looks at ServiceProviderProvisioningState first and stops unless it is Provisioned. -WaitMinutes 600 lets it look again every minute for that long.',
    'Secrets are asked for as secure strings when stage 2 begins.',
    'Text of the plan stands in single quotes; line breaks in names become spaces.',
  ],

  write(plan) {
    const deployment = withoutKept(toDeployment(plan));
    const omissions = [...deployment.omissions, ...ownOmissions(deployment)];
    return { files: [stageOne(deployment, omissions), stageTwo(deployment, omissions)], omissions };
  },
};

function ownOmissions({ after }: Deployment): readonly Omission[] {
  return after.flatMap((resource): readonly Omission[] => {
    if (resource.kind !== 'peering' || fitsCustomerAsn(resource.peering.settings.customerASN)) return [];
    const words = `The customer AS number of ${resource.circuit.settings.name} is left out: the cmdlet takes none above 2147483647.`;
    return [{ subject: resource.peering.id, words }];
  });
}

function asFile(name: string, parts: readonly string[]): TextFile {
  return { name, text: `${parts.join('\n\n')}\n`, mediaType: 'text/plain' };
}

function leftOut(omissions: readonly Omission[]): readonly string[] {
  return omissions.map(({ words }) => psComment(`Left out: ${words}`));
}

const stopOnError = "$ErrorActionPreference = 'Stop'";

function stageOne(deployment: Deployment, omissions: readonly Omission[]): TextFile {
  const keys = deployment.before.filter((resource) => resource.kind === 'circuit').map(showKey);
  return asFile('stage-1.ps1', [
    psComment('Stage 1: everything that can exist before the provider has finished.'),
    ...leftOut(omissions),
    stopOnError,
    ...inTheirContext(deployment.before, stepsFor),
    ...keys,
  ]);
}

function showKey({ circuit }: ResourceOf<'circuit'>): string {
  return [
    ...contextFor(circuit.settings.subscription),
    `$circuit = ${getCircuit(circuit)}`,
    `Write-Output "Service key of $($circuit.Name): $($circuit.ServiceKey)"`,
  ].join('\n');
}

/** The lines of each resource, with a change of subscription where the next one is in another. */
function inTheirContext(
  resources: readonly Resource[],
  linesOf: (resource: Resource) => readonly string[],
): readonly string[] {
  return resources.map((resource, index) => {
    const { subscription } = resource.scope;
    const before = resources[index - 1]?.scope.subscription;
    const context = subscription === before ? [] : contextFor(subscription);
    return [psComment(titleOf(resource)), ...context, ...linesOf(resource)].join('\n');
  });
}

function stageTwo(deployment: Deployment, omissions: readonly Omission[]): TextFile {
  return asFile('stage-2.ps1', [
    psComment('Stage 2: only once ServiceProviderProvisioningState is Provisioned.'),
    ...leftOut(omissions),
    ...parameters(deployment),
    stopOnError,
    ...(deployment.secrets.length > 0 ? [toPlain] : []),
    ...(gatedCircuits(deployment).length > 0 ? [waitFunction] : []),
    ...gatedCircuits(deployment).map(gate),
    ...inTheirContext(deployment.after, stepsFor),
  ]);
}

function parameters(deployment: Deployment): readonly string[] {
  const secrets = deployment.secrets.map(
    ({ parameter, words }: Secret) => `  ${psComment(words)}\n  [Parameter(Mandatory)] [securestring] $${parameter}`,
  );
  const wait = `  ${psComment('how long to look again every minute until the provider has finished')}\n  [int] $WaitMinutes = 0`;
  const lines = [...secrets, ...(gatedCircuits(deployment).length > 0 ? [wait] : [])];
  return lines.length === 0 ? [] : [`param(\n${lines.join(',\n')}\n)`];
}

const toPlain = [
  'function ConvertTo-Plain([securestring] $secret) {',
  "  [System.Net.NetworkCredential]::new('', $secret).Password",
  '}',
].join('\n');

const waitFunction = [
  'function Wait-ForProvider([string] $name, [string] $group) {',
  '  $until = (Get-Date).AddMinutes($WaitMinutes)',
  '  while ($true) {',
  '    $circuit = Get-AzExpressRouteCircuit -Name $name -ResourceGroupName $group',
  '    $state = $circuit.ServiceProviderProvisioningState',
  "    if ($state -eq 'Provisioned') { return }",
  '    if ((Get-Date) -ge $until) {',
  '      throw "ServiceProviderProvisioningState of $name is $state, not Provisioned. Nothing was changed: run this again when it is."',
  '    }',
  '    Start-Sleep -Seconds 60',
  '  }',
  '}',
].join('\n');

function gate({ circuit, name, scope }: ResourceOf<'circuit'>): string {
  return [
    ...contextFor(circuit.settings.subscription),
    `Wait-ForProvider -name ${psText(name)} -group ${psText(scope.resourceGroup)}`,
  ].join('\n');
}
