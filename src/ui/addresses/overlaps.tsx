import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { fixOf } from '#domain/engine/fix.ts';
import type { Finding } from '#domain/shapes/rule.ts';
import { usePlan } from '#store/use-session.ts';
import { AskButton } from '#ui/ask/ask-button.tsx';
import { AzureText } from '#ui/kit/azure-text.tsx';
import { CheckIcon } from '#ui/kit/icons.tsx';
import { ownerWords } from './owner-words.ts';

/** What overlaps, in the rules' own words, each with its fix. */
export function Overlaps({ findings }: { readonly findings: readonly Finding[] }) {
  const title = findings.length === 1 ? '1 overlap' : `${findings.length} overlaps`;
  return (
    <Box component="section" aria-label="Overlaps" sx={{ display: 'grid', gap: 2 }}>
      <Typography variant="h3" component="h2" sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
        {findings.length === 0 ? (
          <>
            <Box component="span" sx={{ color: 'ok.main', display: 'flex' }}>
              <CheckIcon />
            </Box>
            Nothing overlaps
          </>
        ) : (
          title
        )}
      </Typography>
      {findings.map((finding) => (
        <Overlap
          key={`${finding.rule} ${finding.subject} ${finding.field ?? ''} ${finding.message}`}
          finding={finding}
        />
      ))}
    </Box>
  );
}

function Overlap({ finding }: { readonly finding: Finding }) {
  const plan = usePlan();
  const fix = fixOf(plan, finding);
  const label = finding.mend?.label ?? `Use ${String(finding.suggestion)}`;
  return (
    <Box
      sx={{ p: 3, border: 1, borderColor: 'danger.main', borderRadius: 3, bgcolor: 'surface', display: 'grid', gap: 2 }}
    >
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {ownerWords(plan, finding.subject)}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        <AzureText text={finding.message} />
      </Typography>
      {fix && <AskButton request={fix} label={label} variant="contained" size="small" fullWidth />}
    </Box>
  );
}
