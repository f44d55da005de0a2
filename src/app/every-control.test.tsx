// @vitest-environment jsdom
import { act, render } from '@testing-library/react';
import fc from 'fast-check';
import { MemoryRouter, Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { actionIds, type PlanRequest } from '#domain/actions/index.ts';
import { offersOf } from '#domain/engine/offers.ts';
import { perform, type Run } from '#domain/engine/run.ts';
import { gatewayIdOf, networkId } from '#domain/model/ids.ts';
import { stepIds } from '#domain/engine/steps.ts';
import { isBarred, isPermitted, saidBy, verdictOf } from '#domain/engine/verdict.ts';
import { Session } from '#store/session.ts';
import { SessionContext } from '#store/use-session.ts';
import { runToText } from '#store/keep.ts';
import { memoryStorage, portsOver } from '#testing/memory-storage.ts';
import { ams, twoNetworkRun, wishesFor } from '#testing/wishes.ts';
import { AskRoot } from '#ui/ask/ask-root.tsx';
import { bringAdvice } from '#ui/ask/rules-at-hand.ts';
import { OnrampTheme } from '#ui/theme/onramp-theme.tsx';
import { CreateStep } from '#ui/wizard/create/create-step.tsx';
import { LinkStep } from '#ui/wizard/link/link-step.tsx';
import { OrderStep } from '#ui/wizard/order/order-step.tsx';
import { RoutingStep } from '#ui/wizard/routing/routing-step.tsx';
import { VerifyStep } from '#ui/wizard/verify/verify-step.tsx';

const panels = {
  create: CreateStep,
  order: OrderStep,
  verify: VerifyStep,
  routing: RoutingStep,
  link: LinkStep,
} as const;

/** What the guards say in a state: every action with its verdict and reason. */
function wordsOf(run: Run): readonly string[] {
  return offersOf(run.plan, ams).map(
    ({ request, verdict }) => `${request.id} ${verdict.kind} ${saidBy(verdict)[0]?.reason ?? ''}`,
  );
}

interface Moment {
  readonly run: Run;
  readonly words: ReadonlySet<string>;
}

/** Every moment of many lives in which some guard says what none has said before. */
function newsworthyMoments(): readonly Moment[] {
  const heard = new Set<string>();
  const lives = fc.sample(fc.tuple(fc.integer(), fc.array(fc.nat(), { minLength: 70, maxLength: 70 })), {
    numRuns: 60,
    seed: 20_261_123,
  });
  return lives.flatMap(([seed, picks]) => {
    const moments: Moment[] = [];
    let run = twoNetworkRun(seed);
    for (const pick of picks) {
      run = walkOn(run, pick);
      const words = new Set(wordsOf(run));
      if ([...words].some((each) => !heard.has(each))) moments.push({ run, words });
      for (const each of words) heard.add(each);
    }
    return moments;
  });
}

const hub = networkId('hub');

/** The straight road, which chance seldom takes to its end. */
const road: readonly PlanRequest[] = [
  { id: 'create-circuit', args: { circuitId: ams } },
  { id: 'hand-over-key', args: { circuitId: ams } },
  { id: 'finish-provisioning', args: { circuitId: ams, stag: 10 } },
  {
    id: 'plan-peering',
    args: {
      circuitId: ams,
      type: 'AzurePrivatePeering',
      settings: {
        primaryPeerAddressPrefix: '192.168.100.0/30',
        secondaryPeerAddressPrefix: '192.168.100.4/30',
        vlanId: 200,
        peerASN: 65_010,
      },
    },
  },
  { id: 'configure-private-peering', args: { circuitId: ams } },
  { id: 'create-network', args: { networkId: hub } },
  { id: 'create-gateway', args: { gatewayId: gatewayIdOf(hub) } },
  { id: 'finish-gateway', args: { gatewayId: gatewayIdOf(hub) } },
];

/** The end of the road, one request before the network is linked. */
function readyToLink(): Moment {
  const run = road.reduce((current, request) => {
    const next = perform(current, request);
    if (!next.ok) throw new Error(`The road was barred at ${request.id}.`);
    return next.value;
  }, twoNetworkRun(1));
  return { run, words: new Set(wordsOf(run)) };
}

/** As few of them as it takes to hear everything that the guards say in any of them. */
function tellingMoments(): readonly Moment[] {
  const moments = newsworthyMoments();
  const unheard = new Set(moments.flatMap((moment) => [...moment.words]));
  const chosen: Moment[] = [readyToLink()];
  while (unheard.size > 0) {
    const news = (moment: Moment): number => [...moment.words].filter((each) => unheard.has(each)).length;
    const best = moments.reduce((leader, moment) => (news(moment) > news(leader) ? moment : leader));
    chosen.push(best);
    for (const each of best.words) unheard.delete(each);
  }
  return chosen;
}

/** The next moment of a life: one of the requests that are allowed. */
function walkOn(run: Run, pick: number): Run {
  const wishes = wishesFor(run).filter((each) => isPermitted(run.plan, each));
  const request = wishes[pick % wishes.length];
  const outcome = request && perform(run, request);
  return outcome?.ok ? outcome.value : run;
}

function isRequest(pair: { readonly id: string; readonly args: unknown }): pair is PlanRequest {
  return actionIds.some((id) => id === pair.id) && typeof pair.args === 'object';
}

function requestOf(control: Element): PlanRequest {
  const pair = {
    id: control.getAttribute('data-action') ?? '',
    args: JSON.parse(control.getAttribute('data-args') ?? 'null'),
  };
  if (!isRequest(pair)) throw new Error(`No action is called ${pair.id}.`);
  return pair;
}

function descriptionOf(control: Element): string {
  const ids = (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

async function sessionOn(run: Run): Promise<Session> {
  const storage = memoryStorage();
  storage.texts.set('plan', runToText(run));
  const session = new Session(portsOver(storage));
  await session.open('plan');
  return session;
}

const lateParts = () =>
  Promise.all([
    bringAdvice(),
    import('#ui/ask/impact-at-field.tsx'),
    import('#ui/wizard/create/direct-fields.tsx'),
    import('#ui/wizard/create/port-panel.tsx'),
    import('#ui/wizard/create/subscription-fields.tsx'),
    import('#ui/wizard/link/network-body.tsx'),
    import('#ui/wizard/routing/microsoft-fields.tsx'),
    import('#ui/wizard/routing/prefix-validation.tsx'),
    import('#ui/wizard/routing/route-filter-body.tsx'),
  ]);

test('in every telling state, each control is aria-disabled exactly when its guard refuses, and described by the guard’s words', async () => {
  const moments = tellingMoments();
  const seen = new Set<string>();
  let controls = 0;
  for (const { run } of moments) {
    const session = await sessionOn(run);
    for (const step of stepIds) {
      const Panel = panels[step];
      const view = render(
        <OnrampTheme>
          <SessionContext value={session}>
            <MemoryRouter initialEntries={[`/plans/plan/circuits/${ams}/${step}`]}>
              <AskRoot>
                <Routes>
                  <Route path="/plans/:plan/circuits/:circuit/:step" element={<Panel circuitId={ams} />} />
                </Routes>
              </AskRoot>
            </MemoryRouter>
          </SessionContext>
        </OnrampTheme>,
      );
      // Parts that come when they are asked for come now.
      await act(() => lateParts());
      for (const control of view.container.querySelectorAll('[data-action]')) {
        const request = requestOf(control);
        const verdict = verdictOf(run.plan, request);
        const where = `${step}: ${request.id}`;
        expect(control.getAttribute('aria-disabled') === 'true', where).toBe(isBarred(verdict));
        if (isBarred(verdict)) expect(descriptionOf(control), where).toBe(saidBy(verdict)[0]?.sentence);
        seen.add(`${request.id} ${verdict.kind}`);
        controls += 1;
      }
      view.unmount();
    }
  }
  expect(moments.length).toBeGreaterThan(10);
  expect(controls).toBeGreaterThan(300);
  // Everything that the engine can offer has stood on screen, both allowed and barred.
  for (const verdict of [
    'delete-circuit refused',
    'delete-circuit allowed',
    'link-network refused',
    'link-network allowed',
    'configure-private-peering allowed',
  ]) {
    expect([...seen]).toContain(verdict);
  }
}, 180_000);
