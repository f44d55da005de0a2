import '@xyflow/react/dist/base.css';
import { styled } from '@mui/material/styles';
import { ReactFlow, useReactFlow, type Viewport } from '@xyflow/react';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { CircuitId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import type { Size } from './box.ts';
import { LineEdgeView } from './line-edge.tsx';
import { FrameNodeView, HintNodeView, ThingNodeView, ZoneNodeView } from './nodes.tsx';
import { PictureContext, type PictureHost } from './picture-context.ts';
import { useFlow } from './use-flow.ts';
import { useSize } from './use-size.ts';

const nodeTypes = { thing: ThingNodeView, zone: ZoneNodeView, frame: FrameNodeView, hint: HintNodeView };
const edgeTypes = { line: LineEdgeView };
const firstSize: Size = { width: 640, height: 560 };

export interface PictureProps {
  readonly plan: Plan;
  readonly circuitId: CircuitId;
  readonly label: string;
  readonly selectedId: string | null;
  readonly opened: ReadonlySet<string>;
  readonly host: PictureHost;
}

/**
 * The canvas. It is laid out for the size it is given, so that the fitted zoom is 1 and every label can be read; a
 * picture that needs more height is scrolled like a page.
 */
export function Picture({ plan, circuitId, label, selectedId, opened, host }: PictureProps) {
  const [size, ref] = useSize(firstSize);
  const flow = useFlow(plan, circuitId, { size, opened });
  const { zoomed, onMoveEnd } = useFit(flow.size, size);
  const nodes = useMemo(
    () => flow.nodes.map((node) => (node.id === selectedId ? { ...node, selected: true } : node)),
    [flow, selectedId],
  );
  const sheet = useRef<HTMLDivElement>(null);
  useKeptInSight(sheet, { selectedId, size });
  const edges = useMemo(() => [...flow.edges], [flow]);
  return (
    <Canvas>
      <Scroller ref={ref}>
        <PictureContext value={host}>
          <Sheet ref={sheet} style={{ height: flow.size.height }}>
            <ReactFlow
              aria-label={label}
              nodes={nodes}
              edges={edges}
              nodeTypes={nodeTypes}
              edgeTypes={edgeTypes}
              nodesDraggable={false}
              nodesConnectable={false}
              nodesFocusable={false}
              edgesFocusable={false}
              elementsSelectable={false}
              disableKeyboardA11y
              deleteKeyCode={null}
              selectionKeyCode={null}
              multiSelectionKeyCode={null}
              panActivationKeyCode={null}
              zoomOnScroll={false}
              zoomOnDoubleClick={false}
              panOnDrag={zoomed}
              preventScrolling={false}
              minZoom={0.5}
              maxZoom={2}
              zIndexMode="manual"
              onMoveEnd={onMoveEnd}
              data-zoomed={zoomed || undefined}
            />
          </Sheet>
        </PictureContext>
      </Scroller>
    </Canvas>
  );
}

interface InSight {
  readonly selectedId: string | null;
  readonly size: Size;
}

/** What is selected stays in sight when details take room from the canvas. */
function useKeptInSight(sheet: RefObject<HTMLElement | null>, { selectedId, size }: InSight): void {
  useEffect(() => {
    if (selectedId === null || size.height === 0) return undefined;
    // The library places nodes after this effect.
    const frame = requestAnimationFrame(() => {
      const nodes = sheet.current?.querySelectorAll<HTMLElement>('[data-thing]') ?? [];
      [...nodes].find((node) => node.dataset['thing'] === selectedId)?.scrollIntoView?.({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [sheet, selectedId, size]);
}

interface Fit {
  /** True when only a part is in sight, so that moving makes sense. */
  readonly zoomed: boolean;
  readonly onMoveEnd: (event: unknown, viewport: Viewport) => void;
}

/** Shows the whole picture again whenever its size or the canvas changes. */
function useFit(picture: Size, canvas: Size): Fit {
  const { setViewport } = useReactFlow();
  const [zoomed, setZoomed] = useState(false);
  const fitted = useMemo(() => fittedViewport(picture, canvas), [picture, canvas]);
  useEffect(() => {
    void setViewport(fitted);
  }, [setViewport, fitted]);
  return { zoomed, onMoveEnd: (_event, viewport) => setZoomed(Math.abs(viewport.zoom - fitted.zoom) > 0.001) };
}

/** The picture is made for the width of its canvas; only a tiny one has to show it smaller. */
function fittedViewport(picture: Size, canvas: Size): Viewport {
  return { x: 0, y: 0, zoom: Math.min(1, canvas.width / Math.max(1, picture.width)) };
}

const Sheet = styled('div')({ minHeight: '100%' });

const Canvas = styled('div')({ position: 'relative', flex: '1 1 auto', minWidth: 0, minHeight: 200 });

// Taken out of the flow: the picture is made for the room that is left, and must not claim any itself.
const Scroller = styled('div')(({ theme }) => ({
  position: 'absolute',
  inset: 0,
  overflow: 'hidden auto',
  scrollbarWidth: 'thin',
  // Nothing can be joined by hand: handles only tell the library where lines end.
  '& .react-flow__handle': {
    position: 'absolute',
    top: '50%',
    width: 1,
    height: 1,
    minWidth: 0,
    minHeight: 0,
    opacity: 0,
    pointerEvents: 'none',
  },
  '& .react-flow__handle-left': { left: 0 },
  '& .react-flow__handle-right': { right: 0 },
  '& .react-flow:not([data-zoomed]) .react-flow__pane': { touchAction: 'pan-y', cursor: 'default' },
  '& .react-flow__attribution': {
    position: 'absolute',
    right: 0,
    bottom: 0,
    zIndex: 5,
    padding: '4px 16px',
    fontSize: 10,
    backgroundColor: 'transparent',
    '& a': { color: theme.vars.palette.quiet, textDecoration: 'none', padding: '6px 4px', borderRadius: 4 },
    '& a:hover': { textDecoration: 'underline' },
  },
}));
