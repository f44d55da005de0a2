import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId, useState } from 'react';
import type { Band } from '#domain/engine/address-map.ts';
import { formatCidr } from '#domain/net/cidr.ts';
import { bandTitles, emptyWords } from './band-words.ts';
import { type BlockChoice, FrameBar } from './frame-bar.tsx';

export interface BandViewProps extends BlockChoice {
  readonly band: Band;
  /** At the right of the title. */
  readonly aside?: ReactNode;
}

/** As many frames as can be taken in at once. */
const MOST_FRAMES = 8;

/** All blocks of one purpose, frame by frame. */
export function BandView({ band, aside, ...choice }: BandViewProps) {
  const titleId = useId();
  const [whole, setWhole] = useState(false);
  const shown = whole ? band.frames : band.frames.slice(0, MOST_FRAMES);
  const hidden = band.frames.length - shown.length;
  return (
    <Box component="section" aria-labelledby={titleId} sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: 2 }}>
        <Typography id={titleId} variant="h3" component="h2">
          {bandTitles[band.id]}
        </Typography>
        {aside}
      </Box>
      {band.frames.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {emptyWords[band.id]}
        </Typography>
      )}
      {shown.map((frame) => (
        <Box key={formatCidr(frame.block)} sx={{ display: 'grid', gap: 1, minWidth: 0 }}>
          <Box
            sx={{
              display: 'flex',
              justifyContent: 'space-between',
              gap: 3,
              fontSize: '0.75rem',
              color: 'text.secondary',
            }}
          >
            <code>{formatCidr(frame.block)}</code>
            <span>{freeWords(frame.free)}</span>
          </Box>
          <FrameBar frame={frame} {...choice} />
        </Box>
      ))}
      {hidden > 0 && (
        <Button variant="text" onClick={() => setWhole(true)} sx={{ justifySelf: 'start' }}>
          Show {hidden} more
        </Button>
      )}
    </Box>
  );
}

function freeWords(free: number): string {
  if (free >= 0.995) return 'over 99 % free';
  return `${Math.round(free * 100)} % free`;
}
