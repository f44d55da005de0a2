import { expect, test } from 'vitest';
import {
  communities,
  communitySource,
  findCommunity,
  isMicrosofts,
  regionsWithoutPublishedValue,
} from './bgp-communities.ts';
import { findRegion } from './catalog.ts';

test('each value stands once, is one of Microsoft’s, and belongs to a region that the catalogue knows', () => {
  expect(new Set(communities.map((each) => each.value)).size).toBe(communities.length);
  expect(communities.filter((each) => !isMicrosofts(each.value))).toEqual([]);
  for (const { region, cloud } of communities) {
    if (region !== null) expect(findRegion(region)).toMatchObject({ name: region, cloud });
  }
  expect(communitySource.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test.each([
  ['12076:51002', 'West Europe'],
  ['12076:52002', 'Storage, West Europe'],
  ['12076:53004', 'SQL, East US'],
  ['12076:54019', 'Cosmos DB, South India'],
  ['12076:5060', 'Microsoft Entra ID'],
  ['12076:51106', 'US Gov Arizona'],
])('%s is %s', (value, name) => {
  expect(findCommunity(value)?.name).toBe(name);
});

test('42 regions of the public cloud have five values each, 11 national ones one, and 14 none', () => {
  const ofCloud = (isPublic: boolean) =>
    communities.filter((each) => each.region !== null && (each.cloud === 'AzureCloud') === isPublic);
  expect(ofCloud(true).length).toBe(42 * 5);
  expect(ofCloud(false).length).toBe(11);
  expect(regionsWithoutPublishedValue.filter((region) => !findRegion(region))).toEqual([]);
  expect(communities.filter((each) => regionsWithoutPublishedValue.includes(each.region ?? ''))).toEqual([]);
});
