import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readLibrary } from '#store/library.ts';
import type { PlanStorage } from '#store/ports.ts';
import { Session } from '#store/session.ts';
import { DATABASE_NAME, DATABASE_VERSION, indexedDbStorage } from './indexed-db-storage.ts';

let clock = 0;
let tabs = 0;

function openTab(): PlanStorage {
  tabs += 1;
  return indexedDbStorage({ id: `tab-${tabs}`, now: () => clock });
}

function sessionOn(storage: PlanStorage): Session {
  return new Session({ storage, newId: () => 'contoso', newSeed: () => 1 });
}

const naming = (name: string) => ({ id: 'name-plan', args: { name } }) as const;
const newerText = '{"schemaVersion":99,"secret":"of a later version"}';
const damagedText = '{"schemaVersion":1,"seed":1,"day":0,"log":[{"request"';

beforeEach(() => {
  clock = 1000;
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a plan that was saved is listed and loaded, with its time', async () => {
  const storage = openTab();
  await storage.save('contoso', '{"a":1}');
  clock = 2000;
  await storage.save('contoso', '{"a":2}');
  expect(await storage.list()).toMatchObject([{ id: 'contoso', text: '{"a":2}', savedAt: 2000 }]);
  expect(await storage.load('contoso')).toMatchObject({ text: '{"a":2}' });
  expect(await storage.load('unheard-of')).toBeUndefined();
});

test('a plan that was removed is gone', async () => {
  const storage = openTab();
  await storage.save('contoso', '{}');
  await storage.remove('contoso');
  expect(await storage.list()).toEqual([]);
});

test('a save answers only after its transaction has completed', async () => {
  const storage = openTab();
  await storage.list();
  const steps: string[] = [];
  const transaction = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function begin(this: IDBDatabase, ...how) {
    const begun = transaction.apply(this, how);
    begun.addEventListener('complete', () => steps.push('complete'));
    return begun;
  });
  await storage.save('contoso', '{}');
  steps.push('saved');
  expect(steps).toEqual(['complete', 'saved']);
});

test('a transaction that is aborted after its write was accepted is not called saved', async () => {
  const storage = openTab();
  await storage.save('contoso', '{"kept":true}');
  const put = IDBObjectStore.prototype.put;
  const aborting = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function fill(
    this: IDBObjectStore,
    record,
  ) {
    const request = put.call(this, record);
    request.addEventListener('success', () => this.transaction.abort());
    return request;
  });
  await expect(storage.save('contoso', '{"kept":false}')).rejects.toThrow();
  aborting.mockRestore();
  expect(await storage.load('contoso')).toMatchObject({ text: '{"kept":true}' });
});

test('the session says that it is not saved while the browser keeps nothing, and saves once it can', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const session = sessionOn(openTab());
  await session.begin([naming('Contoso')]);
  expect(session.state.getState()).toMatchObject({ status: 'open', saving: 'failed' });

  vi.stubGlobal('indexedDB', new IDBFactory());
  await session.saveAgain();
  expect(session.state.getState().saving).toBe('saved');
  expect(await openTab().list()).toHaveLength(1);
});

test('a browser that refuses storage, as in a private window, is reported for every wish', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
  const storage = openTab();
  await expect(storage.list()).rejects.toThrow('insecure');
  await expect(storage.load('contoso')).rejects.toThrow('insecure');
  await expect(storage.save('contoso', '{}')).rejects.toThrow('insecure');
});

test('a plan of a newer version is set aside as it is, and can be downloaded', async () => {
  const storage = openTab();
  await storage.save('contoso', newerText);
  const session = sessionOn(storage);
  await session.open('contoso');
  expect(session.state.getState().status).toBe('set-aside');
  expect(await storage.list()).toEqual([]);
  expect(await storage.listSetAside()).toMatchObject([
    { id: 'contoso', text: newerText, savedAt: 1000, reason: 'newer-version' },
  ]);
});

test('damaged plans are set aside beside the good ones, and can be downloaded', async () => {
  const storage = openTab();
  await sessionOn(storage).begin([naming('Contoso')]);
  await storage.save('broken', damagedText);
  const library = await readLibrary(storage);
  expect(library.plans.map(({ name }) => name)).toEqual(['Contoso']);
  expect(library.setAside).toMatchObject([{ id: 'broken', text: damagedText, reason: 'damaged' }]);
});

test('what is set aside never replaces what lies there already', async () => {
  const storage = openTab();
  const setAside = async (text: string): Promise<void> => {
    await storage.save('contoso', text);
    await storage.setAside('contoso', 'damaged');
  };
  await setAside(newerText);
  await setAside(damagedText);
  await setAside('{}');
  const aside = await storage.listSetAside();
  expect(aside.map(({ id, text }) => [id, text])).toEqual([
    ['contoso', newerText],
    ['contoso-2', damagedText],
    ['contoso-3', '{}'],
  ]);
  await storage.removeSetAside('contoso-2');
  expect((await storage.listSetAside()).map(({ id }) => id)).toEqual(['contoso', 'contoso-3']);
});

test('two tabs may set the same plan aside at once', async () => {
  const [one, other] = [openTab(), openTab()];
  await one.save('contoso', newerText);
  await Promise.all([one.setAside('contoso', 'newer-version'), other.setAside('contoso', 'newer-version')]);
  expect(await one.listSetAside()).toHaveLength(1);
});

test('two tabs see the plans of each other', async () => {
  const [one, other] = [openTab(), openTab()];
  await one.save('contoso', '{"by":"one"}');
  await other.save('fabrikam', '{"by":"other"}');
  expect((await one.list()).map(({ id }) => id)).toEqual(['contoso', 'fabrikam']);
  expect(await other.load('contoso')).toMatchObject({ text: '{"by":"one"}' });
});

test('a tab goes on with a plan that it has read, and the tab that fell behind overwrites nothing', async () => {
  const [one, other] = [openTab(), openTab()];
  await one.save('contoso', '{"day":1}');
  await other.load('contoso');
  clock = 2000;
  await other.save('contoso', '{"day":2}');
  await other.save('contoso', '{"day":3}');

  await expect(one.save('contoso', '{"day":1,"else":true}')).rejects.toThrow('changed in another tab');
  expect(await one.load('contoso')).toMatchObject({ text: '{"day":3}' });
  await one.save('contoso', '{"day":4}');
  expect(await other.load('contoso')).toMatchObject({ text: '{"day":4}' });
});

test('an older tab makes way for a newer version, says that it cannot save, and leaves the plans alone', async () => {
  const storage = openTab();
  await storage.save('contoso', '{"by":"this version"}');
  const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
  await expect(storage.save('contoso', '{}')).rejects.toThrow();
  expect(await newer.get('plans', 'contoso')).toMatchObject({ text: '{"by":"this version"}' });
  newer.close();
});

test('a tab that holds an older schema open is waited for no longer than needed, and the next wish succeeds', async () => {
  const older = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('elsewhere', 1);
    request.addEventListener('success', () => resolve(request.result));
  });
  const storage = openTab();
  const open = IDBFactory.prototype.open;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(function upgrade(this: IDBFactory) {
    return open.call(this, 'elsewhere', 2);
  });
  await expect(storage.list()).rejects.toThrow('Another tab');
  older.close();
  expect(await storage.list()).toEqual([]);
});
