import Box from '@mui/material/Box';
import { usePlan } from '#store/use-session.ts';
import { AskButton } from '#ui/ask/ask-button.tsx';
import { Note } from './note.tsx';

/** Says whose rules hold in the plan, and changes it. */
export function EraNote() {
  const { era } = usePlan();
  return (
    <Note
      kind="fact"
      title={era === 'seed' ? 'The rules of 2016 hold in this plan.' : 'Today’s rules hold in this plan.'}
    >
      {era === 'seed'
        ? 'The workflow document of that year teaches three routing domains and no route filters. Azure refuses public peering today.'
        : 'The workflow document of 2016 still taught this peering; a plan may follow it to see how it was.'}
      <Box sx={{ mt: 1.5 }}>
        <AskButton size="small" request={{ id: 'choose-era', args: { era: era === 'seed' ? 'today' : 'seed' } }} />
      </Box>
    </Note>
  );
}
