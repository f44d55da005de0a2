import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect } from 'react';
import { type StepId, stepIds } from '#domain/engine/steps.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { usePlan } from '#store/use-session.ts';
import { stepTitleId } from './step-title.ts';
import { circuitTitle } from './circuit-switch.tsx';
import { CircuitStateCard } from './circuit-state-card.tsx';
import { BeforeCircuit } from './before-circuit.tsx';
import { type LayoutWidth, lowScreen, useLayoutWidth } from '#ui/plan/layout-width.ts';
import { PastBanner } from '#ui/plan/past-banner.tsx';
import { PicturePart, stripHeight, TimelinePart } from './picture-parts.tsx';
import { ProgressLine } from './progress-line.tsx';
import { SkipLink } from '#ui/plan/skip-link.tsx';
import { StepOutlet } from './step-outlet.tsx';
import { StepRail } from './step-rail.tsx';
import { stepTitles } from '#ui/plan/step-words.ts';
import { TabbedMain } from './tabbed-main.tsx';
import { TopBar } from './top-bar.tsx';

export interface WorkspaceProps {
  readonly circuitId: CircuitId;
  readonly step: StepId;
  readonly tools?: ReactNode;
}

/** The frame around a step: top bar, rail, panel, picture, timeline. */
export function Workspace({ circuitId, step, tools }: WorkspaceProps) {
  const width = useLayoutWidth();
  const circuit = usePlan().circuits[circuitId];
  const name = circuitTitle(circuit);
  useEffect(() => {
    document.title = `${stepTitles[step]} · ${name} · Onramp`;
  }, [step, name]);

  return (
    <Box sx={{ ...frame, ...layouts[width] }}>
      <SkipLink targetId={stepTitleId}>Skip to the step</SkipLink>
      <TopBar circuitId={circuitId} width={width} tools={tools} />
      <PastBanner />
      {circuit &&
        (width === 'narrow' ? (
          <ProgressLine circuitId={circuitId} step={step} />
        ) : (
          <Rail circuitId={circuitId} step={step} />
        ))}
      {circuit ? (
        <Body circuitId={circuitId} step={step} width={width} />
      ) : (
        <BeforeCircuit showsTimeline={width === 'wide'} />
      )}
    </Box>
  );
}

function Body({ circuitId, step, width }: WorkspaceProps & { readonly width: LayoutWidth }) {
  return width === 'wide' ? (
    <Wide circuitId={circuitId} step={step} />
  ) : (
    <TabbedMain circuitId={circuitId} step={step} />
  );
}

function Rail({ circuitId, step }: WorkspaceProps) {
  return (
    <Box sx={rail}>
      <StepRail
        circuitId={circuitId}
        step={step}
        title={
          <Typography variant="overline" component="p" sx={{ px: 2.5, pb: 2, color: 'quiet' }}>
            Step {stepIds.indexOf(step) + 1} of {stepIds.length}
          </Typography>
        }
      />
      <CircuitStateCard circuitId={circuitId} />
    </Box>
  );
}

function Wide({ circuitId, step }: WorkspaceProps) {
  return (
    <>
      <Box component="main" sx={{ gridArea: 'step', minWidth: 0, minHeight: 0 }}>
        <StepOutlet circuitId={circuitId} step={step} />
      </Box>
      <Box
        component="aside"
        aria-label="Topology"
        sx={{ gridArea: 'picture', minWidth: 0, minHeight: 0, borderLeft: 1, borderColor: 'hairline' }}
      >
        <PicturePart circuitId={circuitId} />
      </Box>
      <TimelinePart height={stripHeight} />
    </>
  );
}

const layouts: { readonly [Width in LayoutWidth]: object } = {
  wide: {
    gridTemplateAreas: '"top top top" "banner banner banner" "rail step picture" "timeline timeline timeline"',
    gridTemplateColumns: '264px minmax(420px, 33fr) minmax(0, 46fr)',
    gridTemplateRows: 'auto auto minmax(0, 1fr) auto',
  },
  medium: {
    gridTemplateAreas: '"top top" "banner banner" "rail step"',
    gridTemplateColumns: '252px minmax(0, 1fr)',
    gridTemplateRows: 'auto auto minmax(0, 1fr)',
  },
  narrow: {
    gridTemplateAreas: '"top" "banner" "rail" "step"',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'auto auto auto minmax(0, 1fr)',
  },
};

const frame = {
  display: 'grid',
  height: '100dvh',
  overflow: 'hidden',
  [lowScreen]: { height: 'auto', minHeight: '100dvh', overflow: 'visible' },
} as const;

const rail = {
  gridArea: 'rail',
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'space-between',
  gap: 5,
  minHeight: 0,
  overflowY: 'auto',
  px: 3,
  py: 4.5,
  borderRight: 1,
  borderColor: 'hairline',
  bgcolor: 'surface',
} as const;
