import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { globalReachesOf } from '#domain/model/look-up.ts';
import type { Circuit } from '#domain/model/plan.ts';
import { usePlan } from '#store/use-session.ts';
import { useAsk } from '#ui/ask/use-ask.ts';
import { Card } from '#ui/kit/card.tsx';
import { PickField } from '#ui/kit/pick-field.tsx';
import { circuitsToJoin, requestToJoin } from './reach-requests.ts';
import { ReachItem } from './reach-item.tsx';

/** Global Reach: other circuits of the plan whose sites this one’s are to reach through Microsoft’s network. */
export function GlobalReachCard({ circuit }: { readonly circuit: Circuit }) {
  const plan = usePlan();
  const reaches = globalReachesOf(plan, circuit.id);
  return (
    <Card title="Other circuits">
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 3, maxWidth: '64ch' }}>
        Global Reach joins the private peerings of two circuits, so that the sites behind them reach each other over
        Microsoft’s network. Without it, no traffic passes from one circuit to another.
      </Typography>
      {reaches.length > 0 && (
        <Box component="ul" sx={list}>
          {reaches.map((reach) => (
            <ReachItem key={reach.id} reach={reach} own={circuit.id} />
          ))}
        </Box>
      )}
      <JoinForm circuit={circuit} />
    </Card>
  );
}

function JoinForm({ circuit }: { readonly circuit: Circuit }) {
  const plan = usePlan();
  const ask = useAsk();
  const [other, setOther] = useState('');
  const [asked, setAsked] = useState(false);
  const options = circuitsToJoin(plan, circuit.id);
  if (options.length === 0) return null;

  function join() {
    setAsked(true);
    if (other !== '' && ask(requestToJoin(plan, circuit, other)).kind === 'done') {
      setOther('');
      setAsked(false);
    }
  }

  return (
    <Box sx={form}>
      <PickField
        id={`${circuit.id}-joins`}
        label="Circuit to join"
        value={other}
        options={options}
        onPick={setOther}
        placeholder="Search a circuit"
        error={asked && other === '' ? 'Choose a circuit first.' : null}
        hint="Both must be Provisioned, with private peering, at different locations."
      />
      <Button onClick={join} sx={{ mt: { sm: '25px' } }}>
        Plan Global Reach
      </Button>
    </Box>
  );
}

const list = { m: 0, mb: 4, p: 0, listStyle: 'none', display: 'grid', gap: 3 } as const;

const form = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: 'minmax(0, 1fr) auto' },
  alignItems: 'start',
  gap: 3,
} as const;
