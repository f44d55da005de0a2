import type { EntityId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';

/** A file as it is downloaded: its path, with slashes, and its text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
  readonly mediaType:
    | 'application/json'
    | 'text/plain'
    | 'text/markdown'
    | 'text/html'
    | 'text/csv'
    | 'image/svg+xml'
    | 'application/xml';
}

/** Something of the plan that a format cannot say. It stands on the page and as a comment in the file. */
export interface Omission {
  readonly subject: EntityId | null;
  /** A sentence: what was left out, and why. */
  readonly words: string;
}

export interface Written {
  readonly files: readonly TextFile[];
  readonly omissions: readonly Omission[];
}

/** A text that leaves the program. The same plan gives the same bytes. */
export interface Writer {
  /** Also its word on the command line, such as `azure-cli`. */
  readonly id: string;
  readonly title: string;
  readonly purpose: 'azure' | 'provider' | 'routers' | 'people' | 'picture' | 'plan';
  /** One sentence for whoever chooses. */
  readonly lead: string;
  /** What to know before it is run or sent, with its source where it is a fact of Azure. */
  readonly notes: readonly string[];
  write(plan: Plan): Written;
}
