import type { Json } from '#domain/model/json.ts';

/** Where a template is deployed; empty texts where it does not say. */
export interface TemplateScope {
  readonly subscription: string;
  readonly resourceGroup: string;
}

type IdFunction = (args: readonly Json[], scope: TemplateScope) => Json | undefined;

/** `Microsoft.Network/a/b` with the names `c` and `d` is `Microsoft.Network/a/c/b/d`. */
function pathOf(type: string | undefined, names: readonly string[]): string | undefined {
  // A slash at the end is not minded.
  const [provider = '', ...types] = (type ?? '').replace(/\/+$/, '').split('/');
  if (type === undefined || names.length !== types.length || types.length === 0) return undefined;
  return `${provider}/${types.map((each, index) => `${each}/${names[index] ?? ''}`).join('/')}`;
}

function under(base: string, [type, ...names]: readonly string[]): string | undefined {
  const path = pathOf(type, names);
  return path === undefined ? undefined : `${base}/providers/${path}`;
}

/** `resourceId([subscription], [group], type, names…)`; parts that nobody knows stay empty. */
function resourceId(args: readonly Json[], { subscription, resourceGroup }: TemplateScope): Json | undefined {
  const texts = args.map(String);
  const at = texts.findIndex((each) => each.includes('/'));
  if (at < 0 || at > 2) return undefined;
  const group = at > 0 ? texts[at - 1] : resourceGroup;
  const owner = at === 2 ? texts[0] : subscription;
  return under(`/subscriptions/${owner}/resourceGroups/${group}`, texts.slice(at));
}

function subscriptionResourceId(args: readonly Json[], { subscription }: TemplateScope): Json | undefined {
  const texts = args.map(String);
  const at = texts.findIndex((each) => each.includes('/'));
  if (at < 0 || at > 1) return undefined;
  return under(`/subscriptions/${at === 1 ? texts[0] : subscription}`, texts.slice(at));
}

/** Functions that make ids, by their names in lower case. */
export const idFunctions: { readonly [name: string]: IdFunction } = {
  resourceid: resourceId,
  subscriptionresourceid: subscriptionResourceId,
  tenantresourceid: (args) => under('', args.map(String)),
  extensionresourceid: ([base, ...args]) => (typeof base === 'string' ? under(base, args.map(String)) : undefined),
};
