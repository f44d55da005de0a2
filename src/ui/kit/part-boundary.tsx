import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Component, type ReactNode, Suspense } from 'react';
import { EmptyState } from './empty-state.tsx';

export interface PartProps {
  /** What the part is called in a sentence, such as “The picture”. */
  readonly name: string;
  /** How high it will be, where others would move for it. */
  readonly height?: number | 'auto';
  readonly children: ReactNode;
}

/** A part of the workspace that loads on its own, and that can fail without taking the others along. */
export function Part({ name, height = 'auto', children }: PartProps) {
  return (
    <PartBoundary name={name}>
      <Suspense fallback={<Loading name={name} height={height} />}>{children}</Suspense>
    </PartBoundary>
  );
}

interface BoundaryState {
  readonly failed: boolean;
}

// React offers error boundaries as classes only.
class PartBoundary extends Component<PartProps, BoundaryState> {
  override readonly state: BoundaryState = { failed: false };

  static getDerivedStateFromError(): BoundaryState {
    return { failed: true };
  }

  override render() {
    const { name, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <Box role="alert">
        <EmptyState
          title={`${name} could not be drawn`}
          action={<Button onClick={() => this.setState({ failed: false })}>Draw it again</Button>}
        >
          Your plan is not touched by this. If it happens again, reload the page.
        </EmptyState>
      </Box>
    );
  }
}

function Loading({ name, height }: Required<Pick<PartProps, 'name' | 'height'>>) {
  return (
    <Box component="output" aria-label={`${name} is loading`} sx={{ ...loading, height }}>
      <Box sx={{ ...block, width: '45%', height: 28 }} />
      <Box sx={{ ...block, width: '80%', height: 18 }} />
      <Box sx={{ ...block, height: 86 }} />
      <Box sx={{ ...block, height: 180 }} />
    </Box>
  );
}

// Seen only where it takes long enough to be noticed.
const loading = {
  display: 'grid',
  alignContent: 'start',
  gap: 3,
  maxWidth: 768,
  width: '100%',
  px: { xs: 4, md: 6 },
  py: 6,
  overflow: 'hidden',
  animation: 'part-loads 150ms 250ms both',
  '@keyframes part-loads': { from: { opacity: 0 } },
  '& > *': { bgcolor: 'sunken' },
} as const;

// Stands where something is about to be.
const block = { borderRadius: 2, bgcolor: 'sunken' } as const;
