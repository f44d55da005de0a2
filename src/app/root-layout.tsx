import { useEffect } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { useMaybeSession } from './app-context.ts';
import { useArrival } from './use-arrival.ts';

/** What every page has. */
export function RootLayout() {
  useArrival();
  useWarningBeforeLoss();
  return (
    <>
      <Outlet />
      <ScrollRestoration />
    </>
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
