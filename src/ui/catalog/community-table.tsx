import Box from '@mui/material/Box';
import { useState } from 'react';
import { communities, regionsWithoutPublishedValue } from '#domain/catalog/bgp-communities.ts';
import { CopyButton } from '#ui/kit/copy-button.tsx';
import { Field } from '#ui/kit/field.tsx';
import { frameStyle, tableStyle } from './table-styles.ts';

/** The values by which Microsoft marks its routes, found by region, service or value. */
export function CommunityTable() {
  const [wanted, setWanted] = useState('');
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = communities.filter(({ name, value, cloud }) => {
    const text = `${name} ${value} ${cloud}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return (
    <>
      <Field
        id="community-search"
        label="Search"
        type="search"
        placeholder="Region, service or value"
        value={wanted}
        onChange={setWanted}
        hint={`${shown.length} of ${communities.length} values`}
      />
      <Box sx={frameStyle}>
        <Box component="table" aria-label="BGP communities" sx={tableStyle}>
          <thead>
            <tr>
              <th scope="col">Value</th>
              <th scope="col">Marks the routes of</th>
              <th scope="col" data-wide>
                Cloud
              </th>
              <th scope="col" data-wide>
                Note
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ value, name, cloud, microsoft365, note }) => (
              <tr key={`${cloud} ${value} ${name}`}>
                <th scope="row">
                  <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
                    <code>{value}</code>
                    <CopyButton text={value} label={`Copy ${value}`} />
                  </Box>
                </th>
                <td>{name}</td>
                <td data-wide>{cloud}</td>
                <td data-wide>{[microsoft365 ? 'Microsoft 365' : '', note].filter(Boolean).join(': ')}</td>
              </tr>
            ))}
          </tbody>
        </Box>
      </Box>
      <Box sx={{ fontSize: '0.75rem', color: 'text.secondary', maxWidth: '90ch' }}>
        No page prints a value for {regionsWithoutPublishedValue.join(', ')}: ask Azure with{' '}
        <code>Get-AzBgpServiceCommunity</code>.
      </Box>
    </>
  );
}
