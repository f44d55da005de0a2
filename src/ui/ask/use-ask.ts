import { useCallback } from 'react';
import type { PlanRequest } from '#domain/actions/index.ts';
import { doneLineOf, type PlanVerdict } from '#domain/engine/verdict.ts';
import type { Acting, Answer, Session } from '#store/session.ts';
import { useSession } from '#store/use-session.ts';
import { type AskHost, useAskHost } from './ask-context.ts';
import { focusField } from './field-id.ts';
import { listOfFields } from './field-words.ts';

type Ask = (request: PlanRequest, onDone?: () => void) => Answer;

/** The way in which screens ask: it announces what came of it, and questions the person where that is needed. */
export function useAsk(): Ask {
  const session = useSession();
  const host = useAskHost();
  return useCallback<Ask>(
    (request, onDone) => {
      const answer = askNow({ session, host, request, acting: {} });
      if (answer.kind === 'done') onDone?.();
      if (answer.kind === 'asks-first') {
        host.confirmDrop({
          drops: answer.drops,
          day: session.state.getState().run.day,
          onConfirm() {
            if (askNow({ session, host, request, acting: { dropLater: true } }).kind === 'done') onDone?.();
          },
        });
      }
      return answer;
    },
    [session, host],
  );
}

interface Asking {
  readonly session: Session;
  readonly host: AskHost;
  readonly request: PlanRequest;
  readonly acting: Acting;
}

function askNow({ session, host, request, acting }: Asking): Answer {
  const answer = session.ask(request, acting);
  if (answer.kind === 'done') host.announce(doneLineOf(session.state.getState().run.plan, request));
  if (answer.kind === 'refused') explain(host, answer.verdict);
  return answer;
}

function explain(host: AskHost, verdict: PlanVerdict): void {
  if (verdict.kind === 'incomplete') {
    const { subject, fields } = verdict;
    fields.some((field) => focusField(subject, field));
    host.announce(`Still needed: ${listOfFields(fields)}.`);
  } else if (verdict.kind !== 'allowed') {
    host.announce(verdict.said[0].sentence);
  }
}
