// What Azure takes as a name: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules

/** What is wrong with a name, with a better one where its words leave any. Fits a fault of a rule. */
export interface NameFault {
  readonly field: 'name' | 'resourceGroup';
  readonly data: { readonly name: string; readonly needed: string };
  readonly suggestion?: string;
}

interface NameRule {
  readonly field: NameFault['field'];
  readonly fits: RegExp;
  readonly needed: string;
  /** Characters that may stand anywhere in it, those that may not begin it, and those that may not end it. */
  readonly strange: RegExp;
  readonly head: RegExp;
  readonly tail: RegExp;
  readonly most: number;
}

const resource: NameRule = {
  field: 'name',
  fits: /^[a-z0-9]([\w.-]{0,78}\w)?$/i,
  needed:
    '1 to 80 letters of the English alphabet, digits, dots, underscores and hyphens, beginning with a letter or digit and ending with a letter, digit or underscore',
  strange: /[^\w.-]+/g,
  head: /^[^a-z0-9]+/i,
  tail: /\W+$/,
  most: 80,
};

const virtualNetwork: NameRule = {
  ...resource,
  fits: /^[a-z0-9][\w.-]{0,62}\w$/i,
  needed: resource.needed.replace('1 to 80', '2 to 64'),
  most: 64,
};

const resourceGroup: NameRule = {
  field: 'resourceGroup',
  fits: /^[\p{L}\p{Nd}_.()-]{0,89}[\p{L}\p{Nd}_()-]$/u,
  needed: '1 to 90 letters, digits, underscores, hyphens, dots and parentheses, without a dot at the end',
  strange: /[^\p{L}\p{Nd}_.()-]+/gu,
  head: /^-+/,
  tail: /[.-]+$/,
  most: 90,
};

/** Names are shown in sentences: of a very long one the beginning is enough. */
const MOST_SHOWN = 100;

function faultIn(name: string, { field, fits, needed, strange, head, tail, most }: NameRule): readonly NameFault[] {
  if (name === '' || fits.test(name)) return [];
  const better = name.replaceAll(strange, '-').replace(head, '').slice(0, most).replace(tail, '');
  const shown = name.length > MOST_SHOWN ? `${name.slice(0, MOST_SHOWN)}…` : name;
  const data = { name: shown, needed };
  return [fits.test(better) ? { field, data, suggestion: better } : { field, data }];
}

interface Named {
  readonly name: string;
  readonly resourceGroup?: string;
}

/** What Azure has against the name of a resource, and of the resource group that it is to be in. */
export function nameFaults({ name, resourceGroup: group = '' }: Named): readonly NameFault[] {
  return [...faultIn(name, resource), ...faultIn(group, resourceGroup)];
}

/** The same for a virtual network, whose name is shorter. */
export function networkNameFaults({ name, resourceGroup: group = '' }: Named): readonly NameFault[] {
  return [...faultIn(name, virtualNetwork), ...faultIn(group, resourceGroup)];
}
