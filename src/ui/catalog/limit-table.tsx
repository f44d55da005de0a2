import Box from '@mui/material/Box';
import { type Limit, limits } from '#domain/catalog/limits.ts';
import { frameStyle, tableStyle } from './table-styles.ts';

const numbers = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** Every numeric limit, with the page that states it. */
export function LimitTable() {
  return (
    <Box sx={frameStyle}>
      <Box component="table" aria-label="Limits" sx={tableStyle}>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Limit</th>
            <th scope="col" data-wide>
              Page
            </th>
          </tr>
        </thead>
        <tbody>
          {limits.map((limit) => (
            <tr key={limit.id}>
              <th scope="row">{limit.what}</th>
              <td>
                {valueText(limit)}
                {limit.raisable === true && (
                  <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>Support can raise it</Box>
                )}
              </td>
              <Box component="td" data-wide sx={{ color: 'text.secondary' }}>
                {limit.page}
              </Box>
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

function valueText({ value, unit }: Limit): string {
  if (typeof value === 'number') return `${numbers.format(value)} ${unit}`.trim();
  const parts = Object.entries(value).map(
    ([part, each]) => `${part}: ${each === undefined ? 'not stated' : numbers.format(each)}`,
  );
  return `${parts.join(', ')} ${unit}`.trim();
}
