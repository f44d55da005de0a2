import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { PlanRequest } from '#domain/actions/index.ts';
import type { ResiliencyStep } from '#domain/engine/resiliency-steps.ts';
import { counted } from '#domain/model/words.ts';
import { useAsk } from '#ui/ask/use-ask.ts';
import { Card } from '#ui/kit/card.tsx';

/** What would raise it most. Each was tried on the plan; the best comes first. */
export function StepsCard({ steps }: { readonly steps: readonly ResiliencyStep[] }) {
  return (
    <Card title="What would raise it most">
      {steps.length === 0 ? (
        <p>
          Nothing that Onramp knows of would take away another cut. A network has one ExpressRoute gateway: that cut
          stays in every plan.
        </p>
      ) : (
        <Box component="ol" sx={{ m: 0, pl: 5, display: 'grid', gap: 4 }}>
          {steps.map((step) => (
            <StepRow key={step.title} step={step} />
          ))}
        </Box>
      )}
    </Card>
  );
}

function StepRow({ step }: { readonly step: ResiliencyStep }) {
  const askAll = useAskAll();
  const removed = Math.ceil(step.removed);
  return (
    <Box component="li" sx={{ minWidth: 0 }}>
      <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{step.title}</Box>
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary', maxWidth: '68ch' }}>
        Takes away {counted(removed, 'cut')}. {step.words}
      </Box>
      {step.requests.length > 0 && (
        <Button
          size="small"
          variant="outlined"
          color="inherit"
          aria-label={`Add it: ${step.title}`}
          onClick={() => askAll(step.requests)}
          sx={{ mt: 2 }}
        >
          Add it
        </Button>
      )}
    </Box>
  );
}

/** Asks one request after the other, as long as each goes through. */
function useAskAll(): (requests: readonly PlanRequest[]) => void {
  const ask = useAsk();
  return function askAll(requests) {
    const [next, ...rest] = requests;
    if (next) ask(next, () => askAll(rest));
  };
}
