import { factsOf } from '#domain/formats/documents/facts.ts';
import { type ReadDocument, readDocuments } from '#domain/formats/documents/read-documents.ts';
import { toPlanResources } from '#domain/formats/documents/to-plan-resources.ts';

export const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';

export const circuit = (name: string, properties: object = {}, besides: object = {}) => ({
  type: 'Microsoft.Network/expressRouteCircuits',
  apiVersion: '2024-05-01',
  name,
  properties,
  ...besides,
});

export const at = (vlanId: number | string) => ({ peeringType: 'AzurePrivatePeering', vlanId });

export interface Parts {
  readonly parameters?: object;
  readonly variables?: object;
  readonly functions?: object;
  readonly resources: object;
  readonly languageVersion?: string;
}

/** `filled`: what stands in a parameter file beside the template. */
export function read(parts: Parts, filled?: object): ReadDocument {
  const texts = [{ name: 't.json', text: JSON.stringify({ $schema: schema, contentVersion: '1.0.0.0', ...parts }) }];
  const file = { name: 't.parameters.json', text: JSON.stringify({ contentVersion: '1.0.0.0', parameters: filled }) };
  const [document] = readDocuments(filled ? [...texts, file] : texts).documents;
  if (!document) throw new Error('The template was not read.');
  return document;
}

export const factsIn = (parts: Parts, filled?: object) => factsOf(read(parts, filled).resources);
export const namesIn = (parts: Parts, filled?: object) => factsIn(parts, filled).circuits.map(({ name }) => name);
export const openIn = (parts: Parts, filled?: object) => read(parts, filled).unresolved.map(({ path }) => path);
export const planOf = (parts: Parts) => toPlanResources(read(parts).resources, { day: 0 });
