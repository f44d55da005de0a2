import { act, render } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import type { PlanRequest } from '#domain/actions/index.ts';
import type { Plan } from '#domain/model/plan.ts';
import { Session } from '#store/session.ts';
import { SessionContext } from '#store/use-session.ts';
import { AskRoot } from '#ui/ask/ask-root.tsx';
import { bringAdvice } from '#ui/ask/rules-at-hand.ts';
import { OnrampTheme } from '#ui/theme/onramp-theme.tsx';
import { type MemoryStorage, memoryStorage, portsOver } from './memory-storage.ts';

export interface DrawnScreen {
  readonly session: Session;
  readonly storage: MemoryStorage;
  readonly user: UserEvent;
  /** The plan on screen now. */
  readonly plan: () => Plan;
}

/** What a page brings after the rest: the list of a picker, chips at fields, the offers at the foot of a step. */
const lateParts: readonly (() => Promise<unknown>)[] = [
  () => import('#ui/kit/pick-list.tsx'),
  () => import('#ui/ask/impact-at-field.tsx'),
  () => import('#ui/ask/offer-list.tsx'),
];

/** Draws a screen over a real session whose plan came about by these requests. */
export async function drawScreen(
  children: ReactNode,
  { asked, path = '/' }: { readonly asked: readonly PlanRequest[]; readonly path?: string },
): Promise<DrawnScreen> {
  // A page brings what only advises when it stands; here it is there at once.
  await bringAdvice();
  const storage = memoryStorage();
  const session = new Session(portsOver(storage));
  const begun = await session.begin(asked);
  if (!begun.ok) throw new Error(`The plan of this test was refused: ${JSON.stringify(begun.error)}`);
  render(
    <OnrampTheme>
      <MemoryRouter initialEntries={[path]}>
        <SessionContext value={session}>
          <AskRoot>{children}</AskRoot>
        </SessionContext>
      </MemoryRouter>
    </OnrampTheme>,
  );
  await act(() => Promise.all(lateParts.map((bring) => bring())));
  // Looking for pointer-events: none up every branch of a whole page takes seconds.
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never, delay: null });
  return { session, storage, user, plan: () => session.state.getState().run.plan };
}
