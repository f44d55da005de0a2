import { nameFaults } from '#domain/model/azure-names.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const authorizationNamedAsAzureTakes: Rule<'authorization'> = {
  id: 'authorization-named-as-azure-takes',
  about: 'authorization',
  severity: 'error',
  basis: 'D',
  rules: [],
  message: 'Azure does not take “{name}”: it wants {needed}.',
  docs: 'https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules',
  refuses: ['create-authorization'],

  // What is live has its name already: Azure took it once, and does not rename.
  // A planned authorization is named once: another name means another authorization, so nothing is suggested.
  check: (_plan, { azure, settings }) =>
    azure ? [] : nameFaults(settings).map(({ field, data }) => ({ field, data })),
};
