import { networkNameFaults } from '#domain/model/azure-names.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const networkNamedAsAzureTakes: Rule<'network'> = {
  id: 'network-named-as-azure-takes',
  about: 'network',
  severity: 'error',
  basis: 'D',
  rules: [],
  message: 'Azure does not take “{name}”: it wants {needed}.',
  docs: 'https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules',
  refuses: ['create-network'],

  // What is live has its name already: Azure took it once, and does not rename.
  check: (_plan, { azure, settings }) => (azure ? [] : networkNameFaults(settings)),
};
