import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { EmptyFields } from '#domain/engine/address-fill.ts';
import { usePlan } from '#store/use-session.ts';
import { listOfFields } from '#ui/ask/field-words.ts';
import { ownerWords } from './owner-words.ts';

/** What still waits for an address, and what nobody but its owner can know. */
export function EmptyFieldList({ empty }: { readonly empty: readonly EmptyFields[] }) {
  const plan = usePlan();
  if (empty.length === 0) return null;
  return (
    <Box component="section" aria-label="Empty fields">
      <Typography variant="h3" component="h2">
        Empty fields
      </Typography>
      <Box component="ul" sx={{ m: 0, mt: 1, p: 0, listStyle: 'none' }}>
        {empty.map(({ owner, fields, request }) => (
          <Box
            component="li"
            key={owner}
            sx={{ py: 1.5, borderBottom: 1, borderColor: 'hairline', fontSize: '0.8125rem' }}
          >
            <strong>{ownerWords(plan, owner)}</strong> {listOfFields(fields)}
            {request === null && (
              <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
                Public addresses are yours to know: add your range, or fill them in on the peering.
              </Box>
            )}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
