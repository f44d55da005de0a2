import { onPrivatePeering, testRule } from '#testing/test-rule.ts';
import { sharedKeyWellFormed } from './shared-key-well-formed.ts';

testRule(sharedKeyWellFormed, {
  quiet: {
    'PEER-14: Key4Circuit7': onPrivatePeering({ sharedKey: 'Key4Circuit7' }),
    'PEER-14: 25 characters': onPrivatePeering({ sharedKey: 'k'.repeat(25) }),
    'PEER-14: no key': onPrivatePeering({ sharedKey: '' }),
  },
  reports: {
    'PEER-14: p@ss': {
      plan: onPrivatePeering({ sharedKey: 'p@ss' }),
      subjects: [['ams/AzurePrivatePeering']],
      fields: ['sharedKey'],
      // The key is a secret: it must not be in what the rule says.
      data: [{}],
      suggestions: [null],
    },
    'PEER-14: 26 characters': { plan: onPrivatePeering({ sharedKey: 'k'.repeat(26) }), fields: ['sharedKey'] },
    'PEER-14: a line break behind the key': {
      plan: onPrivatePeering({ sharedKey: 'Key4Circuit7\n' }),
      fields: ['sharedKey'],
    },
    'PEER-14: letters of another alphabet': { plan: onPrivatePeering({ sharedKey: 'ключ' }), fields: ['sharedKey'] },
  },
});
