import { styled } from '@mui/material/styles';
import type { NetworkResiliency } from '#domain/engine/resiliency.ts';
import type { Component } from '#domain/engine/resiliency-ways.ts';
import { usePlan } from '#store/use-session.ts';
import { FateMark } from './fate-mark.tsx';
import { fateOf, kindWords, networkName } from './fate-words.ts';
import { LevelChip } from './level-card.tsx';

export interface FailuresProps {
  readonly components: readonly Component[];
  readonly networks: readonly NetworkResiliency[];
}

/** Component by network: what a single failure does. */
export function FailureTable({ components, networks }: FailuresProps) {
  const plan = usePlan();
  return (
    <Table>
      <caption>What the failure of one component does to each network</caption>
      <thead>
        <tr>
          <th scope="col">When this fails</th>
          {networks.map((each) => (
            <th key={each.network.id} scope="col">
              {networkName(each)} <LevelChip level={each.level} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {components.map((component) => (
          <tr key={component.id}>
            <th scope="row">
              {component.name}
              <small>{kindWords[component.kind]}</small>
            </th>
            {networks.map((each) => (
              <td key={each.network.id}>
                <FateMark fate={fateOf(plan, each, component)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const Table = styled('table')(({ theme }) => ({
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  fontSize: '0.8125rem',
  '& caption': { captionSide: 'top', textAlign: 'left', paddingBottom: 8, color: theme.vars.palette.text.secondary },
  '& th, & td': {
    padding: '8px 12px 8px 0',
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    borderTop: `1px solid ${theme.vars.palette.hairline}`,
  },
  '& thead th': { borderTop: 0, verticalAlign: 'bottom', fontWeight: 600 },
  '& tbody th': { fontWeight: 500 },
  '& th:first-of-type': { width: '34%' },
  '& small': { display: 'block', fontSize: '0.75rem', fontWeight: 400, color: theme.vars.palette.text.secondary },
}));
