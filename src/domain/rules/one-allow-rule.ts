import type { Rule } from '#domain/shapes/rule.ts';

export const oneAllowRule: Rule<'routeFilter'> = {
  id: 'one-allow-rule',
  about: 'routeFilter',
  severity: 'error',
  basis: 'D',
  rules: ['RF-03'],
  message: '{filter} has {shape}: a route filter has one rule, and that rule allows.',
  docs: 'https://learn.microsoft.com/azure/expressroute/how-to-routefilter-portal',
  refuses: ['create-route-filter', 'attach-route-filter'],

  check({ era }, { azure, settings: { name, access, ruleCount } }) {
    const shape = [access === 'Allow' ? '' : `a rule of type ${access}`, ruleCount === 1 ? '' : `${ruleCount} rules`]
      .filter((part) => part !== '')
      .join(' and ');
    // In 2016 there were no route filters.
    if (shape === '' || era === 'seed') return [];
    const mend = { values: { access: 'Allow', ruleCount: 1 }, label: 'Make it one Allow rule' };
    const field = access === 'Allow' ? 'ruleCount' : 'access';
    return [{ field, data: { filter: name || 'The filter', shape }, ...(azure ? {} : { mend }) }];
  },
};
