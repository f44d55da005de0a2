import { lazy, Suspense } from 'react';
import { portOf } from '#domain/model/look-up.ts';
import type { Circuit } from '#domain/model/plan.ts';
import { usePlan } from '#store/use-session.ts';

// Few circuits stand on ports of their own.
const PortPanel = lazy(async () => {
  const { PortPanel: component } = await import('./port-panel.tsx');
  return { default: component };
});

/** The port pair of a circuit that stands on one. */
export function PortCard({ circuit }: { readonly circuit: Circuit }) {
  const port = portOf(usePlan(), circuit);
  return <Suspense>{port && <PortPanel circuit={circuit} port={port} />}</Suspense>;
}
