import type { Omission, TextFile, Writer } from '#domain/shapes/format.ts';
import { type Deployment, gatedCircuits, type Resource } from '../deployment/deployment.ts';
import { toDeployment } from '../deployment/to-deployment.ts';
import { withoutKept } from '../deployment/without-kept.ts';
import { blocksFor, isDenying, type Reaching } from './blocks.ts';
import { type Block, hclComment, writeBlock } from './hcl.ts';
import { type Names, namesFor } from './names.ts';

export const terraform: Writer = {
  id: 'terraform',
  title: 'Terraform',
  purpose: 'azure',
  lead: 'Two root modules for azurerm 4 and 5: apply the second once the provider has finished.',
  notes: [
    'Terraform cannot wait for a provider. Stage 2 looks at ServiceProviderProvisioningState first and stops, with a sentence, unless it is Provisioned.',
    'In azurerm 5, minimum_scale_unit and maximum_scale_unit of a gateway are known; 4.55 does not know them.',
    'Secrets are sensitive variables: give them as TF_VAR_… or answer when you are asked.',
  ],

  write(plan) {
    const made = withoutKept(toDeployment(plan));
    const deployment = { ...made, omissions: [...made.omissions, ...ownOmissions(made)] };
    const names = namesFor(deployment);
    const files = [stageOne(deployment, names), stageTwo(deployment, names)];
    return { files, omissions: deployment.omissions };
  },
};

/** A filter of azurerm lets through what it names, and nothing else. */
function ownOmissions({ before }: Deployment): readonly Omission[] {
  return before.flatMap((resource) =>
    resource.kind === 'route-filter' && isDenying(resource)
      ? [
          {
            subject: resource.filter.id,
            words: `The rule of ${resource.name} is left out: azurerm writes rules that allow, and this one denies.`,
          },
        ]
      : [],
  );
}

function asFile(name: string, parts: readonly string[]): TextFile {
  return { name, text: `${parts.join('\n\n')}\n`, mediaType: 'text/plain' };
}

function stageOne(deployment: Deployment, names: Names): TextFile {
  const reaching: Reaching = { names, address: names.addressOf };
  return asFile('stage-1/main.tf', [
    hclComment('Stage 1: everything that can exist before the provider has finished.'),
    ...deployment.omissions.map(({ words }) => hclComment(`Left out: ${words}`)),
    ...headBlocks(names).map((block) => writeBlock(block)),
    ...deployment.before.flatMap((resource) => blocksFor(resource, reaching)).map((block) => writeBlock(block)),
    ...deployment.before.flatMap((resource) => keyOutput(resource, names)),
  ]);
}

function stageTwo(deployment: Deployment, names: Names): TextFile {
  const here = new Set(deployment.after);
  const reaching: Reaching = {
    names,
    address: (resource) => (here.has(resource) ? names.addressOf(resource) : `data.${names.addressOf(resource)}`),
  };
  const bodies = deployment.after.flatMap((resource) => blocksFor(resource, reaching));
  const text = bodies.map((block) => writeBlock(block));
  const gated = new Set<Resource>(gatedCircuits(deployment));
  const data = deployment.before
    .filter(
      (resource) => gated.has(resource) || text.some((each) => each.includes(`data.${names.addressOf(resource)}.`)),
    )
    .map((resource) => dataBlock(resource, names, gated.has(resource)));
  return asFile('stage-2/main.tf', [
    hclComment('Stage 2: only once ServiceProviderProvisioningState is Provisioned.'),
    ...deployment.omissions.map(({ words }) => hclComment(`Left out: ${words}`)),
    ...[...headBlocks(names), ...deployment.secrets.map(secretVariable), ...data].map((block) => writeBlock(block)),
    ...text,
  ]);
}

function headBlocks({ subscriptions, providerOf }: Names): readonly Block[] {
  const source = { expression: '{ source = "hashicorp/azurerm", version = ">= 4.0, < 6.0" }' };
  const features: Block = { kind: 'features', labels: [], args: {} };
  const providers = subscriptions.map((subscription): Block => {
    const alias = providerOf({ scope: { subscription, resourceGroup: '' } });
    return {
      kind: 'provider',
      labels: ['azurerm'],
      args: { alias, subscription_id: { expression: `var.${subscriptionVariable(alias)}` } },
      blocks: [features],
    };
  });
  const variables = subscriptions.map((subscription): Block => ({
    kind: 'variable',
    labels: [subscriptionVariable(providerOf({ scope: { subscription, resourceGroup: '' } }))],
    args: { type: { expression: 'string' }, description: `Id of the subscription “${subscription}”.` },
  }));
  const terraformBlock: Block = {
    kind: 'terraform',
    labels: [],
    args: {},
    blocks: [{ kind: 'required_providers', labels: [], args: { azurerm: source } }],
  };
  return [terraformBlock, ...variables, ...providers];
}

function subscriptionVariable(alias: string | undefined): string {
  return alias ? `subscription_id_${alias}` : 'subscription_id';
}

function secretVariable({ parameter, words }: Deployment['secrets'][number]): Block {
  return {
    kind: 'variable',
    labels: [parameter],
    args: { type: { expression: 'string' }, sensitive: true, description: words },
  };
}

function dataBlock(resource: Resource, names: Names, isGate: boolean): Block {
  const provider = names.providerOf(resource);
  const address = `data.${names.addressOf(resource)}`;
  const check: Block = {
    kind: 'postcondition',
    labels: [],
    args: {
      condition: { expression: 'self.service_provider_provisioning_state == "Provisioned"' },
      error_message: `The provider has not finished: ServiceProviderProvisioningState of ${resource.name} is not Provisioned. Apply stage 2 again when it is.`,
    },
  };
  return {
    kind: 'data',
    labels: [names.typeOf(resource), address.split('.').at(-1) ?? ''],
    args: {
      ...(provider ? { provider: { expression: `azurerm.${provider}` } } : {}),
      name: resource.name,
      resource_group_name: resource.scope.resourceGroup,
    },
    blocks: isGate ? [{ kind: 'lifecycle', labels: [], args: {}, blocks: [check] }] : [],
  };
}

/** The provider asks for the key of a circuit; the schema of azurerm marks it as sensitive. */
function keyOutput(resource: Resource, names: Names): readonly string[] {
  if (resource.kind !== 'circuit') return [];
  const args = { value: { expression: `${names.addressOf(resource)}.service_key` }, sensitive: true };
  return [writeBlock({ kind: 'output', labels: [`service_key_${names.labelOf(resource)}`], args })];
}
