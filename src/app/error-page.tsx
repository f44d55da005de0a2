import Button from '@mui/material/Button';
import { useState } from 'react';
import type { SessionState } from '#store/session.ts';
import { Mono } from '#ui/kit/mono.tsx';
import { useApp } from './app-context.ts';
import { HomeLink } from './home-link.tsx';
import { NoticePage } from './notice-page.tsx';
import { planFileName } from './plan-file-name.ts';

/** Stands in for a page that failed, and hands the plan out so that nothing is lost. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  return isMissingPart(error) ? <MissingPartPage /> : <FaultPage error={error} />;
}

/** A page that did not arrive: the device is offline, or a new version has replaced the files of this one. */
function isMissingPart(error: unknown): boolean {
  return (
    error instanceof Error && /dynamically imported module|module script failed|Unable to preload/i.test(error.message)
  );
}

function MissingPartPage() {
  return (
    <NoticePage title="A part of Onramp did not arrive" actions={<Ways />}>
      <p>
        The connection was interrupted, or a newer version has taken the place of this one. Reload the page to get it.
        Your plan is not affected.
      </p>
    </NoticePage>
  );
}

function FaultPage({ error }: { readonly error: unknown }) {
  return (
    <NoticePage title="This page has failed" actions={<Ways />}>
      <p>
        A fault in Onramp stopped it. Your plan is kept apart from what you see here. To be safe, download its text
        first.
      </p>
      <p>
        What the program says: <Mono>{error instanceof Error ? error.message : String(error)}</Mono>
      </p>
    </NoticePage>
  );
}

function Ways() {
  return (
    <>
      <Button variant="contained" color="primary" size="large" onClick={() => window.location.reload()}>
        Reload the page
      </Button>
      <PlanRescue />
      <HomeLink />
    </>
  );
}

/** The text of the plan that is open, for what no longer draws. */
function PlanRescue() {
  const { device, sessions } = useApp();
  const [copied, setCopied] = useState('Copy plan text');
  const state = sessions.state();
  if (state?.status !== 'open') return null;
  const { present } = state;

  async function copy(): Promise<void> {
    const isCopied = await device.copyText(await textOf(present));
    setCopied(isCopied ? 'Plan text copied' : 'Not copied: the browser refused');
  }
  async function download(): Promise<void> {
    device.downloadText(planFileName(present.plan.name), await textOf(present));
  }

  return (
    <>
      <Button size="large" onClick={() => void download()}>
        Download plan text
      </Button>
      <Button size="large" onClick={() => void copy()}>
        <span aria-live="polite">{copied}</span>
      </Button>
    </>
  );
}

async function textOf(run: SessionState['present']): Promise<string> {
  // The session has it loaded already: this works without a connection.
  const { runToText } = await import('#store/keep.ts');
  return runToText(run);
}
