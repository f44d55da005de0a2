import { directionMarks } from '../text/plain-line.ts';
import type { Plan } from '#domain/model/plan.ts';
import type { TextFile, Writer } from '#domain/shapes/format.ts';
import { toDeployment } from '../deployment/to-deployment.ts';
import { fileStemOf, groupsOf } from '../deployment/scopes.ts';
import { armTemplate } from './arm-template.ts';

export const arm: Writer = {
  id: 'arm',
  title: 'ARM template',
  purpose: 'azure',
  lead: 'JSON for a deployment to a resource group, with a file for its parameters.',
  notes: [
    'Deploy stage 1, send the service key to the provider, and deploy stage 2 once ServiceProviderProvisioningState is Provisioned.',
    'Secrets are secure parameters: fill in the parameter file where nobody else can read it, or answer when you are asked.',
  ],

  write(plan: Plan) {
    const deployment = toDeployment(plan);
    const groups = [...groupsOf(1, deployment.before), ...groupsOf(2, deployment.after)];
    const files = groups.flatMap((group) => {
      const { template, parameters } = armTemplate(deployment, group);
      const stem = fileStemOf(group, groups);
      return [asFile(`${stem}.json`, template), asFile(`${stem}.parameters.json`, parameters)];
    });
    return { files, omissions: deployment.omissions };
  },
};

function asFile(name: string, json: unknown): TextFile {
  const text = JSON.stringify(json, null, 2).replaceAll(directionMarks, numberOf);
  return { name, text: `${text}\n`, mediaType: 'application/json' };
}

/** A mark that would turn a line around, as JSON spells it out. */
const numberOf = (mark: string): string => String.raw`\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
