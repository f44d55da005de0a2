import { styled } from '@mui/material/styles';
import type { ReactElement } from 'react';
import type { Mark, ThingKind } from './thing.ts';

const Drawing = styled('svg')({
  display: 'block',
  flex: 'none',
  fill: 'none',
  stroke: 'currentcolor',
  strokeWidth: 1.5,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
});

const router = (
  <>
    <circle cx="8" cy="8" r="5.5" />
    <path d="M4.800 8h6.400M9 5.800 11.200 8 9 10.200M7 5.800 4.800 8 7 10.200" />
  </>
);
const socket = (
  <>
    <rect x="2.5" y="3.5" width="11" height="9" rx="2" />
    <path d="M5.500 12.500V9.500h5v3M6.500 6.200h3" />
  </>
);
const server = (
  <>
    <rect x="2.5" y="3" width="11" height="4" rx="1.2" />
    <rect x="2.5" y="9" width="11" height="4" rx="1.2" />
    <path d="M5 5h.01M5 11h.01M8 5h3M8 11h3" />
  </>
);
const exchange = <path d="M2.500 5.500h9.500M9.500 3l2.500 2.500L9.500 8M13.500 10.500H4M6.500 8 4 10.500 6.500 13" />;
const gate = <path d="M3 13.500V6.500a5 5 0 0 1 10 0v7M6 13.500V7a2 2 0 0 1 4 0v6.500M1.500 13.500h13" />;
const mesh = (
  <>
    <circle cx="8" cy="3.5" r="1.5" />
    <circle cx="3.5" cy="12" r="1.5" />
    <circle cx="12.5" cy="12" r="1.5" />
    <path d="m7.300 4.900-3 5.700M8.700 4.900l3 5.700M5 12h6" />
  </>
);
const key = (
  <>
    <circle cx="5" cy="8" r="2.8" />
    <path d="M7.800 8h6v2.500M11.200 8v2" />
  </>
);
const cloud = <path d="M4.500 12.500a3 3 0 0 1-.3-6 4 4 0 0 1 7.700.9 2.600 2.600 0 0 1-.4 5.100h-7Z" />;
const link = (
  <path d="M6.500 9.500 9.500 6.500M7 4.800l1.300-1.300a2.900 2.900 0 0 1 4.200 4.200L11.200 9M9 11.200l-1.300 1.300a2.900 2.900 0 0 1-4.200-4.200L4.800 7" />
);
const globe = (
  <>
    <circle cx="8" cy="8" r="5.5" />
    <path d="M2.500 8h11M8 2.500c2 1.600 2.700 3.500 2.700 5.500S10 11.900 8 13.500C6 11.900 5.300 10 5.300 8S6 4.100 8 2.500Z" />
  </>
);

const funnel = <path d="M2.500 3h11L9.300 8v4.500l-2.600 1.300V8Z" />;

const glyphs: { readonly [Kind in ThingKind]: ReactElement } = {
  circuit: exchange,
  path: exchange,
  edge: router,
  port: socket,
  msee: server,
  peering: exchange,
  region: globe,
  network: mesh,
  gateway: gate,
  connection: link,
  filter: funnel,
  service: cloud,
  authorizations: key,
  authorization: key,
  globalReach: globe,
};

/** What kind of thing it is; the words beside it say it too. */
export function Glyph({ kind, size = 16 }: { readonly kind: ThingKind; readonly size?: number }) {
  return (
    <Drawing viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
      {glyphs[kind]}
    </Drawing>
  );
}

const marks: { readonly [Each in Mark]: ReactElement } = {
  ok: <circle cx="5" cy="5" r="4" fill="currentcolor" stroke="none" />,
  waiting: (
    <>
      <circle cx="5" cy="5" r="3.5" />
      <path d="M5 1.500a3.500 3.500 0 0 1 0 7Z" fill="currentcolor" stroke="none" />
    </>
  ),
  planned: <circle cx="5" cy="5" r="3.5" strokeDasharray="2.200 1.464" strokeLinecap="butt" />,
  off: (
    <>
      <circle cx="5" cy="5" r="3.5" />
      <path d="M3.400 5h3.200" />
    </>
  ),
  broken: <path d="m2 2 6 6M8 2 2 8" strokeWidth="2" />,
};

const Sign = styled(Drawing)(({ theme }) => ({
  '&[data-mark="ok"]': { color: theme.vars.palette.ok.main },
  '&[data-mark="waiting"]': { color: 'var(--waiting, currentcolor)' },
  '&[data-mark="planned"], &[data-mark="off"]': { color: theme.vars.palette.quiet },
  '&[data-mark="broken"]': { color: theme.vars.palette.danger.main },
}));

/** How it stands: a shape for each, so that colour is never the only sign. */
export function StateMark({ mark, size = 10 }: { readonly mark: Mark; readonly size?: number }) {
  return (
    <Sign viewBox="0 0 10 10" width={size} height={size} aria-hidden="true" focusable="false" data-mark={mark}>
      {marks[mark]}
    </Sign>
  );
}
