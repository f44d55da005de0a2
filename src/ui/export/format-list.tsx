import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Writer } from '#domain/shapes/format.ts';
import { ChoiceField } from '#ui/kit/choice-field.tsx';
import { purposeGroups } from './purpose-groups.ts';

export interface FormatListProps {
  readonly writers: readonly Writer[];
  /** Id of the one that is shown. */
  readonly chosen: string;
}

/** All formats by what they are for. On a narrow screen the list would push the file out of sight: a field has them. */
export function FormatList(props: FormatListProps) {
  return (
    <>
      <FormatField {...props} />
      <FormatLinks {...props} />
    </>
  );
}

function FormatField({ writers, chosen }: FormatListProps) {
  const id = useId();
  const navigate = useNavigate();
  return (
    <Box sx={field}>
      <ChoiceField
        id={id}
        label="Format"
        value={chosen}
        options={writers.map((writer) => ({ value: writer.id, label: writer.title }))}
        onChange={(format) => void navigate(`?format=${format}`, { replace: true })}
      />
    </Box>
  );
}

function FormatLinks({ writers, chosen }: FormatListProps) {
  return (
    <Box component="nav" aria-label="Formats" sx={list}>
      {purposeGroups.map(({ title, purposes }) => (
        <Group
          key={title}
          title={title}
          chosen={chosen}
          writers={writers.filter(({ purpose }) => purposes.includes(purpose))}
        />
      ))}
    </Box>
  );
}

function Group({ title, writers, chosen }: FormatListProps & { readonly title: string }) {
  const titleId = useId();
  return (
    <Box>
      <Typography id={titleId} component="p" sx={groupTitle}>
        {title}
      </Typography>
      <Box component="ul" aria-labelledby={titleId} sx={entries}>
        {writers.map((writer) => (
          <li key={writer.id}>
            <Box
              component={Link}
              to={`?format=${writer.id}`}
              replace
              aria-current={writer.id === chosen ? 'true' : undefined}
              sx={entry}
            >
              {writer.title}
            </Box>
          </li>
        ))}
      </Box>
    </Box>
  );
}

const field = {
  display: { md: 'none' },
  minWidth: 0,
  px: { xs: 4, sm: 6 },
  pt: 4,
  bgcolor: 'surface',
  borderBottom: 1,
  borderColor: 'hairline',
} as const;

const list = {
  gridRow: { md: '1 / -1', lg: 'auto' },
  display: { xs: 'none', md: 'grid' },
  alignContent: 'start',
  gap: 4,
  minWidth: 0,
  px: 3,
  py: 6,
  bgcolor: 'surface',
  borderInlineEnd: 1,
  '&&': { borderColor: 'hairline' },
} as const;

const groupTitle = {
  px: 2.5,
  mb: 0.5,
  fontSize: '0.6875rem',
  fontWeight: 600,
  letterSpacing: '0.05em',
  textTransform: 'uppercase',
  color: 'text.secondary',
} as const;

const entries = {
  m: 0,
  p: 0,
  listStyle: 'none',
  display: 'flex',
  flexDirection: 'column',
} as const;

const entry = {
  display: 'flex',
  alignItems: 'center',
  minHeight: 32,
  px: 2.5,
  borderRadius: 2,
  fontSize: '0.875rem',
  color: 'text.primary',
  textDecoration: 'none',
  '&:hover': { bgcolor: 'sunken' },
  '&[aria-current]': {
    fontWeight: 600,
    color: 'accent.main',
    bgcolor: 'accent.soft',
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
} as const;
