import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useRef } from 'react';
import { Link as RouterLink } from 'react-router';
import type { StepId } from '#domain/engine/steps.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { useSessionState } from '#store/use-session.ts';
import { AzureText } from '#ui/kit/azure-text.tsx';
import { CloseIcon } from '#ui/kit/icons.tsx';
import { stepPath } from '#ui/kit/paths.ts';
import { StateChip } from '#ui/kit/state-chip.tsx';
import { ActionsOn, MoreOn } from './actions-on.tsx';
import { FactList } from './fact-list.tsx';
import { FindingsOn } from './findings-on.tsx';
import { Glyph, StateMark } from './glyphs.tsx';
import { Tile } from './node-styles.ts';
import { stepOf } from './offers-on.ts';
import { toneOf } from './tone-of.ts';
import type { Thing } from './thing.ts';

export interface DetailsPaneProps {
  readonly id: string;
  readonly circuitId: CircuitId;
  readonly thing: Thing;
  /** True when a person has just asked for it. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
  readonly onOpen: (thingId: string) => void;
}

/** All about one thing of the picture: how it stands, what is known of it, what is wrong with it, what can be done. */
export function DetailsPane({ id, circuitId, thing, takesFocus, onClose, onOpen }: DetailsPaneProps) {
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);
  return (
    <Box
      component="section"
      id={id}
      aria-labelledby={titleId}
      sx={{ px: 4, pt: 3, pb: 5, display: 'grid', gap: 3, containerType: 'inline-size' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <KindTile thing={thing} />
        <Typography
          id={titleId}
          ref={title}
          tabIndex={-1}
          variant="h3"
          sx={{ fontSize: '0.9375rem', minWidth: 0, mr: 'auto', overflowWrap: 'anywhere' }}
        >
          {thing.name}
        </Typography>
        <MoreOn circuitId={circuitId} thing={thing} />
        <IconButton aria-label="Close details" title="Close details" onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </Box>
      <Standing thing={thing} />
      <FindingsOn thing={thing} />
      <Columns>
        <FactList thing={thing} />
        <Box sx={{ display: 'grid', gap: 3, alignContent: 'start' }}>
          <ActionsOn circuitId={circuitId} thing={thing} onOpen={onOpen} />
          <ToForm circuitId={circuitId} thing={thing} />
        </Box>
      </Columns>
    </Box>
  );
}

/** Facts and actions beside each other where there is room. */
const Columns = styled('div')({
  display: 'grid',
  gap: 20,
  alignItems: 'start',
  '@container (min-width: 560px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: 32 },
});

function KindTile({ thing }: { readonly thing: Thing }) {
  const { hue } = thing;
  const colours =
    hue === 'neutral'
      ? { '--hue': 'var(--onramp-palette-quiet)', '--hue-soft': 'var(--onramp-palette-sunken)' }
      : { '--hue': `var(--onramp-palette-${hue}-main)`, '--hue-soft': `var(--onramp-palette-${hue}-soft)` };
  return (
    <Tile sx={colours}>
      <Glyph kind={thing.kind} />
    </Tile>
  );
}

function Standing({ thing }: { readonly thing: Thing }) {
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 2,
        rowGap: 1.5,
        fontSize: '0.8125rem',
        color: 'text.secondary',
      }}
    >
      <StateChip tone={toneOf(thing)}>
        <StateMark mark={thing.mark} size={9} />
        {thing.state}
      </StateChip>
      {thing.detail !== '' && <span>{thing.detail}</span>}
      {thing.why !== '' && (
        <Box component="p" sx={{ flexBasis: '100%', color: 'text.primary' }}>
          <AzureText text={thing.why} />
        </Box>
      )}
    </Box>
  );
}

const formWords: { readonly [Id in StepId]: string } = {
  create: 'Open the circuit’s values',
  order: 'Open the order',
  verify: 'Open what Azure reports',
  routing: 'Open its values in Configure routing',
  link: 'Open its values in Link virtual networks',
};

/** Values are changed in the step that asks for them. */
function ToForm({ circuitId, thing }: { readonly circuitId: CircuitId; readonly thing: Thing }) {
  const planId = useSessionState((state) => state.planId);
  if (planId === null) return null;
  const step = stepOf(thing);
  return (
    <Link
      component={RouterLink}
      to={stepPath(planId, circuitId, step)}
      sx={{ justifySelf: 'start', py: 1, fontSize: '0.8125rem', fontWeight: 600 }}
    >
      {formWords[step]}
    </Link>
  );
}
