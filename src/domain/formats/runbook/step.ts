/** One thing that somebody does. Every text is plain: the writers escape it. */
export interface RunbookStep {
  readonly title: string;
  readonly who: string;
  /** Commands of the Azure CLI, in bash; empty where none is run. */
  readonly commands: readonly string[];
  /** What Azure shows when it worked. */
  readonly worked: string;
  /** What to do when it did not. */
  readonly otherwise: string;
}

export interface RunbookPart {
  readonly title: string;
  readonly lead: string;
  readonly steps: readonly RunbookStep[];
}
