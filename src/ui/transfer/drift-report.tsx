import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useRef } from 'react';
import type { Drift, OnlyReal, ResourceDrift, Takeable } from '#domain/engine/drift.ts';
import { DriftTable } from './drift-table.tsx';

export interface DriftReportProps {
  readonly drift: Drift;
  readonly planName: string;
  readonly onTakeOver: (which: readonly Takeable[]) => Promise<void>;
}

/** Where a plan and Azure differ, resource by resource, each of which can be taken over. */
export function DriftReport({ drift, planName, onTakeOver }: DriftReportProps) {
  const { changed, same, onlyPlanned, onlyReal, notCompared } = drift;
  const heading = useRef<HTMLHeadingElement>(null);
  const count = changed.length + onlyReal.length;

  async function takeOver(each: Takeable): Promise<void> {
    await onTakeOver([each]);
    // The button goes with what it took over.
    heading.current?.focus();
  }
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 5 }}>
      <Box>
        <Typography variant="h3" component="h3" ref={heading} tabIndex={-1} sx={{ outline: 'none' }}>
          {count === 0 ? `Nothing differs from ${planName}` : `Differs from ${planName}: ${count}`}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {sameWords(same)}
        </Typography>
      </Box>
      {changed.slice(0, MOST_SHOWN).map((each) => (
        <Changed key={each.id} drift={each} onTakeOver={() => void takeOver(each)} />
      ))}
      {onlyReal.length > 0 && (
        <Part title={`Only in Azure: ${onlyReal.length}`}>
          <Box component="ul" sx={list}>
            {onlyReal.slice(0, MOST_SHOWN).map((each) => (
              <OnlyRealItem key={each.id} resource={each} onTakeOver={() => void takeOver(each)} />
            ))}
          </Box>
        </Part>
      )}
      {Math.max(changed.length, onlyReal.length) > MOST_SHOWN && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          More than {MOST_SHOWN} differ; the others come into sight as these are taken over.
        </Typography>
      )}
      {onlyPlanned.length > 0 && (
        <Part title={`Only in the plan: ${onlyPlanned.length}`}>
          <Names names={onlyPlanned} />
        </Part>
      )}
      {notCompared.length > 0 && (
        <Part title={`Not compared: ${notCompared.length}`}>
          {notCompared.slice(0, MOST_SHOWN).map((sentence) => (
            <Typography key={sentence} variant="body2" sx={quiet}>
              {sentence}
            </Typography>
          ))}
        </Part>
      )}
    </Box>
  );
}

/** More than anyone reads. */
const MOST_SHOWN = 50;

interface Taking {
  readonly onTakeOver: () => void;
}

function Changed({ drift, onTakeOver }: Taking & { readonly drift: ResourceDrift }) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
      <DriftTable name={drift.name} rows={drift.rows} />
      <TakeOverButton name={drift.name} onTakeOver={onTakeOver} />
    </Box>
  );
}

function OnlyRealItem({ resource, onTakeOver }: Taking & { readonly resource: OnlyReal }) {
  const { name, kind, brings } = resource;
  return (
    <Box component="li" sx={item}>
      <Box sx={{ minWidth: 0, flex: '1 1 240px', overflowWrap: 'anywhere' }}>
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {name}
        </Typography>
        <Typography variant="body2" sx={quiet}>
          {kind}
          {brings.length > 0 && `, with ${inWords(brings)}`}
        </Typography>
      </Box>
      <TakeOverButton name={name} onTakeOver={onTakeOver} />
    </Box>
  );
}

function TakeOverButton({ name, onTakeOver }: Taking & { readonly name: string }) {
  return (
    <Button
      size="small"
      onClick={onTakeOver}
      aria-label={`Take over ${name}`}
      sx={{ justifySelf: 'start', flex: 'none' }}
    >
      Take over
    </Button>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 }}>
      <Typography variant="h3" component="h3">
        {title}
      </Typography>
      {children}
    </Box>
  );
}

function Names({ names }: { readonly names: readonly string[] }) {
  return (
    <Typography variant="body2" sx={quiet}>
      {inWords(names)}
    </Typography>
  );
}

function sameWords(same: number): string {
  if (same === 0) return 'No resource is the same.';
  return same === 1 ? '1 resource is the same.' : `${same} resources are the same.`;
}

function inWords(names: readonly string[]): string {
  const shown = names.slice(0, MOST_SHOWN).join(', ');
  return names.length > MOST_SHOWN ? `${shown} and ${names.length - MOST_SHOWN} more` : shown;
}

const quiet = { color: 'text.secondary', overflowWrap: 'anywhere' } as const;

const list = { m: 0, p: 0, listStyle: 'none', borderTop: 1, borderColor: 'hairline' } as const;

const item = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 3,
  rowGap: 1,
  py: 2,
  borderBottom: 1,
  borderColor: 'hairline',
} as const;
