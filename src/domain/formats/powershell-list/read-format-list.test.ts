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

it('a text within an object that runs over the width of the window stays whole', () => {
  const list = readFormatList(`Name  : direct
Links : [
          {
            "Etag": "W/\\"1\\"",
            "Id": "/subscriptions/s-1/resourceGroups/net/providers/Microsoft.
        Network/expressRoutePorts/direct/links/link1",
            "AdminState": "Enabled"
          }
        ]
Port  : {
          "Id": "/subscriptions/s-1/resourceGroups/net/prov
        iders/Microsoft.Network/expressRoutePorts/direct"
        }`);
  const port = '/subscriptions/s-1/resourceGroups/net/providers/Microsoft.Network/expressRoutePorts/direct';
  const link = { Etag: 'W/"1"', Id: `${port}/links/link1`, AdminState: 'Enabled' };
  expect(list).toEqual({ ok: true, value: [{ Name: 'direct', Links: [link], Port: { Id: port } }] });
});
