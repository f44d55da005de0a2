import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { useMaybeSession } from './app-context.ts';
import { PageBoundary } from './page-boundary.tsx';
import { useArrival } from './use-arrival.ts';
import { ScrollKeeper } from './scroll-keeper.tsx';
import { Waiting } from './waiting.tsx';

export interface RootLayoutProps {
  /** The person left a page that had failed. */
  readonly onRecover: () => void;
  readonly children: ReactNode;
}

/** What every page has. */
export function RootLayout({ onRecover, children }: RootLayoutProps) {
  const { key: place } = useLocation();
  const [failures, setFailures] = useState(0);
  useArrival();
  useWarningBeforeLoss();
  const leave = (): void => {
    setFailures((count) => count + 1);
    onRecover();
  };
  return (
    <PageBoundary key={failures} place={place} onLeave={leave}>
      <Suspense fallback={<Waiting />}>
        {children}
        <ScrollKeeper />
      </Suspense>
    </PageBoundary>
  );
}

/** The browser asks before it closes a tab that holds what could not be saved. */
function useWarningBeforeLoss(): void {
  const isUnsaved = useMaybeSession((state) => state?.saving === 'failed');
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
}
