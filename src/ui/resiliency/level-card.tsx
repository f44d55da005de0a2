import Box from '@mui/material/Box';
import { useState } from 'react';
import type { NetworkResiliency } from '#domain/engine/resiliency.ts';
import { gatewayOf } from '#domain/model/look-up.ts';
import { resiliencyIndex } from '#domain/model/resiliency-index.ts';
import type { ResiliencyLevel } from '#domain/model/resiliency-level.ts';
import { usePlan } from '#store/use-session.ts';
import { Card } from '#ui/kit/card.tsx';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { StateChip, type Tone } from '#ui/kit/state-chip.tsx';
import { networkName } from './fate-words.ts';

const MOST_ROWS = 6;

/** The level of each network with its reason, and Microsoft's index of its gateway. */
export function LevelCard({ networks }: { readonly networks: readonly NetworkResiliency[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? networks : networks.slice(0, MOST_ROWS);
  return (
    <Card title="Level of each network">
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 3 }}>
        {shown.map((each) => (
          <NetworkRow key={each.network.id} resiliency={each} />
        ))}
      </Box>
      {networks.length > shown.length && (
        <Box sx={{ mt: 3, fontSize: '0.8125rem' }}>
          <LinkButton onClick={() => setAll(true)}>Show all {networks.length} networks</LinkButton>
        </Box>
      )}
    </Card>
  );
}

function NetworkRow({ resiliency }: { readonly resiliency: NetworkResiliency }) {
  const { level, reason } = resiliency;
  return (
    <Box
      component="li"
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 3, rowGap: 1, minWidth: 0 }}
    >
      <Box component="span" sx={{ fontWeight: 600, minWidth: 0, overflowWrap: 'anywhere' }}>
        {networkName(resiliency)}
      </Box>
      <LevelChip level={level} />
      <Box component="span" sx={{ flexBasis: '100%', fontSize: '0.8125rem', color: 'text.secondary' }}>
        {level === null ? 'No circuit leads there.' : `It has ${reason}. `}
        <IndexWords resiliency={resiliency} />
      </Box>
    </Box>
  );
}

function IndexWords({ resiliency: { level, network } }: { readonly resiliency: NetworkResiliency }) {
  const plan = usePlan();
  const gateway = gatewayOf(plan, network.id);
  if (level === null || !gateway) return null;
  const { score, route, testMultiplier, zones, advisor } = resiliencyIndex(plan, gateway);
  return (
    <>
      Microsoft’s resiliency index: {score} of 100 (routes {route} × tests {testMultiplier}, zones {zones}, Advisor{' '}
      {advisor}).
    </>
  );
}

const levelTones: { readonly [Level in ResiliencyLevel]: Tone } = {
  Standard: 'provider',
  High: 'accent',
  Maximum: 'ok',
};

export function LevelChip({ level }: { readonly level: ResiliencyLevel | null }) {
  return <StateChip tone={level === null ? 'neutral' : levelTones[level]}>{level ?? 'Not connected'}</StateChip>;
}
