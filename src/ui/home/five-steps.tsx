import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { Actor } from '#domain/model/plan.ts';
import { ActorMark } from '#ui/kit/actor-mark.tsx';
import { plainList } from './shelf.tsx';

interface StepInShort {
  readonly title: string;
  readonly why: string;
  readonly actor: Actor;
}

const steps: readonly StepInShort[] = [
  { title: 'Create circuit', why: 'Azure gives it a service key, and billing begins.', actor: 'customer' },
  { title: 'Order connectivity', why: 'The service key goes to your provider.', actor: 'customer' },
  { title: 'Verify provisioning', why: 'The provider builds it and reports Provisioned.', actor: 'provider' },
  { title: 'Configure routing', why: 'BGP sessions for private or Microsoft peering.', actor: 'customer' },
  { title: 'Link virtual networks', why: 'Gateways join your networks to the circuit.', actor: 'customer' },
];

/** For whoever comes for the first time: what lies ahead, and who acts in it. */
export function FiveSteps() {
  const titleId = useId();
  return (
    <Box component="section" aria-labelledby={titleId} sx={{ display: 'grid', gap: 3 }}>
      <Typography id={titleId} variant="h2">
        The five steps of a circuit
      </Typography>
      <Box component="ol" sx={{ ...plainList, ...columns }}>
        {steps.map(({ title, why, actor }, index) => (
          <Box component="li" key={title} sx={step}>
            <Box component="span" aria-hidden="true" sx={number}>
              {index + 1}
            </Box>
            <Box sx={{ display: 'grid', gap: 1, alignContent: 'start' }}>
              <Typography variant="h3">{title}</Typography>
              <Typography variant="body2" sx={{ color: 'text.secondary', textWrap: 'pretty' }}>
                {why}
              </Typography>
            </Box>
            <Box sx={{ gridColumn: { xs: 2, md: 1 } }}>
              <ActorMark actor={actor} />
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

const columns = {
  display: 'grid',
  columnGap: 5,
  rowGap: 4,
  gridTemplateColumns: { xs: '1fr', md: 'repeat(5, 1fr)' },
} as const;

const step = {
  display: 'grid',
  gap: 2.5,
  alignContent: 'start',
  gridTemplateColumns: { xs: 'auto 1fr', md: '1fr' },
  gridTemplateRows: { md: 'auto 1fr auto' },
} as const;

const number = {
  display: 'grid',
  placeItems: 'center',
  width: 28,
  height: 28,
  borderRadius: '50%',
  bgcolor: 'sunken',
  color: 'text.secondary',
  fontSize: '0.8125rem',
  fontWeight: 600,
} as const;
