import Box from '@mui/material/Box';
import { useId, useMemo, useState } from 'react';
import { azureReports } from '#domain/formats/azure-reports/azure-reports.ts';
import { stateNames } from '#domain/formats/azure-reports/state-names.ts';
import type { Circuit } from '#domain/model/plan.ts';
import { usePlan, useRun } from '#store/use-session.ts';
import { Card } from '#ui/kit/card.tsx';
import { CopyButton } from '#ui/kit/copy-button.tsx';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { Segmented } from '#ui/kit/segmented.tsx';
import { colourOfTone } from '#ui/plan/step-words.ts';
import { daysText } from '../billing-words.ts';
import { type ReportLine, reportLines } from './report-lines.ts';
import { StateNames } from './state-names.tsx';

const options = azureReports.map(({ id, label }) => ({ value: id, label: shortLabel(label) }));

function shortLabel(label: string): string {
  return label.replace('Classic PowerShell (2016)', '2016').replace('Azure CLI', 'CLI');
}

/** What each of Azure's tools would print now. */
export function ReportCard({ circuit }: { readonly circuit: Circuit }) {
  const plan = usePlan();
  const [chosen, setChosen] = useState(options[0]?.value ?? '');
  const [whole, setWhole] = useState(false);
  const textId = useId();
  const report = azureReports.find((each) => each.id === chosen);
  const text = useMemo(() => report?.text(plan, circuit.id) ?? '', [report, plan, circuit.id]);
  const lines = useMemo(() => reportLines(text, stateNames(circuit)), [text, circuit]);
  if (!report) return null;
  const shown = whole ? lines : lines.filter((line) => line.telling);
  const command = report.command(plan, circuit.id);
  return (
    <Card
      title="What Azure reports"
      aside={<Segmented label="Reported by" value={chosen} options={options} onChange={setChosen} />}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
        <Box sx={screen}>
          <Box sx={{ position: 'absolute', insetInlineEnd: 6, insetBlockStart: 6 }}>
            <CopyButton text={`${command}\n\n${text}`} label={`Copy what ${report.label} prints`} />
          </Box>
          <Box
            component="pre"
            id={textId}
            tabIndex={0}
            aria-label={`${report.label} prints`}
            sx={{ ...paper, ...(whole ? { maxHeight: 320 } : { whiteSpace: { xs: 'pre-line', sm: 'pre-wrap' } }) }}
          >
            <Box component="span" sx={{ display: 'block', color: 'text.secondary', pr: 8, mb: 1 }}>
              {command}
            </Box>
            {shown.map((line, index) => (
              // Lines of one text never change their order.
              // oxlint-disable-next-line react/no-array-index-key -- see above
              <Line key={index} line={line} />
            ))}
          </Box>
        </Box>
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            justifyContent: 'space-between',
            columnGap: 3,
            fontSize: '0.75rem',
            color: 'text.secondary',
          }}
        >
          <LinkButton aria-expanded={whole} aria-controls={textId} onClick={() => setWhole(!whole)}>
            {whole ? 'Only the states' : `All ${lines.length} lines`}
          </LinkButton>
          <LastRead circuit={circuit} />
        </Box>
        <StateNames circuit={circuit} />
      </Box>
    </Card>
  );
}

function Line({ line: { before, state, after, tone } }: { readonly line: ReportLine }) {
  return (
    <Box component="span" sx={{ display: 'block', pl: '2ch', textIndent: '-2ch' }}>
      {before}
      {state !== '' && (
        <Box component="span" sx={{ fontWeight: 700, color: colourOfTone(tone) }}>
          {state}
        </Box>
      )}
      {after || (before === '' && ' ')}
    </Box>
  );
}

function LastRead({ circuit }: { readonly circuit: Circuit }) {
  const day = useRun((run) => run.day);
  const read = circuit.azure?.lastReadDay ?? null;
  if (read === null) return <span>Not refreshed yet</span>;
  return (
    <span>
      Refreshed on day {read}
      {day > read && `, ${daysText(day - read)} ago`}
    </span>
  );
}

const screen = { position: 'relative', borderRadius: 2, bgcolor: 'sunken', minWidth: 0 } as const;

const paper = {
  m: 0,
  p: 3,
  borderRadius: 2,
  fontSize: '0.75rem',
  lineHeight: 1.7,
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  overflowY: 'auto',
} as const;
