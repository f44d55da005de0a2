import type { Locator, Page } from '@playwright/test';
import { choose } from '../fixtures/choose.ts';

export const steps = {
  create: 'Create circuit',
  order: 'Order connectivity',
  verify: 'Verify provisioning',
  routing: 'Configure routing',
  link: 'Link virtual networks',
} as const;
export type StepId = keyof typeof steps;
export const stepIds = ['create', 'order', 'verify', 'routing', 'link'] as const;

export type StepState =
  | 'Your turn'
  | 'Waiting on provider'
  | 'Waiting on Microsoft'
  | 'Done'
  | 'Locked'
  | 'Needs attention';

/** What stands around every step: top bar, rail, turn line, circuit state. */
export class Workspace {
  readonly main: Locator;
  readonly title: Locator;
  readonly rail: Locator;
  /** Stands for the rail on a phone, and unfolds it. */
  readonly progress: Locator;
  /** On to the next step. */
  readonly next: Locator;
  readonly saved: Locator;
  readonly undo: Locator;
  readonly redo: Locator;
  /** What the app says in its live region. */
  readonly said: Locator;
  readonly state: Locator;
  /** Why the step on screen is locked. */
  readonly locked: Locator;
  readonly whatUnlocks: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.main = page.getByRole('main');
    this.title = this.main.getByRole('heading', { level: 1 });
    this.rail = page.getByRole('navigation', { name: 'Steps' });
    this.progress = page.getByRole('button', { name: /step \d of 5$/ });
    this.next = this.main.getByRole('link', { name: /^Next: / });
    this.saved = page.getByText('Saved on this device');
    this.undo = page.getByRole('button', { name: 'Undo', exact: true });
    this.redo = page.getByRole('button', { name: 'Redo', exact: true });
    this.said = page.getByRole('status');
    this.state = page.getByRole('region', { name: 'Circuit state' });
    this.locked = this.main.getByRole('region', { name: 'This step is locked' });
    this.whatUnlocks = this.locked.getByRole('listitem');
  }

  /** A step in the rail, if given in a state. */
  step(id: StepId, state: StepState | '' = ''): Locator {
    return this.rail.getByRole('link', { name: new RegExp(`^${steps[id]} ${state}`) });
  }

  async goTo(id: StepId): Promise<void> {
    await this.rail.or(this.progress).first().waitFor();
    if (!(await this.rail.isVisible())) await this.progress.click();
    await this.step(id).click();
    await this.heading(id).waitFor();
  }

  heading(id: StepId): Locator {
    return this.main.getByRole('heading', { level: 1, name: steps[id] });
  }

  /** The line that says whose turn it is. */
  turn(words: string | RegExp): Locator {
    return this.main.getByRole('region', { name: words });
  }

  /** A word of the circuit's state, such as “Provider”. */
  stateOf(term: string): Locator {
    return this.state
      .getByRole('term')
      .filter({ hasText: new RegExp(`^${term}`) })
      .locator('xpath=following-sibling::dd[1]');
  }

  button(name: string | RegExp): Locator {
    return this.main.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click();
  }

  /** Does, from the turn line, what the provider or Microsoft would do. */
  async actForOthers(name: string): Promise<void> {
    await this.othersPart(name).click();
  }

  othersPart(name: string): Locator {
    return this.turn(/^Waiting on /).getByRole('button', { name, exact: true });
  }

  async letDaysPass(words: '1 day' | '7 days' | 'To the next event'): Promise<void> {
    await this.main.getByRole('group', { name: 'Let days pass' }).getByRole('button', { name: words }).click();
  }

  /** Opens the menu of rare actions and answers one of them. */
  async menuItem(menu: string | RegExp, item: string | RegExp): Promise<Locator> {
    await this.#page.getByRole('button', { name: menu }).click();
    return this.#page.getByRole('menuitem', { name: item });
  }

  /** Shows the step, the picture or the timeline where there is no room for all of them. */
  async show(part: 'Step' | 'Picture' | 'Timeline'): Promise<void> {
    await choose(this.#page.getByRole('radiogroup', { name: 'What to show' }), part);
  }
}
