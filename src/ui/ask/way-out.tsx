import Box from '@mui/material/Box';
import { lazy, Suspense, useId, useState } from 'react';
import type { PlanRequest } from '#domain/actions/index.ts';
import { ChevronIcon } from '#ui/kit/icons.tsx';
import { LinkButton } from '#ui/kit/link-button.tsx';

const WayOutPath = lazy(async () => {
  const { WayOutPath: component } = await import('./way-out-path.tsx');
  return { default: component };
});

/** “How to get there”: searched for only once a person asks. */
export function WayOut({ request }: { readonly request: PlanRequest }) {
  const [open, setOpen] = useState(false);
  const pathId = useId();
  return (
    <Box sx={{ mt: 1 }}>
      <LinkButton aria-expanded={open} aria-controls={open ? pathId : undefined} onClick={() => setOpen(!open)}>
        How to get there <TurningChevron open={open} />
      </LinkButton>
      {open && (
        <Box id={pathId} sx={{ mt: 1.5 }}>
          <Suspense fallback={<span>Looking for a way.</span>}>
            <WayOutPath request={request} />
          </Suspense>
        </Box>
      )}
    </Box>
  );
}

function TurningChevron({ open }: { readonly open: boolean }) {
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-block',
        verticalAlign: '-2px',
        transition: 'transform 150ms',
        transform: open ? 'rotate(90deg)' : 'none',
      }}
    >
      <ChevronIcon size={14} />
    </Box>
  );
}
