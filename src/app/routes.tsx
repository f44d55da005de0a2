import { lazy, type ReactElement, useState } from 'react';
import { matchRoutes, Outlet, type RouteObject, useLocation, useRoutes } from 'react-router';
import { SessionContext } from '#store/use-session.ts';
import { examplesPath, pastePath } from '#ui/kit/paths.ts';
import { PaletteTrigger } from '#ui/palette/palette-trigger.tsx';
import { type AppParts, useApp } from './app-context.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { RootLayout } from './root-layout.tsx';

/** What the address asks for. */
export function Pages() {
  const { sessions } = useApp();
  const [routes, setRoutes] = useState(() => routesFor(sessions));
  const { pathname } = useLocation();
  // The parts of a page come at once, not one after another.
  for (const { route } of matchRoutes(routes, pathname) ?? []) route.handle?.bring();
  // A page that did not arrive is asked for again when the person comes back to it.
  return <RootLayout onRecover={() => setRoutes(routesFor(sessions))}>{useRoutes(routes)}</RootLayout>;
}

/** Address by address, what is shown. Pages arrive when they are needed, and the session with the first that needs it. */
function routesFor(sessions: AppParts['sessions']): RouteObject[] {
  const home = late(homeRoute);
  return [
    { path: '/', ...home },
    { path: pastePath, ...home },
    { path: examplesPath, ...home },
    {
      path: '/plans/:plan',
      ...late(() => planLayout(sessions)),
      children: [
        { index: true, ...late(planStart) },
        { path: 'circuits/:circuit/:step?', ...late(stepRoute) },
        {
          ...late(planFrame),
          children: [
            { path: 'circuits', ...late(circuitsPage) },
            // The page of circuits with a dialog open, so that anything in the plan can lead there.
            { path: 'compare', ...late(comparePage) },
            { path: 'addresses', ...late(addressesPage) },
            { path: 'checks', ...late(checksPage) },
            { path: 'resiliency', ...late(resiliencyPage) },
            { path: 'export', ...late(exportPage) },
            { path: 'catalog', ...late(catalogPage) },
          ],
        },
      ],
    },
    { path: '*', element: <NotFoundPage /> },
  ];
}

/** A page that is brought when it is first needed, or earlier by `bring`. */
function late(load: () => Promise<ReactElement>) {
  let coming: Promise<{ default: () => ReactElement }> | undefined;
  const bring = () => (coming ??= load().then((element) => ({ default: () => element })));
  const Page = lazy(bring);
  // Whoever draws the page learns of a failure; who only brings it has nothing to say about it.
  return { element: <Page />, handle: { bring: () => void bring().catch(() => {}) } };
}

async function homeRoute() {
  const [{ HomeRoute }, { HomePage }] = await Promise.all([
    import('./home-route.tsx'),
    import('#ui/home/home-page.tsx'),
  ]);
  return <HomeRoute page={HomePage} />;
}

async function planLayout(sessions: AppParts['sessions']) {
  const [{ PlanLayout }, session] = await Promise.all([import('./plan-layout.tsx'), sessions.get()]);
  return (
    <SessionContext value={session}>
      <PlanLayout />
    </SessionContext>
  );
}

async function planStart() {
  const { PlanStart } = await import('./plan-start.tsx');
  return <PlanStart />;
}

async function stepRoute() {
  const [{ StepRoute }, { WorkspacePage }] = await Promise.all([
    import('./step-route.tsx'),
    import('#ui/wizard/workspace-page.tsx'),
  ]);
  return (
    <StepRoute>
      <WorkspacePage tools={<PaletteTrigger />} />
    </StepRoute>
  );
}

async function planFrame() {
  const { PlanFrame } = await import('#ui/plan/plan-frame.tsx');
  return (
    <PlanFrame tools={<PaletteTrigger />}>
      <Outlet />
    </PlanFrame>
  );
}

async function circuitsPage() {
  const { CircuitsPage } = await import('#ui/circuits/circuits-page.tsx');
  return <CircuitsPage />;
}

async function comparePage() {
  const [{ CompareRoute }, { CircuitsPage }] = await Promise.all([
    import('./compare-route.tsx'),
    import('#ui/circuits/circuits-page.tsx'),
  ]);
  return (
    <>
      <CircuitsPage />
      <CompareRoute />
    </>
  );
}

async function addressesPage() {
  const { AddressesPage } = await import('#ui/addresses/addresses-page.tsx');
  return <AddressesPage />;
}

async function checksPage() {
  const { ChecksPage } = await import('#ui/findings/checks-page.tsx');
  return <ChecksPage />;
}

async function resiliencyPage() {
  const { ResiliencyPage } = await import('#ui/resiliency/resiliency-page.tsx');
  return <ResiliencyPage />;
}

async function exportPage() {
  const { ExportPage } = await import('#ui/export/export-page.tsx');
  return <ExportPage />;
}

async function catalogPage() {
  const { CatalogPage } = await import('#ui/catalog/catalog-page.tsx');
  return <CatalogPage />;
}
