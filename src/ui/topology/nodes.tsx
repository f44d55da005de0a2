import { styled } from '@mui/material/styles';
import { Handle, type NodeProps, Position } from '@xyflow/react';
import { memo } from 'react';
import { Link } from 'react-router';
import { useSessionState } from '#store/use-session.ts';
import { stepPath } from '#ui/kit/paths.ts';
import { sayTally, type Tally } from '#ui/kit/tally.ts';
import { TallyBadge } from '#ui/kit/tally-badge.tsx';
import { Glyph, StateMark } from './glyphs.tsx';
import {
  FrameBox,
  FrameLabel,
  HintBox,
  ThingButton,
  ToggleButton,
  ZoneBox,
  ZoneOutline,
  ZoneTitle,
} from './node-styles.ts';
import { usePicture } from './picture-context.ts';
import type { FrameNode, HintNode, ThingNode, ZoneNode } from './plan-to-flow.ts';
import { ThingFace } from './thing-face.tsx';
import { sayWithTally, useTally } from './tallies.ts';

/** A thing of the picture: a button that opens its details, or the group that it stands for. */
export const ThingNodeView = memo(function ThingNodeView({ data, selected }: NodeProps<ThingNode>) {
  const { thing, gateway, fresh, open } = data;
  const { detailsId, onOpen, onToggle } = usePicture();
  const tally = useTally(thing);
  const isGroup = thing.kind === 'region' || thing.kind === 'authorizations';
  return (
    <>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <ThingButton
        type="button"
        aria-label={sayWithTally(thing, tally)}
        aria-expanded={isGroup ? open : selected}
        aria-controls={selected ? detailsId : undefined}
        data-thing={thing.id}
        data-kind={thing.kind}
        data-hue={thing.hue}
        data-mark={thing.mark}
        data-selected={(selected && !isGroup) || undefined}
        data-planned={thing.planned || undefined}
        data-fresh={fresh || undefined}
        onClick={() => (isGroup ? onToggle(thing.id) : onOpen(thing.id))}
        style={thing.kind === 'network' ? { paddingTop: gateway } : undefined}
      >
        <ThingFace data={data} />
        <NodeTally tally={tally} isLow={thing.kind === 'network'} />
      </ThingButton>
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </>
  );
});

/** On the corner of its node, where it hides none of the words. */
function NodeTally({ tally, isLow }: { readonly tally: Tally; readonly isLow: boolean }) {
  if (sayTally(tally) === '') return null;
  return (
    <Corner aria-hidden="true" data-low={isLow || undefined}>
      <TallyBadge tally={tally} />
    </Corner>
  );
}

const Corner = styled('span')({
  position: 'absolute',
  top: -9,
  right: -7,
  display: 'flex',
  // A gateway stands in the upper part of its network.
  '&[data-low]': { top: 'auto', bottom: -9 },
});

export const ZoneNodeView = memo(function ZoneNodeView({ data, width = 0, height = 0 }: NodeProps<ZoneNode>) {
  const { title, owner, outline } = data;
  return (
    <ZoneBox data-hue={owner} data-plain={outline === '' || undefined}>
      {outline !== '' && (
        <ZoneOutline
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          aria-hidden="true"
          focusable="false"
        >
          <path d={outline} />
        </ZoneOutline>
      )}
      <ZoneTitle style={{ left: data.inset }} data-wraps={data.wraps || undefined}>
        {title}
      </ZoneTitle>
    </ZoneBox>
  );
});

/** A region around its networks. */
export const FrameNodeView = memo(function FrameNodeView({ data }: NodeProps<FrameNode>) {
  const { thing, collapsible, label } = data;
  const { onToggle } = usePicture();
  return (
    <FrameBox data-mark={thing.mark}>
      <FrameLabel style={{ height: label }}>
        <Glyph kind="region" size={12} />
        <span>{thing.title}</span>
        {collapsible && (
          <ToggleButton
            type="button"
            data-toggles={thing.id}
            aria-label={`Collapse ${thing.title}`}
            onClick={() => onToggle(thing.id)}
          >
            Collapse {thing.children.length}
          </ToggleButton>
        )}
        {thing.mark === 'broken' && <StateMark mark="broken" size={9} />}
      </FrameLabel>
    </FrameBox>
  );
});

/** Stands where networks will stand, and says how they get there. */
export const HintNodeView = memo(function HintNodeView({ data }: NodeProps<HintNode>) {
  const planId = useSessionState((state) => state.planId);
  return (
    <HintBox>
      <Glyph kind="network" size={20} />
      <span>{data.text}</span>
      {planId !== null && <TextLink to={stepPath(planId, data.circuitId, 'link')}>Plan a virtual network</TextLink>}
    </HintBox>
  );
});

const TextLink = styled(Link)(({ theme }) => ({ color: theme.vars.palette.accent.main, fontWeight: 600 }));
