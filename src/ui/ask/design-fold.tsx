import Box from '@mui/material/Box';
import { lazy, Suspense, useState } from 'react';
import { designTables } from '#domain/model/design.ts';
import type { EntityId } from '#domain/model/ids.ts';
import { kindOf } from '#domain/model/look-up.ts';
import { usePlan } from '#store/use-session.ts';
import { ChevronIcon } from '#ui/kit/icons.tsx';
import { countOf } from './design-words.ts';
import { fieldId } from './field-id.ts';
import { statedOf } from './stated-of.ts';

// Nobody needs it before it is unfolded.
const DesignForm = lazy(async () => {
  const { DesignForm: component } = await import('./design-form.tsx');
  return { default: component };
});

export interface DesignFoldProps {
  readonly id: EntityId;
  /** Says what it is about where several stand together. */
  readonly title?: string;
}

/** The form for what a person knows about an entity, folded away. It stands there only for what is in the plan. */
export function DesignFold({ id, title = 'What you know about it' }: DesignFoldProps) {
  const plan = usePlan();
  const [wasOpen, setWasOpen] = useState(false);
  const kind = kindOf(plan, id);
  const names = Object.keys((kind && designTables[kind]) ?? {});
  if (names.length === 0) return null;
  return (
    <Box
      component="details"
      data-holds={names.map((name) => fieldId(id, name)).join(' ')}
      onToggle={() => setWasOpen(true)}
      sx={fold}
    >
      <summary>
        <ChevronIcon size={14} />
        <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, minWidth: 0 }}>
          <Box component="span" sx={{ fontWeight: 600, color: 'text.secondary' }}>
            {title}
          </Box>
          <Box component="span" sx={{ color: 'quiet' }}>
            {countOf(names, statedOf(plan, id))}
          </Box>
        </Box>
      </summary>
      <Box sx={{ boxSizing: 'border-box', pt: 2 }}>
        <Suspense>{wasOpen && <DesignForm id={id} />}</Suspense>
      </Box>
    </Box>
  );
}

const fold = {
  minWidth: 0,
  '& > summary': {
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    columnGap: 2,
    minHeight: 28,
    borderRadius: 1,
    fontSize: '0.8125rem',
    cursor: 'pointer',
    listStyle: 'none',
    '&::-webkit-details-marker': { display: 'none' },
    '& > svg': { flex: 'none', color: 'quiet', transition: 'transform 150ms' },
  },
  '&[open] > summary > svg': { transform: 'rotate(90deg)' },
} as const;
