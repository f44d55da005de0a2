import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode, RefObject } from 'react';
import type { OnlyReal, ResourceDrift, Takeable } from '#domain/engine/drift.ts';
import type { Comparison } from './comparison.ts';
import { DriftTable } from './drift-table.tsx';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { hiddenFromSight } from '#ui/kit/hidden-from-sight.ts';

export interface DriftReportProps {
  /** Null until it is known. */
  readonly comparison: Comparison | null;
  readonly planName: string;
  readonly onTakeOver: (which: readonly Takeable[]) => Promise<void>;
  /** The title of the report: the focus goes there from what is taken over. */
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
  /** What is done with all of it; it stands under the title. */
  readonly action?: ReactNode;
}

/** Where a plan and Azure differ, resource by resource, each of which can be taken over. */
export function DriftReport({ comparison, ...props }: DriftReportProps) {
  return (
    <>
      <Box component="output" sx={comparison ? hiddenFromSight : waiting}>
        {comparison ? '' : `Comparing with ${props.planName}…`}
      </Box>
      {comparison && <Differences comparison={comparison} {...props} />}
    </>
  );
}

interface DifferencesProps extends DriftReportProps {
  readonly comparison: Comparison;
}

function Differences({ comparison, planName, onTakeOver, titleRef, action }: DifferencesProps) {
  const { changed, onlyReal, count, same, onlyPlanned, notCompared } = comparison;

  async function takeOver(each: Takeable): Promise<void> {
    await onTakeOver([each]);
    // The button goes with what it took over.
    titleRef.current?.focus();
  }
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 5 }}>
      <Box>
        <Typography variant="h3" component="h3" ref={titleRef} tabIndex={-1} sx={{ outline: 'none' }}>
          {count === 0 ? `Nothing differs from ${planName}` : `Differs from ${planName}: ${count}`}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {sameWords(same)}
        </Typography>
        {action != null && <Box sx={{ mt: 2 }}>{action}</Box>}
      </Box>
      {changed.shown.map((each) => (
        <Changed key={each.id} drift={each} onTakeOver={() => void takeOver(each)} />
      ))}
      {onlyReal.count > 0 && (
        <Part title={`Only in Azure: ${onlyReal.count}`}>
          <Box component="ul" sx={list}>
            {onlyReal.shown.map((each) => (
              <OnlyRealItem key={each.id} resource={each} onTakeOver={() => void takeOver(each)} />
            ))}
          </Box>
        </Part>
      )}
      {count > changed.shown.length + onlyReal.shown.length && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          More differ than are shown; the others come into sight as these are taken over.
        </Typography>
      )}
      {onlyPlanned.count > 0 && (
        <Part title={`Only in the plan: ${onlyPlanned.count}`}>
          <Names names={onlyPlanned} />
        </Part>
      )}
      {notCompared.count > 0 && (
        <Part title={`Not compared: ${notCompared.count}`}>
          {notCompared.shown.map((sentence) => (
            <Typography key={sentence} variant="body2" sx={quiet}>
              {sentence}
            </Typography>
          ))}
        </Part>
      )}
    </Box>
  );
}

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
          {brings.length > 0 && `, with ${inWords(excerptOf(brings))}`}
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

function Names({ names }: { readonly names: Excerpt<string> }) {
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

function inWords({ shown, count }: Excerpt<string>): string {
  const names = shown.join(', ');
  return count > shown.length ? `${names} and ${count - shown.length} more` : names;
}

const quiet = { color: 'text.secondary', overflowWrap: 'anywhere' } as const;

const waiting = { display: 'block', fontSize: '0.8125rem', color: 'text.secondary' } as const;

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
