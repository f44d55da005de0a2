import Box from '@mui/material/Box';
import { azureRegions, peeringLocations } from '#domain/catalog/catalog.ts';
import { cloudWords } from './place-words.ts';
import { frameStyle, tableStyle } from './table-styles.ts';

interface Named {
  readonly name: string;
  readonly basis: string;
  readonly geopoliticalRegion: string;
}

const regions = [...new Map(peeringLocations.map(({ geopoliticalRegion: name, cloud }) => [name, cloud]))].toSorted(
  ([a], [b]) => a.localeCompare(b, 'en'),
);

/** What a Standard circuit reaches: the Azure regions in the geopolitical region of its location. */
export function RegionTable() {
  return (
    <Box sx={frameStyle}>
      <Box component="table" aria-label="Geopolitical regions" sx={tableStyle}>
        <thead>
          <tr>
            <th scope="col">Geopolitical region</th>
            <th scope="col">Azure regions</th>
            <th scope="col" data-wide>
              Peering locations
            </th>
          </tr>
        </thead>
        <tbody>
          {regions.map(([name, cloud]) => (
            <tr key={name}>
              <th scope="row">
                {name}
                <Box sx={{ fontSize: '0.75rem', fontWeight: 400, color: 'text.secondary' }}>
                  {cloudWords[cloud] ?? cloud}
                </Box>
              </th>
              <td>{namesIn(name, azureRegions)}</td>
              <td data-wide>{namesIn(name, peeringLocations)}</td>
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

/** Names of what lies there; what we placed ourselves is marked. */
function namesIn(region: string, all: readonly Named[]): string {
  return all
    .filter(({ geopoliticalRegion }) => geopoliticalRegion === region)
    .map(({ name, basis }) => (basis === 'derived' ? `${name} (assumed)` : name))
    .join(', ');
}
