import { keyframes, styled } from '@mui/material/styles';
import type { EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { hueVariables } from './node-styles.ts';
import type { LineEdge } from './plan-to-flow.ts';
import type { Route } from './route.ts';
import { useChanged } from './use-changed.ts';

const flash = keyframes({ from: { opacity: 0 } });

const LineGroup = styled('g')(({ theme }) => ({
  ...hueVariables(theme),
  fill: 'none',
  stroke: 'var(--hue)',
  strokeWidth: 2,
  strokeLinecap: 'round',
  '&[data-look="planned"]': {
    stroke: 'color-mix(in srgb, var(--hue) 72%, transparent)',
    strokeWidth: 1.5,
    strokeDasharray: '4 5',
  },
  '&[data-look="idle"]': {
    stroke: `color-mix(in srgb, ${theme.vars.palette.edge} 75%, transparent)`,
    strokeWidth: 1.5,
  },
  '&[data-look="broken"]': {
    stroke: `color-mix(in srgb, ${theme.vars.palette.edge} 75%, transparent)`,
    strokeWidth: 1.5,
    strokeLinecap: 'butt',
  },
  '& [data-broken]': { stroke: theme.vars.palette.danger.main, strokeWidth: 2.25 },
  '&[data-look="tie"]': {
    stroke: `color-mix(in srgb, ${theme.vars.palette.edge} 80%, transparent)`,
    strokeWidth: 1.25,
    strokeDasharray: '0.1 4',
  },
  '&[data-changed]': { animation: `${flash} 240ms ease-out` },
}));

const GAP = 16;
const STUB = 12;
const ARM = 3.5;

/** Solid when live, dashed when planned, grey when nothing flows, with a gap and a cross where it is broken. */
export const LineEdgeView = memo(function LineEdgeView({ data }: EdgeProps<LineEdge>) {
  const changed = useChanged(data?.line.look);
  if (!data) return null;
  const { look, hue, route } = data.line;
  return (
    <LineGroup key={changed} data-hue={hue} data-look={look} data-changed={changed > 0 || undefined}>
      {look === 'broken' ? <BrokenLine route={route} /> : <path d={route.path} />}
    </LineGroup>
  );
});

/** The ends at the gap are drawn in danger: the line before may well be whole. */
function BrokenLine({ route: { path, length, breakAt, breakPoint } }: { readonly route: Route }) {
  const before = Math.max(0, breakAt - GAP / 2);
  const stub = Math.max(0, before - STUB);
  const { x, y } = breakPoint;
  return (
    <>
      <path d={path} strokeDasharray={`${before} ${GAP} ${length}`} />
      <path data-broken d={path} strokeDasharray={`0 ${stub} ${before - stub} ${GAP} ${STUB} ${length}`} />
      <path
        data-broken
        strokeLinecap="round"
        d={`M${x - ARM} ${y - ARM}l${2 * ARM} ${2 * ARM}m0 ${-2 * ARM}l${-2 * ARM} ${2 * ARM}`}
      />
    </>
  );
}
