import { styled } from '@mui/material/styles';
import IconButton from '@mui/material/IconButton';
import { useReactFlow } from '@xyflow/react';
import type { Actor } from '#domain/model/plan.ts';
import { ActorMark } from '#ui/kit/actor-mark.tsx';
import { PlusIcon } from '#ui/kit/icons.tsx';
import { BrokenSample, LineSample, MinusIcon } from './line-samples.tsx';

export interface LegendProps {
  readonly actors: readonly Actor[];
}

/** What colours and lines mean, and the two sizes that a picture can be given by hand. */
export function Legend({ actors }: LegendProps) {
  const { zoomIn, zoomOut } = useReactFlow();
  return (
    <Foot>
      <Lists>
        <List aria-label="Who owns what">
          {actors.map((actor) => (
            <li key={actor}>
              <ActorMark actor={actor} />
            </li>
          ))}
        </List>
        <List aria-label="What lines mean">
          <li>
            <LineSample /> live
          </li>
          <li>
            <LineSample dashed /> planned
          </li>
          <li>
            <LineSample quiet /> idle
          </li>
          <li>
            <BrokenSample /> broken
          </li>
        </List>
      </Lists>
      <Zoom>
        <IconButton size="small" aria-label="Zoom out" onClick={() => void zoomOut({ duration: 0 })}>
          <MinusIcon />
        </IconButton>
        <IconButton size="small" aria-label="Zoom in" onClick={() => void zoomIn({ duration: 0 })}>
          <PlusIcon />
        </IconButton>
      </Zoom>
    </Foot>
  );
}

const Foot = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'flex-end',
  gap: 12,
  padding: '6px 12px 8px 16px',
  fontSize: 12,
  color: theme.vars.palette.text.secondary,
}));

const Lists = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 16px',
  minHeight: 28,
});

const List = styled('ul')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 12px',
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& > li': { display: 'inline-flex', alignItems: 'center', gap: 6, whiteSpace: 'nowrap' },
});

const Zoom = styled('div')({ display: 'flex', gap: 2, marginLeft: 'auto' });
