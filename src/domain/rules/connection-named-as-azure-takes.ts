import { nameFaults } from '#domain/model/azure-names.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const connectionNamedAsAzureTakes: Rule<'connection'> = {
  id: 'connection-named-as-azure-takes',
  about: 'connection',
  severity: 'error',
  basis: 'D',
  rules: [],
  message: 'Azure does not take “{name}”: it wants {needed}.',
  docs: 'https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules',
  refuses: ['link-network'],

  // What is live has its name already: Azure took it once, and does not rename.
  check: (_plan, { azure, settings }) => (azure ? [] : nameFaults(settings)),
};
