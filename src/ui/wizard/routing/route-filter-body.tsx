import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import type { PlanRequest } from '#domain/actions/index.ts';
import { freshFilter } from '#domain/actions/plan-route-filter.ts';
import { arrivingRoutes, precedesFilters } from '#domain/model/microsoft-routes.ts';
import type { Circuit, Peering } from '#domain/model/plan.ts';
import type { RouteFilter } from '#domain/model/route-filter.ts';
import { usePlan } from '#store/use-session.ts';
import { AskButton } from '#ui/ask/ask-button.tsx';
import { fieldId } from '#ui/ask/field-id.ts';
import { ReasonLine } from '#ui/ask/reason-line.tsx';
import { Field } from '#ui/kit/field.tsx';
import { FieldGrid } from './field-grid.tsx';
import { FilterFindings } from './filter-findings.tsx';
import { Note } from './note.tsx';
import { useFilterForm } from './use-filter-form.ts';
import { ValueList } from './value-list.tsx';

export interface RouteFilterBodyProps {
  readonly circuit: Circuit;
  readonly peering: Peering;
  readonly filter: RouteFilter | undefined;
}

/** Which of Microsoft's prefixes arrive, and what has to be done for it. */
export function RouteFilterBody({ circuit, peering, filter }: RouteFilterBodyProps) {
  return (
    <>
      <Arrivals peering={peering} />
      {filter ? (
        <KnownFilter circuit={circuit} peering={peering} filter={filter} />
      ) : (
        <NoFilter circuit={circuit} peering={peering} />
      )}
    </>
  );
}

function Arrivals({ peering }: { readonly peering: Peering }) {
  const plan = usePlan();
  if (!peering.azure) return null;
  const routes = arrivingRoutes(plan, peering);
  if (routes.length > 0) {
    const names = routes.map((route) => route.name).join(', ');
    const old = precedesFilters(plan, peering) && !peering.azure.filterAttached;
    return (
      <Note kind="fact" title="These prefixes arrive.">
        {names}.{old && ' The peering is from before August 2017, so that they need no filter.'}
      </Note>
    );
  }
  return (
    <Note kind="warning" title="Nothing arrives yet.">
      {peering.azure.filterAttached
        ? 'A filter is attached, but the sessions are not up, or none of its values is in scope.'
        : 'A Microsoft peering made since August 2017 announces nothing until a route filter is attached.'}
    </Note>
  );
}

function NoFilter({ circuit, peering }: Omit<RouteFilterBodyProps, 'filter'>) {
  const others = Object.values<RouteFilter>(usePlan().routeFilters);
  if (peering.azure?.filterAttached) {
    return (
      <>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          The circuit came with a filter attached whose values are not in this plan.
        </Typography>
        <div>
          <AskButton request={{ id: 'detach-route-filter', args: { peeringId: peering.id } }} size="small" />
        </div>
      </>
    );
  }
  return (
    <>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        A filter names the regions and services whose prefixes you want. Microsoft announces those, and nothing else.
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        <AskButton request={{ id: 'plan-route-filter', args: freshFilter(circuit, peering) }} size="small" />
        {others.map(({ id, settings }) => (
          <AskButton
            key={id}
            request={{ id: 'plan-route-filter', args: { routeFilterId: id, settings: {}, peeringId: peering.id } }}
            label={`Use ${settings.name || 'unnamed filter'}`}
            size="small"
          />
        ))}
      </Box>
    </>
  );
}

interface KnownFilterProps extends RouteFilterBodyProps {
  readonly filter: RouteFilter;
}

function KnownFilter({ circuit, peering, filter }: KnownFilterProps) {
  const form = useFilterForm(filter);
  const { settings } = form;
  const next = useMemo(() => nextFor(peering, filter), [peering, filter]);
  return (
    <>
      {filter.azure === null && (
        <FieldGrid>
          <Field
            id={fieldId(filter.id, 'name')}
            label="Name of the filter"
            value={settings.name}
            onChange={(name) => form.set({ name })}
            onCommit={form.commit}
            mono
          />
          <Field
            id={fieldId(filter.id, 'location')}
            label="Azure region of the filter"
            hint="The circuit’s own"
            value={settings.location}
            onChange={(location) => form.set({ location })}
            onCommit={form.commit}
          />
        </FieldGrid>
      )}
      <ValueList form={form} circuit={circuit.settings} />
      {form.pending && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
          <AskButton request={form.pending} label="Change the filter" size="small" />
          <Button size="small" variant="text" onClick={form.discard}>
            Discard changes
          </Button>
        </Box>
      )}
      <FilterFindings peering={peering} next={next} />
      {next && (
        <Box sx={{ display: 'grid', gap: 2 }}>
          <div>
            <AskButton request={next} variant="contained" size="small" />
          </div>
          <ReasonLine request={next} />
        </Box>
      )}
    </>
  );
}

/** Created first, then attached; null once it is. */
function nextFor(peering: Peering, filter: RouteFilter): PlanRequest | null {
  if (!filter.azure) return { id: 'create-route-filter', args: { routeFilterId: filter.id } };
  return peering.azure?.filterAttached ? null : { id: 'attach-route-filter', args: { peeringId: peering.id } };
}
