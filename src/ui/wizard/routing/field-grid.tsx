import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';

/** Fields side by side where there is room for two. */
export function FieldGrid({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 184px), 1fr))',
        columnGap: 3,
        rowGap: 2,
      }}
    >
      {children}
    </Box>
  );
}

export interface FieldGroupProps {
  readonly title: string;
  /** At the right of the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Fields that answer one question. */
export function FieldGroup({ title, aside, children }: FieldGroupProps) {
  const titleId = useId();
  return (
    <Box
      component="fieldset"
      aria-labelledby={titleId}
      sx={{ display: 'grid', gap: 2, minWidth: 0, m: 0, p: 0, border: 0 }}
    >
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          justifyContent: 'space-between',
          gap: 2,
          minHeight: 30,
        }}
      >
        <Typography id={titleId} variant="h4" component="h3">
          {title}
        </Typography>
        {aside}
      </Box>
      {children}
    </Box>
  );
}
