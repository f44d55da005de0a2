import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { ReactFlowProvider, useReactFlow } from '@xyflow/react';
import { lazy, Suspense, useId, useMemo, useRef } from 'react';
import { isDirect } from '#domain/model/circuit-condition.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import type { Actor } from '#domain/model/plan.ts';
import { usePlan, useSessionState } from '#store/use-session.ts';
import { useTallies } from '#ui/ask/use-tallies.ts';
import { EmptyState } from '#ui/kit/empty-state.tsx';
import { Segmented } from '#ui/kit/segmented.tsx';
import { describePlan } from './describe-plan.ts';
import { Legend } from './legend.tsx';
import { Picture } from './picture.tsx';
import type { PictureHost } from './picture-context.ts';
import { TalliesContext } from './tallies.ts';
import type { Thing } from './thing.ts';
import { useAddress } from './use-address.ts';
import { useDetails } from './use-details.ts';
import { useOpened } from './use-opened.ts';
import { useSize } from './use-size.ts';

// The picture is what opens with a step; these two come when they are asked for.
const fetchDetails = () => import('./details-pane.tsx');
const DetailsPane = lazy(async () => {
  const { DetailsPane: component } = await fetchDetails();
  return { default: component };
});
const Outline = lazy(async () => {
  const { Outline: component } = await import('./outline.tsx');
  return { default: component };
});

export interface TopologyProps {
  readonly circuitId: CircuitId;
}

const views = [
  { value: 'picture', label: 'Picture' },
  { value: 'outline', label: 'Outline' },
] as const;

const allActors: readonly Actor[] = ['customer', 'provider', 'microsoft'];
// Below this width the details stand under the picture.
const SIDE_BY_SIDE = 860;

/** The circuit as a picture or as an outline, with details of whatever was chosen in it. */
export function Topology({ circuitId }: TopologyProps) {
  const plan = usePlan();
  const root = useMemo(() => describePlan(plan, circuitId), [plan, circuitId]);
  const tallies = useTallies();
  const circuit = plan.circuits[circuitId];
  if (!root || !circuit) return <NoCircuit />;
  return (
    <ReactFlowProvider>
      <TalliesContext value={tallies}>
        <Workbench
          circuitId={circuitId}
          root={root}
          actors={isDirect(circuit) ? ['customer', 'microsoft'] : allActors}
        />
      </TalliesContext>
    </ReactFlowProvider>
  );
}

function NoCircuit() {
  const loading = useSessionState((state) => state.status) === 'loading';
  return (
    <EmptyState title={loading ? 'Opening the plan' : 'No circuit to draw'}>
      {loading ? 'The picture follows.' : 'The plan has no such circuit any more.'}
    </EmptyState>
  );
}

interface WorkbenchProps extends TopologyProps {
  readonly root: Thing;
  readonly actors: readonly Actor[];
}

function Workbench({ circuitId, root, actors }: WorkbenchProps) {
  const plan = usePlan();
  const address = useAddress();
  const { view, setView } = address;
  const { fitView } = useReactFlow();
  const [size, ref] = useSize({ width: 640, height: 720 });
  const title = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const { opened, toggle } = useOpened(body);
  const details = useDetails(root, address, { title, body });
  const titleId = useId();
  const { detailsId, open } = details;
  const host = useMemo<PictureHost>(() => ({ detailsId, onOpen: open, onToggle: toggle }), [detailsId, open, toggle]);
  const beside = size.width >= SIDE_BY_SIDE;
  return (
    <Frame ref={ref} onKeyDown={details.onKeyDown}>
      <Head>
        <Typography id={titleId} variant="h2" ref={title} tabIndex={-1} sx={{ mr: 'auto' }}>
          Topology
        </Typography>
        <Segmented label="Show as" value={view} options={views} onChange={setView} />
        {view === 'picture' && (
          <Button size="small" onClick={() => void fitView({ padding: 0, maxZoom: 1 })}>
            Fit
          </Button>
        )}
      </Head>
      {/* Whoever comes near the picture is about to ask for details. */}
      <Body
        data-beside={beside || undefined}
        ref={body}
        onPointerEnter={() => void fetchDetails()}
        onFocus={() => void fetchDetails()}
      >
        <Main>
          {view === 'picture' ? (
            <>
              <Picture
                plan={plan}
                circuitId={circuitId}
                label={`Topology of ${root.title}`}
                selectedId={details.thing?.id ?? null}
                opened={opened}
                host={host}
              />
              {(!details.thing || beside) && <Legend actors={actors} />}
            </>
          ) : (
            <Suspense>
              <Outline root={root} labelledBy={titleId} selectedId={details.thing?.id ?? null} host={host} />
            </Suspense>
          )}
        </Main>
        {details.thing && (
          <Side data-beside={beside || undefined}>
            <Suspense>
              <DetailsPane
                key={details.thing.id}
                id={detailsId}
                circuitId={circuitId}
                thing={details.thing}
                takesFocus={details.takesFocus}
                onClose={details.close}
                onOpen={open}
              />
            </Suspense>
          </Side>
        )}
      </Body>
    </Frame>
  );
}

const Frame = styled('div')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  width: '100%',
  height: '100%',
  minHeight: 0,
  backgroundColor: theme.vars.palette.ground,
}));

const Head = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
  padding: '12px 16px 8px',
});

const Body = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  flex: '1 1 auto',
  minHeight: 0,
  '&[data-beside]': { flexDirection: 'row' },
});

const Main = styled('div')({ display: 'flex', flexDirection: 'column', flex: '1 1 0', minWidth: 0, minHeight: 0 });

const Side = styled('div')(({ theme }) => ({
  flex: '0 1 auto',
  minHeight: 0,
  maxHeight: '50%',
  overflowY: 'auto',
  borderTop: `1px solid ${theme.vars.palette.hairline}`,
  backgroundColor: theme.vars.palette.surface,
  '&[data-beside]': {
    flex: '0 0 360px',
    maxHeight: 'none',
    borderTop: 0,
    borderLeft: `1px solid ${theme.vars.palette.hairline}`,
  },
}));
