import Box from '@mui/material/Box';
import { gatewaySkus } from '#domain/catalog/catalog.ts';
import { frameStyle, tableStyle } from './table-styles.ts';

const numbers = new Intl.NumberFormat('en-US');

/** What each gateway SKU can do at the most. */
export function GatewayTable() {
  return (
    <Box sx={frameStyle}>
      <Box component="table" aria-label="Gateway SKUs" sx={tableStyle}>
        <thead>
          <tr>
            <th scope="col">SKU</th>
            <th scope="col">Mbps, at most</th>
            <th scope="col" data-wide>
              Circuits, one location / several
            </th>
            <th scope="col" data-wide>
              Virtual machines
            </th>
            <th scope="col" data-wide>
              Flows
            </th>
            <th scope="col" data-wide>
              Routes learned
            </th>
            <th scope="col">Has</th>
          </tr>
        </thead>
        <tbody>
          {gatewaySkus.map((sku) => (
            <tr key={sku.name}>
              <th scope="row">
                <code>{sku.name}</code>
              </th>
              <td>{numbers.format(sku.mbps)}</td>
              <td data-wide>
                {sku.maxCircuitsSameLocation} / {sku.maxCircuitsDifferentLocations}
              </td>
              <td data-wide>{numbers.format(sku.maxVms)}</td>
              <td data-wide>{numbers.format(sku.flows)}</td>
              <td data-wide>{numbers.format(sku.routesLearned)}</td>
              <td>{[sku.zoneRedundant ? 'zones' : '', sku.fastPath ? 'FastPath' : ''].filter(Boolean).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
