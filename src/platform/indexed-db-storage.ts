import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptPlan, PlanStorage, SetAsidePlan, SetAsideReason } from '#store/ports.ts';

export const DATABASE_NAME = 'onramp';
/** Version of the schema below. A new one adds a step to `upgrades` and changes none. */
export const DATABASE_VERSION = 1;

interface PlanRecord extends KeptPlan {
  /** Which tab wrote it. */
  readonly savedBy: string;
}
interface Schema extends DBSchema {
  readonly plans: { readonly key: string; readonly value: PlanRecord };
  readonly 'set-aside': { readonly key: string; readonly value: PlanRecord & SetAsidePlan };
}
type Database = IDBPDatabase<Schema>;

/** The step at index n leads from version n to version n + 1. */
const upgrades: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('plans', { keyPath: 'id' });
    database.createObjectStore('set-aside', { keyPath: 'id' });
  },
];

export interface Tab {
  /** Tells this tab from all others. */
  readonly id: string;
  /** Milliseconds since 1970. */
  now(): number;
}

/** Plans in this browser's IndexedDB. */
export function indexedDbStorage(tab: Tab): PlanStorage {
  const connection = keepConnection();
  // The record that each plan on screen comes from.
  const origins = new Map<string, PlanRecord>();

  return {
    list: () => connection.use((database) => database.getAll('plans')),

    load: async (id) => {
      const kept = await connection.use((database) => database.get('plans', id));
      if (kept) origins.set(id, kept);
      return kept;
    },

    save: (id, text) => {
      const plan: PlanRecord = { id, text, savedAt: tab.now(), savedBy: tab.id };
      return connection.use((database) => saveUnlessChanged(database, plan, origins.get(id)));
    },

    remove: (id) => connection.use((database) => database.delete('plans', id)),
    setAside: (id, reason) => connection.use((database) => moveAside(database, id, reason)),
    listSetAside: () => connection.use((database) => database.getAll('set-aside')),
    removeSetAside: (id) => connection.use((database) => database.delete('set-aside', id)),
  };
}

/** Writes a plan, unless another tab wrote it after this one had read it: its work is not ours to overwrite. */
async function saveUnlessChanged(database: Database, plan: PlanRecord, origin: PlanRecord | undefined): Promise<void> {
  const transaction = database.transaction('plans', 'readwrite', { durability: 'strict' });
  const write = async (): Promise<void> => {
    const kept = await transaction.store.get(plan.id);
    const own = !kept || kept.savedBy === plan.savedBy;
    const asRead = kept?.savedBy === origin?.savedBy && kept?.savedAt === origin?.savedAt;
    if (!own && !asRead) throw new Error(`The plan ${plan.id} was changed in another tab.`);
    await transaction.store.put(plan);
  };
  await Promise.all([write(), transaction.done]);
}

async function moveAside(database: Database, id: string, reason: SetAsideReason): Promise<void> {
  const transaction = database.transaction(['plans', 'set-aside'], 'readwrite', { durability: 'strict' });
  const plans = transaction.objectStore('plans');
  const aside = transaction.objectStore('set-aside');
  const move = async (): Promise<void> => {
    const kept = await plans.get(id);
    // Another tab may have been faster.
    if (!kept) return;
    await aside.add({ ...kept, id: freeAmong(await aside.getAllKeys(), id), reason });
    await plans.delete(id);
  };
  await Promise.all([move(), transaction.done]);
}

function freeAmong(taken: readonly string[], id: string): string {
  let free = id;
  for (let count = 2; taken.includes(free); count += 1) free = `${id}-${count}`;
  return free;
}

interface Connection {
  use<Value>(work: (database: Database) => Promise<Value>): Promise<Value>;
}

/** One connection for all that is asked. After any failure the next wish starts with a new one. */
function keepConnection(): Connection {
  let current: Promise<Database> | undefined;

  function drop(lost: Promise<Database>): void {
    if (current === lost) current = undefined;
    lost.then(
      (database) => database.close(),
      () => {},
    );
  }

  function open(): Promise<Database> {
    const opened: Promise<Database> = connect(() => drop(opened));
    return opened;
  }

  return {
    async use(work) {
      current ??= open();
      const used = current;
      try {
        return await work(await used);
      } catch (error) {
        drop(used);
        throw error;
      }
    },
  };
}

/** `onLost` is told when the browser ends the connection, or another tab needs it to end. */
function connect(onLost: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    let waits = true;
    openDB<Schema>(DATABASE_NAME, DATABASE_VERSION, {
      upgrade: (database, oldVersion) => {
        for (const upgrade of upgrades.slice(oldVersion)) upgrade(database);
      },
      blocked: () => {
        waits = false;
        reject(new Error('Another tab holds an older version of the storage open.'));
      },
      blocking: onLost,
      terminated: onLost,
    }).then((database) => (waits ? resolve(database) : database.close()), reject);
  });
}
