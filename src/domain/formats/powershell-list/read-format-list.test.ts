import { expect, it } from 'vitest';
import { readFormatList } from './read-format-list.ts';

it('a key that is masked within an object takes nothing else away', () => {
  const list = readFormatList(`Name       : ams
ServiceKey : ************
Peerings   : [
               {
                 "Name": "AzurePrivatePeering",
                 "SharedKey": "********"
               }
             ]`);
  const peering = { Name: 'AzurePrivatePeering', SharedKey: '********' };
  expect(list).toEqual({ ok: true, value: [{ Name: 'ams', Peerings: [peering] }] });
});
