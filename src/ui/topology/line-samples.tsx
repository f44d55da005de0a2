import { styled } from '@mui/material/styles';

const Drawing = styled('svg')({
  display: 'block',
  flex: 'none',
  fill: 'none',
  stroke: 'currentcolor',
  strokeLinecap: 'round',
});

const Danger = styled('path')(({ theme }) => ({ stroke: theme.vars.palette.danger.main, strokeWidth: 2 }));

const Quiet = styled('path')(({ theme }) => ({ stroke: theme.vars.palette.edge, strokeWidth: 1.5 }));

interface LineSampleProps {
  readonly dashed?: boolean;
  readonly quiet?: boolean;
}

export function LineSample({ dashed = false, quiet = false }: LineSampleProps) {
  return (
    <Drawing viewBox="0 0 24 10" width={24} height={10} aria-hidden="true" focusable="false" strokeWidth={2}>
      {quiet ? (
        <Quiet d="M1 5H23" />
      ) : (
        <path d="M1 5H23" {...(dashed ? { strokeDasharray: '4 5', strokeWidth: 1.5 } : {})} />
      )}
    </Drawing>
  );
}

export function BrokenSample() {
  return (
    <Drawing viewBox="0 0 24 10" width={24} height={10} aria-hidden="true" focusable="false" strokeWidth={2}>
      <path d="M1 5H6M18 5H23" />
      <Danger d="m9 2 6 6m0-6-6 6" />
    </Drawing>
  );
}

export function MinusIcon() {
  return (
    <Drawing viewBox="0 0 16 16" width={16} height={16} aria-hidden="true" focusable="false" strokeWidth={1.5}>
      <path d="M3.5 8h9" />
    </Drawing>
  );
}
