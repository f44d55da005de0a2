import type { Writer } from '#domain/shapes/format.ts';
import { fileStemOf, groupsOf } from '../deployment/scopes.ts';
import { toDeployment } from '../deployment/to-deployment.ts';
import { withoutKept } from '../deployment/without-kept.ts';
import { bicepFile } from './bicep-file.ts';

export const bicep: Writer = {
  id: 'bicep',
  title: 'Bicep',
  purpose: 'azure',
  lead: 'A Bicep file for each stage and resource group.',
  notes: [
    'Deploy stage 1, send the service key to the provider, and deploy stage 2 once ServiceProviderProvisioningState is Provisioned.',
    'Secrets are secure parameters: they are asked for when the file is deployed, and stand nowhere in it.',
  ],

  write(plan) {
    const deployment = withoutKept(toDeployment(plan));
    const groups = [...groupsOf(1, deployment.before), ...groupsOf(2, deployment.after)];
    const files = groups.map((group) => ({
      name: `${fileStemOf(group, groups)}.bicep`,
      text: bicepFile(deployment, group),
      mediaType: 'text/plain' as const,
    }));
    return { files, omissions: deployment.omissions };
  },
};
