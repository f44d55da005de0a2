/** A plan as the device keeps it: text that only the plan file's reader understands. */
export interface KeptPlan {
  readonly id: string;
  readonly text: string;
  /** When it was last saved, in milliseconds since 1970. */
  readonly savedAt: number;
}

/** Why a kept plan cannot be opened by this version. */
export type SetAsideReason = 'newer-version' | 'damaged';

export interface SetAsidePlan extends KeptPlan {
  readonly reason: SetAsideReason;
}

/** Where plans are kept. Every promise settles only after the transaction has completed. */
export interface PlanStorage {
  list(): Promise<readonly KeptPlan[]>;
  load(id: string): Promise<KeptPlan | undefined>;
  save(id: string, text: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** Moves a plan, unchanged, to where nothing overwrites it. */
  setAside(id: string, reason: SetAsideReason): Promise<void>;
  listSetAside(): Promise<readonly SetAsidePlan[]>;
  removeSetAside(id: string): Promise<void>;
}

/** What the store needs from outside. */
export interface Ports {
  readonly storage: PlanStorage;
  /** A new id, fit for a URL. */
  newId(): string;
  /** A new seed: a whole number of 32 bits. */
  newSeed(): number;
}
