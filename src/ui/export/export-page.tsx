import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { writersFor } from '#domain/formats/index.ts';
import type { Plan } from '#domain/model/plan.ts';
import { useSessionState } from '#store/use-session.ts';
import { EmptyState } from '#ui/kit/empty-state.tsx';
import { PlanPageBody } from '#ui/plan/plan-page-body.tsx';
import { AboutFormat } from './about-format.tsx';
import { FormatList } from './format-list.tsx';
import { FormatView } from './format-view.tsx';

/** What people take away: every format of the plan, with a preview, and what to know before it is used. */
export function ExportPage() {
  const run = useSessionState((state) => state.run);
  const writers = useMemo(() => writersFor(run), [run]);
  const [search] = useSearchParams();
  const chosen = writers.find(({ id }) => id === search.get('format')) ?? writers[0];
  const written = useMemo(() => chosen?.write(run.plan), [chosen, run.plan]);
  if (isEmpty(run.plan) || !chosen || !written) return <NothingYet />;
  return (
    <Box sx={layout}>
      <FormatList writers={writers} chosen={chosen.id} />
      <FormatView key={chosen.id} writers={writers} writer={chosen} written={written} />
      <AboutFormat writer={chosen} written={written} />
    </Box>
  );
}

function isEmpty({ circuits, networks, ports, sites, routeFilters }: Plan): boolean {
  return [circuits, networks, ports, sites, routeFilters].every((shelf) => Object.keys(shelf).length === 0);
}

function NothingYet() {
  return (
    <PlanPageBody title="Export">
      <EmptyState title="Nothing to export yet">
        The plan is empty. Add a circuit or a network on the page Circuits, then come back for scripts, sheets and a
        picture.
      </EmptyState>
    </PlanPageBody>
  );
}

const layout = {
  display: 'grid',
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr)',
    md: '220px minmax(0, 1fr)',
    lg: '240px minmax(0, 1fr) 320px',
  },
  gridTemplateRows: { md: 'auto 1fr', lg: 'auto' },
  alignItems: 'stretch',
  minHeight: '100%',
} as const;
