import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { PlanRequest } from '#domain/actions/index.ts';
import type { Drift } from '#domain/engine/drift.ts';
import { Mono } from '#ui/kit/mono.tsx';

export interface DriftTableProps {
  readonly drift: Drift;
  readonly planName: string;
  readonly onTakeOver: (request: PlanRequest<'take-over-resources'>) => void;
}

/** What the plan says, beside what Azure shows. */
export function DriftTable({ drift, planName, onTakeOver }: DriftTableProps) {
  const { changed, same, onlyPlanned, onlyReal } = drift;
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <Typography variant="h3" component="h3">
        {changed.length === 0 ? `Nothing differs from ${planName}` : `Differs from ${planName}: ${changed.length}`}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {same} {same === 1 ? 'resource is' : 'resources are'} the same.
        {onlyPlanned.length > 0 && ` Only in the plan: ${onlyPlanned.join(', ')}.`}
        {onlyReal.length > 0 && ` Only in Azure: ${onlyReal.join(', ')}.`}
      </Typography>
      {changed.map(({ id, name, rows, request }) => (
        <Box key={id} sx={{ display: 'grid', gap: 2, overflowX: 'auto' }}>
          <Box component="table" sx={table}>
            <caption>{name}</caption>
            <thead>
              <tr>
                <th scope="col">Field</th>
                <th scope="col">Planned</th>
                <th scope="col">Real</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ field, planned, real }) => (
                <tr key={field}>
                  <th scope="row">
                    <Mono>{field}</Mono>
                  </th>
                  <td>{planned || 'nothing'}</td>
                  <td>{real || 'nothing'}</td>
                </tr>
              ))}
            </tbody>
          </Box>
          <Button size="small" sx={{ justifySelf: 'start' }} onClick={() => onTakeOver(request)}>
            Take over {name}
          </Button>
        </Box>
      ))}
    </Box>
  );
}

const table = {
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.8125rem',
  '& caption': { textAlign: 'left', fontWeight: 600, pb: 1 },
  '& th, & td': {
    textAlign: 'left',
    fontWeight: 400,
    verticalAlign: 'top',
    py: 1,
    pr: 3,
    borderTop: 1,
    borderColor: 'hairline',
    overflowWrap: 'anywhere',
  },
} as const;
