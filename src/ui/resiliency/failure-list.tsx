import Box from '@mui/material/Box';
import { usePlan } from '#store/use-session.ts';
import { FateMark } from './fate-mark.tsx';
import { fateOf, kindWords, networkName } from './fate-words.ts';
import type { FailuresProps } from './failure-table.tsx';

/** The same as the table, component by component, for a phone. */
export function FailureList({ components, networks }: FailuresProps) {
  const plan = usePlan();
  return (
    <Box component="ul" aria-label="What the failure of one component does" sx={list}>
      {components.map((component) => (
        <Box component="li" key={component.id} sx={{ borderTop: 1, borderColor: 'hairline', py: 2.5, minWidth: 0 }}>
          <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{component.name}</Box>
          <Box sx={{ fontSize: '0.75rem', color: 'text.secondary', mb: 1.5 }}>{kindWords[component.kind]}</Box>
          <Box component="dl" sx={fates}>
            {networks
              .filter((each) => each.parts.has(component.id))
              .map((each) => (
                <Box key={each.network.id} sx={{ display: 'contents' }}>
                  <Box component="dt" sx={{ overflowWrap: 'anywhere', minWidth: 0 }}>
                    {networkName(each)}
                  </Box>
                  <Box component="dd" sx={{ m: 0, minWidth: 0 }}>
                    <FateMark fate={fateOf(plan, each, component)} />
                  </Box>
                </Box>
              ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

const list = { m: 0, p: 0, listStyle: 'none', fontSize: '0.8125rem' } as const;
const fates = {
  m: 0,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  columnGap: 3,
  rowGap: 1,
} as const;
