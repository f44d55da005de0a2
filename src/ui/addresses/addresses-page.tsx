import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { emptyAddressFields, fillRequests } from '#domain/engine/address-fill.ts';
import { addressMap } from '#domain/engine/address-map.ts';
import { usePlan } from '#store/use-session.ts';
import { useAsk } from '#ui/ask/use-ask.ts';
import { useFindings } from '#ui/ask/use-findings.ts';
import { Segmented } from '#ui/kit/segmented.tsx';
import { AllPrefixes } from './all-prefixes.tsx';
import { BandView } from './band.tsx';
import { ChosenBlock } from './chosen-block.tsx';
import { EmptyFieldList } from './empty-fields.tsx';
import { clashingBlocks, overlapFindings } from './clashes.ts';
import { LinkAddresses } from './link-addresses.tsx';
import { NextFree } from './next-free.tsx';
import { Overlaps } from './overlaps.tsx';
import { Ranges } from './ranges.tsx';
import { Sites } from './sites.tsx';

const versions = [
  { value: '4', label: 'IPv4' },
  { value: '6', label: 'IPv6' },
] as const;

/** Every address block of the plan on one map, with what overlaps, what is free and what still waits for a value. */
export function AddressesPage() {
  const plan = usePlan();
  const findings = useFindings();
  const [chosen, setChosen] = useState<string | null>(null);
  const [shown, setShown] = useState<'4' | '6'>('4');
  const version = shown === '4' ? 4 : 6;
  const bands = useMemo(() => addressMap(plan, version), [plan, version]);
  const overlaps = useMemo(() => overlapFindings(findings), [findings]);
  const clashing = useMemo(() => clashingBlocks(plan, overlaps), [plan, overlaps]);

  return (
    <Box sx={layout}>
      <Box sx={column}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3 }}>
          <Typography variant="h1" tabIndex={-1}>
            Addresses
          </Typography>
          <Segmented label="IP version" value={shown} options={versions} onChange={setShown} />
          <Box sx={{ ml: 'auto' }}>
            <FillButton />
          </Box>
        </Box>
        {bands.map((band) => (
          <BandView
            key={band.id}
            band={band}
            chosen={chosen}
            clashing={clashing}
            onChoose={(key) => setChosen((now) => (now === key ? null : key))}
          />
        ))}
        <LinkAddresses version={version} />
        <AllPrefixes version={version} />
      </Box>
      <Box component="aside" aria-label="About the addresses" sx={side}>
        <ChosenBlock chosen={chosen} onClose={() => setChosen(null)} />
        <Overlaps findings={overlaps} />
        <NextFree version={version} />
        <EmptyFieldList empty={emptyAddressFields(plan)} />
        <Ranges />
        <Sites />
      </Box>
    </Box>
  );
}

function FillButton() {
  const plan = usePlan();
  const ask = useAsk();
  const requests = useMemo(() => fillRequests(plan), [plan]);
  if (requests.length === 0) return null;
  const count = emptyAddressFields(plan)
    .filter(({ request }) => request !== null)
    .reduce((sum, { fields }) => sum + fields.length, 0);
  function fillAll() {
    for (const request of requests) ask(request);
  }
  return (
    <Button variant="contained" color="primary" onClick={fillAll}>
      Fill {count} empty {count === 1 ? 'field' : 'fields'}
    </Button>
  );
}

const layout = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 340px' },
  alignItems: 'stretch',
  minHeight: '100%',
} as const;

const column = {
  display: 'grid',
  alignContent: 'start',
  gap: 6,
  minWidth: 0,
  px: { xs: 4, sm: 7 },
  py: 6,
} as const;

const side = {
  display: 'grid',
  alignContent: 'start',
  gap: 6,
  minWidth: 0,
  px: { xs: 4, sm: 5 },
  py: 6,
  bgcolor: 'surface',
  borderInlineStart: { lg: '1px solid' },
  borderTop: { xs: '1px solid', lg: 0 },
  '&&': { borderColor: 'hairline' },
} as const;
