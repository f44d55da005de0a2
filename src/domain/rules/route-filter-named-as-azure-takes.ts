import { nameFaults } from '#domain/model/azure-names.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const routeFilterNamedAsAzureTakes: Rule<'routeFilter'> = {
  id: 'route-filter-named-as-azure-takes',
  about: 'routeFilter',
  severity: 'error',
  basis: 'D',
  rules: [],
  message: 'Azure does not take “{name}”: it wants {needed}.',
  docs: 'https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules',
  refuses: ['create-route-filter'],

  // What is live has its name already: Azure took it once, and does not rename.
  check: (_plan, { azure, settings }) => (azure ? [] : nameFaults(settings)),
};
