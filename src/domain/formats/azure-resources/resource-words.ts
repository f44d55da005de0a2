import type { Port } from '#domain/model/direct-port.ts';
import type { GlobalReach } from '#domain/model/global-reach.ts';
import type { Connection, Gateway } from '#domain/model/plan.ts';
import type { RouteFilter } from '#domain/model/route-filter.ts';
import { readWord, type Vocabulary } from '../azure-circuit/azure-words.ts';

type Live<Entity extends { readonly azure: object | null }> = NonNullable<Entity['azure']>;

const failed = (word: string): boolean => /fail|cancel/i.test(word);
const underWay = (word: string): boolean => /ing$/i.test(word);

// Each list is open on the wire: a word that Azure adds is taken for the one that comes nearest, kept, and noted.

export const encapsulations: Vocabulary<Port['settings']['encapsulation']> = {
  words: ['QinQ', 'Dot1Q'],
  nearest: (word) => (/dot1q|802/i.test(word) ? 'Dot1Q' : 'QinQ'),
};

export const billingTypes: Vocabulary<Port['settings']['billingType']> = {
  words: ['MeteredData', 'UnlimitedData'],
  nearest: (word) => (/unlimited|flat/i.test(word) ? 'UnlimitedData' : 'MeteredData'),
};

export const accesses: Vocabulary<RouteFilter['settings']['access']> = {
  words: ['Allow', 'Deny'],
  nearest: (word) => (/deny|block/i.test(word) ? 'Deny' : 'Allow'),
};

export const adminStates: Vocabulary<Live<Port>['links'][number]['adminState']> = {
  words: ['Enabled', 'Disabled'],
  nearest: (word) => (/^enabl|^up$/i.test(word) ? 'Enabled' : 'Disabled'),
};

/** Of ports and gateways. */
export const resourceStates: Vocabulary<Live<Port>['provisioningState'] & Live<Gateway>['provisioningState']> = {
  words: ['Succeeded', 'Updating'],
  nearest: (word) => (underWay(word) ? 'Updating' : 'Succeeded'),
};

export const connectionStates: Vocabulary<Live<Connection>['provisioningState']> = {
  words: ['Succeeded', 'Updating', 'Failed'],
  nearest: (word) => (failed(word) ? 'Failed' : resourceStates.nearest(word)),
};

export const connectionStatuses: Vocabulary<Live<Connection>['connectionStatus']> = {
  words: ['Connected', 'Connecting', 'NotConnected', 'Unknown'],
  nearest: (word) => (/disconnect|not|fail/i.test(word) ? 'NotConnected' : nearestLink(word)),
};

function nearestLink(word: string): 'Connecting' | 'Connected' {
  return underWay(word) ? 'Connecting' : 'Connected';
}

export const reachStatuses: Vocabulary<Live<GlobalReach>['circuitConnectionStatus']> = {
  words: ['Connected', 'Connecting', 'Disconnected'],
  nearest: (word) => (underWay(word) ? 'Connecting' : 'Disconnected'),
};

/** The word that stands for nothing: what is missing is the ordinary thing. */
export function wordOr<Word extends string>(
  vocabulary: Vocabulary<Word>,
  text: string | undefined,
  otherwise: Word,
): Word {
  return text === undefined || text === '' ? otherwise : readWord(vocabulary, text);
}
