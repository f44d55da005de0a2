import Box from '@mui/material/Box';
import { formatCidr, sizeOf } from '#domain/net/cidr.ts';
import type { Frame, MapBlock } from '#domain/engine/address-map.ts';
import { usePlan } from '#store/use-session.ts';
import { WarningIcon } from '#ui/kit/icons.tsx';
import { hiddenFromSight } from '#ui/kit/hidden-from-sight.ts';
import { purposeTones, purposeWords } from './band-words.ts';
import { ownerWords, blockKey } from './owner-words.ts';

export interface BlockChoice {
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  /** Blocks that overlap what they must not. */
  readonly clashing: ReadonlySet<string>;
}

/** One frame of the map: what is used in the order of its addresses, and what is free between. */
export function FrameBar({ frame, ...choice }: { readonly frame: Frame } & BlockChoice) {
  const whole = Number(sizeOf(frame.block));
  return (
    <Box component="ul" aria-label={`Blocks of ${formatCidr(frame.block)}`} sx={bar}>
      {frame.stretches.map((stretch) => {
        if (stretch.kind === 'block') {
          return <UsedBlock key={blockKey(stretch.block.use)} block={stretch.block} whole={whole} {...choice} />;
        }
        const share = Number(stretch.addresses) / whole;
        return (
          <Box component="li" key={`free-${stretch.first}`} sx={{ ...hatched, flex: `${share} 1 14px` }}>
            <Box component="span" sx={hiddenFromSight}>
              free
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}

function UsedBlock({
  block,
  whole,
  chosen,
  onChoose,
  clashing,
}: { readonly block: MapBlock; readonly whole: number } & BlockChoice) {
  const plan = usePlan();
  const { use, inside } = block;
  const key = blockKey(use);
  const clash = clashing.has(key) || inside.some((each) => clashing.has(blockKey(each.use)));
  const tone = clash ? 'danger' : purposeTones[use.purpose];
  const share = Number(sizeOf(use.block)) / whole;
  return (
    <Box component="li" sx={{ flex: `${share} 1 118px`, minWidth: 0, display: 'flex' }}>
      <Box
        component="button"
        type="button"
        aria-pressed={chosen === key}
        onClick={() => onChoose(key)}
        sx={{ ...used, bgcolor: `${tone}.soft`, borderColor: `${tone}.main`, ...(chosen === key ? pressed : {}) }}
      >
        <Box
          component="span"
          sx={{ display: 'flex', alignItems: 'center', gap: 1, color: `${tone}.main`, fontWeight: 600, minWidth: 0 }}
        >
          {clash && <WarningIcon size={14} />}
          <Box component="span" sx={oneLine}>
            {ownerWords(plan, use.owner)}
            {clash && (
              <Box component="span" sx={hiddenFromSight}>
                , overlaps
              </Box>
            )}
          </Box>
        </Box>
        <Box
          component="span"
          sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, color: 'text.secondary', fontSize: '0.75rem' }}
        >
          <code>{formatCidr(use.block)}</code>
          <span>{purposeWords[use.purpose]}</span>
        </Box>
        {inside.length > 0 && (
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
            {insideWords(inside)}
          </Box>
        )}
      </Box>
    </Box>
  );
}

function insideWords(inside: readonly MapBlock[]): string {
  const [only, ...rest] = inside;
  if (!only) return '';
  return rest.length > 0
    ? `${inside.length} blocks in it`
    : `${purposeWords[only.use.purpose]} ${formatCidr(only.use.block)}`;
}

const bar = {
  display: 'flex',
  flexWrap: 'wrap',
  m: 0,
  p: 0,
  listStyle: 'none',
  border: 1,
  borderColor: 'hairline',
  borderRadius: 2,
  overflow: 'clip',
  bgcolor: 'surface',
} as const;

const hatched = {
  minHeight: 48,
  minWidth: 14,
  backgroundImage: 'repeating-linear-gradient(135deg, transparent 0 6px, var(--onramp-palette-sunken) 6px 10px)',
} as const;

const used = {
  flex: 1,
  display: 'grid',
  alignContent: 'start',
  gap: 0.5,
  minWidth: 0,
  px: 2,
  py: 1.5,
  border: 'none',
  borderInlineStart: '3px solid',
  textAlign: 'start',
  font: 'inherit',
  fontSize: '0.8125rem',
  lineHeight: 1.4,
  color: 'inherit',
  cursor: 'pointer',
  '&:focus-visible': { outline: '2px solid', outlineColor: 'accent.main', outlineOffset: -2 },
} as const;

const pressed = { boxShadow: 'inset 0 0 0 2px currentcolor' } as const;

const oneLine = { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;
