import Box from '@mui/material/Box';
import type { ResourceDrift } from '#domain/engine/drift.ts';
import { Mono } from '#ui/kit/mono.tsx';

/** What the plan says of a resource, beside what Azure shows. */
export function DriftTable({ name, rows }: Pick<ResourceDrift, 'name' | 'rows'>) {
  return (
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
            <td>{planned ? <Mono>{planned}</Mono> : 'nothing'}</td>
            <td>{real ? <Mono>{real}</Mono> : 'nothing'}</td>
          </tr>
        ))}
      </tbody>
    </Box>
  );
}

const table = {
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  fontSize: '0.8125rem',
  '& caption': { textAlign: 'left', fontWeight: 600, pb: 1, overflowWrap: 'anywhere' },
  '& thead th': { color: 'text.secondary' },
  '& th:first-of-type': { width: '44%' },
  '& th, & td': {
    textAlign: 'left',
    fontWeight: 400,
    verticalAlign: 'top',
    py: 1,
    pl: 0,
    pr: 3,
    borderTop: 1,
    borderColor: 'hairline',
    overflowWrap: 'anywhere',
  },
} as const;
