import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { VirtualNetwork } from '#domain/model/plan.ts';
import { Mono } from '#ui/kit/mono.tsx';

export interface ElsewhereListProps {
  readonly networks: readonly VirtualNetwork[];
  readonly circuitName: string;
  readonly onJoin: (network: VirtualNetwork) => void;
}

/** Networks of the plan that are not on this circuit, each with the way onto it. */
export function ElsewhereList({ networks, circuitName, onJoin }: ElsewhereListProps) {
  const titleId = useId();
  if (networks.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={titleId} sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
      <Typography id={titleId} variant="h4" component="h2" sx={{ color: 'text.secondary' }}>
        In this plan, not on this circuit
      </Typography>
      <Box component="ul" sx={list}>
        {networks.map((network) => (
          <Box component="li" key={network.id} sx={row}>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Box component="span" sx={{ fontWeight: 600, mr: 2 }}>
                {network.settings.name || 'Unnamed network'}
              </Box>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {network.settings.location} <Mono>{network.settings.addressSpace[0]}</Mono>
              </Box>
            </Box>
            <Button
              size="small"
              aria-label={`Add ${network.settings.name} to ${circuitName}`}
              onClick={() => onJoin(network)}
            >
              Add
            </Button>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

const list = {
  m: 0,
  p: 0,
  listStyle: 'none',
  border: 1,
  borderColor: 'hairline',
  borderRadius: 3,
  bgcolor: 'surface',
} as const;

const row = {
  display: 'flex',
  alignItems: 'center',
  gap: 3,
  px: 3.5,
  py: 2,
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  '& + &': { borderTop: 1, borderColor: 'hairline' },
} as const;
