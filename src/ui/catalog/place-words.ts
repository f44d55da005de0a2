import type { Offer } from './place-search.ts';

export const offerWords: { readonly [Each in Offer]: string } = {
  local: 'Local tier',
  direct: 'ExpressRoute Direct',
  metro: 'Metro',
  'global-reach': 'Global Reach',
};

export const cloudWords: { readonly [cloud: string]: string } = {
  AzureCloud: 'Azure public',
  AzureUSGovernment: 'Azure US Government',
  AzureChinaCloud: 'Azure China',
};

/** What is said of a place whose geopolitical region no dated table names. */
export const basisWords: { readonly [basis: string]: string } = {
  derived: 'assumed',
  'documented-newer': 'from a newer, undated page',
};
