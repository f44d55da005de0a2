/** One step of how an example came about: something asked for, or days in which the others act. */
export type ExampleStep<Request> = Request | { readonly days: number };

/** A plan that comes with the program, told by what makes it. The engine plays it; nothing of the plan itself is kept. */
export interface Example<Request> {
  /** The name of its file. */
  readonly id: string;
  /** What a plan made from it is called at first. */
  readonly title: string;
  /** One or two sentences for whoever chooses. */
  readonly shows: string;
  /** Decides how long the provider and Microsoft take, so that the example ends alike each time. */
  readonly seed: number;
  readonly steps: readonly ExampleStep<Request>[];
}
