import { Outlet, type RouteObject } from 'react-router';
import { SessionContext } from '#store/use-session.ts';
import { PaletteTrigger } from '#ui/palette/palette-trigger.tsx';
import type { AppParts } from './app-context.ts';
import { ErrorPage } from './error-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { RootLayout } from './root-layout.tsx';
import { Waiting } from './waiting.tsx';

/** Address by address, what is shown. Pages arrive when they are needed, and the session with the first that needs it. */
export function routesFor({ sessions }: AppParts): RouteObject[] {
  return [
    {
      Component: RootLayout,
      ErrorBoundary: ErrorPage,
      HydrateFallback: Waiting,
      children: [
        // “/open” is the home page with its dialog open, so that anything in the app can lead there.
        { path: '/open?', lazy: homeRoute },
        {
          path: '/plans/:plan',
          lazy: () => planLayout(sessions),
          children: [
            { index: true, lazy: planStart },
            { path: 'circuits/:circuit/:step?', lazy: stepRoute },
            {
              lazy: planFrame,
              children: [
                { path: 'circuits', lazy: circuitsPage },
                { path: 'addresses', lazy: addressesPage },
                { path: 'checks', lazy: checksPage },
                { path: 'resiliency', lazy: resiliencyPage },
                { path: 'export', lazy: exportPage },
                { path: 'catalog', lazy: catalogPage },
              ],
            },
          ],
        },
        { path: '*', Component: NotFoundPage },
      ],
    },
  ];
}

async function homeRoute() {
  const [{ HomeRoute }, { HomePage }] = await Promise.all([
    import('./home-route.tsx'),
    import('#ui/home/home-page.tsx'),
  ]);
  return { element: <HomeRoute page={HomePage} /> };
}

async function planLayout(sessions: AppParts['sessions']) {
  const [{ PlanLayout }, session] = await Promise.all([import('./plan-layout.tsx'), sessions.get()]);
  return {
    element: (
      <SessionContext value={session}>
        <PlanLayout />
      </SessionContext>
    ),
  };
}

async function planStart() {
  const { PlanStart } = await import('./plan-start.tsx');
  return { Component: PlanStart };
}

async function stepRoute() {
  const [{ StepRoute }, { WorkspacePage }] = await Promise.all([
    import('./step-route.tsx'),
    import('#ui/wizard/workspace-page.tsx'),
  ]);
  return {
    element: (
      <StepRoute>
        <WorkspacePage tools={<PaletteTrigger />} />
      </StepRoute>
    ),
  };
}

async function planFrame() {
  const { PlanFrame } = await import('#ui/plan/plan-frame.tsx');
  return {
    element: (
      <PlanFrame tools={<PaletteTrigger />}>
        <Outlet />
      </PlanFrame>
    ),
  };
}

async function circuitsPage() {
  const { CircuitsPage } = await import('#ui/circuits/circuits-page.tsx');
  return { Component: CircuitsPage };
}

async function addressesPage() {
  const { AddressesPage } = await import('#ui/addresses/addresses-page.tsx');
  return { Component: AddressesPage };
}

async function checksPage() {
  const { ChecksPage } = await import('#ui/findings/checks-page.tsx');
  return { Component: ChecksPage };
}

async function resiliencyPage() {
  const { ResiliencyPage } = await import('#ui/resiliency/resiliency-page.tsx');
  return { Component: ResiliencyPage };
}

async function exportPage() {
  const { ExportPage } = await import('#ui/export/export-page.tsx');
  return { Component: ExportPage };
}

async function catalogPage() {
  const { CatalogPage } = await import('#ui/catalog/catalog-page.tsx');
  return { Component: CatalogPage };
}
