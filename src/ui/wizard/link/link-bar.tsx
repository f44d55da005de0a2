import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { PlanRequest } from '#domain/actions/index.ts';
import { AskBar } from '#ui/ask/ask-bar.tsx';
import { PlusIcon } from '#ui/kit/icons.tsx';
import { PanelBar } from '../panel-bar.tsx';

export interface LinkBarProps {
  /** The next thing to do for the network that is open; null when there is none. */
  readonly next: PlanRequest | null;
  readonly isEmpty: boolean;
  readonly onAdd: () => void;
}

export function LinkBar({ next, isEmpty, onAdd }: LinkBarProps) {
  if (next) {
    return (
      <AskBar primary={next}>
        <AddButton onAdd={onAdd} primary={false} />
      </AskBar>
    );
  }
  return (
    <PanelBar>
      <AddButton onAdd={onAdd} primary={isEmpty} />
      {!isEmpty && (
        <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
          Every network on this circuit is linked.
        </Box>
      )}
    </PanelBar>
  );
}

function AddButton({ onAdd, primary }: { readonly onAdd: () => void; readonly primary: boolean }) {
  return (
    <Button
      size="large"
      variant={primary ? 'contained' : 'outlined'}
      color={primary ? 'primary' : 'inherit'}
      startIcon={<PlusIcon />}
      onClick={onAdd}
    >
      Add a virtual network
    </Button>
  );
}
