import type { PlanStorage, Ports, SetAsidePlan } from '#store/ports.ts';

export interface MemoryStorage extends PlanStorage {
  readonly texts: Map<string, string>;
  /** Holds writes back until the answer is called. */
  hold(): () => void;
  failWrites(fail: boolean): void;
}

/** Keeps plans in memory, with the device's bad days at hand. */
export function memoryStorage(): MemoryStorage {
  const texts = new Map<string, string>();
  const aside: SetAsidePlan[] = [];
  let held: Promise<void> = Promise.resolve();
  let failing = false;
  return {
    texts,
    hold() {
      let release: () => void = () => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    failWrites(fail) {
      failing = fail;
    },
    list: () => Promise.resolve([...texts].map(([id, text], index) => ({ id, text, savedAt: index }))),
    load(id) {
      const text = texts.get(id);
      return Promise.resolve(text === undefined ? undefined : { id, text, savedAt: 0 });
    },
    async save(id, text) {
      await held;
      if (failing) throw new Error('The disk is full.');
      texts.set(id, text);
    },
    remove(id) {
      texts.delete(id);
      return Promise.resolve();
    },
    setAside(id, reason) {
      const text = texts.get(id);
      texts.delete(id);
      if (text !== undefined) aside.push({ id, text, savedAt: 0, reason });
      return Promise.resolve();
    },
    listSetAside: () => Promise.resolve([...aside]),
    removeSetAside(id) {
      aside.splice(0, aside.length, ...aside.filter((each) => each.id !== id));
      return Promise.resolve();
    },
  };
}

/** Ports with ids and seeds that count up from 1. */
export function portsOver(storage: PlanStorage): Ports {
  let count = 0;
  return {
    storage,
    newId: () => `plan-${(count += 1)}`,
    newSeed: () => (count += 1),
  };
}
