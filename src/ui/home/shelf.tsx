import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, type Ref, useId } from 'react';

export interface ShelfProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** A titled part of the home page, with its things in one box. */
export function Shelf({ title, lead, children, headingRef }: ShelfProps) {
  const titleId = useId();
  return (
    <Box component="section" aria-labelledby={titleId} sx={{ display: 'grid', gap: 3, minWidth: 0 }}>
      <Box>
        <Typography id={titleId} variant="h2" tabIndex={-1} {...(headingRef ? { ref: headingRef } : {})}>
          {title}
        </Typography>
        {lead !== undefined && (
          <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: '72ch' }}>
            {lead}
          </Typography>
        )}
      </Box>
      <Box sx={{ border: 1, borderColor: 'hairline', borderRadius: 3, bgcolor: 'surface', minWidth: 0 }}>
        {children}
      </Box>
    </Box>
  );
}

/** Without marks, and still a list for Safari's screen reader, which `none` would take away. */
export const plainList = { m: 0, p: 0, listStyleType: '""' } as const;
