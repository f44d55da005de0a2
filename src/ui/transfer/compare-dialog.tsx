import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useRef, useState } from 'react';
import type { Takeable } from '#domain/engine/drift.ts';
import { Mono } from '#ui/kit/mono.tsx';
import { compare } from './comparison.ts';
import { DriftReport } from './drift-report.tsx';
import { excerptOf } from './excerpt.ts';
import { FoundBesides } from './found-besides.tsx';
import type { OpenPlan } from './open-plan.ts';
import { dialogContent, wideDialog } from './dialog-styles.ts';
import { SourceBox } from './source-box.tsx';
import type { ReadingWorker } from './start-reading.ts';
import { useAnswer } from './use-answer.ts';
import { type Reading, useReading } from './use-reading.ts';
import { useSource } from './use-source.ts';
import { ReadingNews } from './what-was-read.tsx';

export interface CompareDialogProps {
  readonly openPlan: OpenPlan;
  readonly onClose: () => void;
  /** Starts what reads large texts beside the page; null where the page reads them itself. */
  readonly startReader: (() => ReadingWorker) | null;
}

/** Sets what Azure shows beside the plan that is open. */
export function CompareDialog(props: CompareDialogProps) {
  const titleId = useId();
  return (
    <Dialog open onClose={props.onClose} aria-labelledby={titleId} slotProps={{ paper: { sx: wideDialog } }}>
      <DialogTitle id={titleId}>Compare with Azure</DialogTitle>
      <CompareForm {...props} />
    </Dialog>
  );
}

function CompareForm({ openPlan, onClose, startReader }: CompareDialogProps) {
  const { source, trouble, setSource, takeFiles } = useSource(null);
  const reading = useReading(source, startReader);
  const contents = reading.kind === 'circuits' ? reading.contents : null;
  const comparison = useAnswer(contents, openPlan, compare);
  const [refusal, setRefusal] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const reportTitle = useRef<HTMLHeadingElement>(null);
  const fault = trouble || refusal || faultOf(reading);

  async function takeOver(which: readonly Takeable[] | 'everything'): Promise<void> {
    if (contents) setRefusal(await openPlan.ask(await contents.toTakeOver(which)));
  }
  async function takeEverythingOver(): Promise<void> {
    await takeOver('everything');
    // The button goes with the last difference.
    reportTitle.current?.focus();
  }
  return (
    <>
      <DialogContent sx={dialogContent}>
        <Typography sx={{ color: 'text.secondary', textWrap: 'pretty' }}>
          Paste or drop what Azure shows you now, such as the answer to <Mono>az network express-route list</Mono>. It
          is set beside {openPlan.name}, field by field. Nothing leaves this browser.
        </Typography>
        <SourceBox
          source={source}
          onSource={(next) => {
            setRefusal('');
            setSource(next);
          }}
          onFiles={takeFiles}
          fault={fault}
          boxRef={box}
        />
        <ReadingNews reading={reading} />
        {contents && (
          <DriftReport comparison={comparison} planName={openPlan.name} onTakeOver={takeOver} titleRef={reportTitle} />
        )}
        {reading.kind === 'circuits' && <FoundBesides found={{ ...reading, ...saidOtherwise }} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Close</Button>
        {comparison && comparison.count > 0 && (
          <Button variant="contained" color="primary" onClick={() => void takeEverythingOver()}>
            Take everything over
          </Button>
        )}
      </DialogActions>
    </>
  );
}

function faultOf(reading: Reading): string {
  if (reading.kind === 'plan') return 'This is a plan file of Onramp: bring what Azure shows, or a template.';
  return reading.kind === 'fault' ? reading.sentence : '';
}

// What the plan has is found there, and the report says what is not.
const saidOtherwise = { skipped: excerptOf<string>([]), besides: [] };
