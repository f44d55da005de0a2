import { onPrivatePeering, testRule } from '#testing/test-rule.ts';
import { subnetWellFormed } from './subnet-well-formed.ts';

const links = (primaryPeerAddressPrefix: string, secondaryPeerAddressPrefix: string) =>
  onPrivatePeering({ primaryPeerAddressPrefix, secondaryPeerAddressPrefix });
const links6 = (ipv6PrimaryPeerAddressPrefix: string, ipv6SecondaryPeerAddressPrefix: string) =>
  onPrivatePeering({ ipv6PrimaryPeerAddressPrefix, ipv6SecondaryPeerAddressPrefix });

const slash30 = 'a /30 given by its first address';
const slash126 = 'a /126 given by its first address';

testRule(subnetWellFormed, {
  quiet: {
    'PEER-04: 192.168.100.128/30 and .132/30': links('192.168.100.128/30', '192.168.100.132/30'),
    'PEER-05: 10.0.0.0/30 and 10.0.0.4/30': links('10.0.0.0/30', '10.0.0.4/30'),
    'PEER-05: nothing typed yet': links('', ''),
    'IPV6-01: two /126': links6('2001:db8::/126', '2001:db8::4/126'),
  },
  reports: {
    'PEER-04: a /31 and a /28': {
      plan: links('10.0.0.0/31', '10.0.0.16/28'),
      subjects: [['ams/AzurePrivatePeering'], ['ams/AzurePrivatePeering']],
      fields: ['primaryPeerAddressPrefix', 'secondaryPeerAddressPrefix'],
      data: [
        { value: '10.0.0.0/31', wanted: slash30 },
        { value: '10.0.0.16/28', wanted: slash30 },
      ],
      suggestions: ['10.0.0.0/30', '10.0.0.16/30'],
    },
    'PEER-05: 10.0.0.1/30': {
      plan: links('10.0.0.1/30', '10.0.0.4/30'),
      fields: ['primaryPeerAddressPrefix'],
      suggestions: ['10.0.0.0/30'],
    },
    'PEER-05: an address without a length': {
      plan: links('10.0.0.9', ''),
      fields: ['primaryPeerAddressPrefix'],
      suggestions: ['10.0.0.8/30'],
    },
    'PEER-05: no address at all': {
      plan: links('router', ''),
      fields: ['primaryPeerAddressPrefix'],
      suggestions: [null],
    },
    // Half an address is not one: 10 is not 0.0.0.10, and 010.0.0.0 not 8.0.0.0.
    'PEER-05: an address that is only half typed': {
      plan: links('10', '010.0.0.0/30'),
      fields: ['primaryPeerAddressPrefix', 'secondaryPeerAddressPrefix'],
      suggestions: [null, null],
    },
    'PEER-04: an IPv6 block in the field for IPv4': {
      plan: links('2001:db8::/30', ''),
      fields: ['primaryPeerAddressPrefix'],
      suggestions: [null],
    },
    'IPV6-01: a /127': {
      plan: links6('2001:db8::/127', '2001:db8::4/126'),
      fields: ['ipv6PrimaryPeerAddressPrefix'],
      data: [{ value: '2001:db8::/127', wanted: slash126 }],
      suggestions: ['2001:db8::/126'],
    },
    'IPV6-01: an IPv4 block in the field for IPv6': {
      plan: links6('10.0.0.0/30', ''),
      fields: ['ipv6PrimaryPeerAddressPrefix'],
      suggestions: [null],
    },
  },
});
