import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Mono } from '#ui/kit/mono.tsx';
import type { FoundCircuits } from './read-pasted.ts';

/** What was read besides circuits, what a template leaves open, and what is to be said about the rest. */
export function FoundBesides({ found }: { readonly found: FoundCircuits }) {
  const { besides, unresolved, unknown, notes, skipped } = found;
  return (
    <>
      {besides.length > 0 && <Typography variant="body2">Also found: {besides.join(', ')}.</Typography>}
      <Open unresolved={unresolved} />
      <Remarks
        unknown={unknown}
        notes={{ shown: [...notes.shown, ...skipped.shown], count: notes.count + skipped.count }}
      />
    </>
  );
}

/** What a template leaves to whoever deploys it: here it stays empty, to be filled in. */
function Open({ unresolved }: Pick<FoundCircuits, 'unresolved'>) {
  const { shown, count } = unresolved;
  if (count === 0) return null;
  return (
    <Box component="details" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
      <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 600, minHeight: 24 }}>
        {count === 1 ? '1 value is' : `${count} values are`} left open by the template. Add the parameter file, or fill{' '}
        {count === 1 ? 'it' : 'them'} in once the plan is open.
      </Box>
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 5, display: 'grid', gap: 1, overflowWrap: 'anywhere' }}>
        {shown.map(({ from, resource, path, expression }) => (
          <li key={`${from} ${resource} ${path}`}>
            <Mono>{path}</Mono>
            {resource !== '' && resource !== expression && (
              <>
                {' '}
                of <Mono>{resource}</Mono>
              </>
            )}
            : <Mono>{expression}</Mono>
          </li>
        ))}
        <More count={count - shown.length} />
      </Box>
    </Box>
  );
}

function Remarks({ unknown, notes }: Pick<FoundCircuits, 'unknown' | 'notes'>) {
  const kept =
    unknown === 1
      ? 'One property is not known here. It is kept as it came.'
      : `${unknown} properties are not known here. They are kept as they came.`;
  const remarks = [...(unknown > 0 ? [kept] : []), ...notes.shown];
  if (remarks.length === 0) return null;
  const hidden = notes.count - notes.shown.length;
  return (
    <Box component="details" open={remarks.length <= 3} sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
      <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 600, minHeight: 24 }}>
        {remarks.length === 1 ? '1 remark' : `${remarks.length + hidden} remarks`}
      </Box>
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 5, display: 'grid', gap: 1, overflowWrap: 'anywhere' }}>
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
        <More count={hidden} />
      </Box>
    </Box>
  );
}

function More({ count }: { readonly count: number }) {
  return count > 0 && <li>And {count} more.</li>;
}
