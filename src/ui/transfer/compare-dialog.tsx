import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useMemo, useRef, useState } from 'react';
import { takeAllOver, takeOver } from '#domain/engine/drift.ts';
import { Mono } from '#ui/kit/mono.tsx';
import { DriftReport } from './drift-report.tsx';
import { FoundBesides } from './found-besides.tsx';
import type { OpenPlan } from './open-plan.ts';
import type { ReadingWorker } from './reading-messages.ts';
import { dialogContent, wideDialog } from './dialog-styles.ts';
import { SourceBox } from './source-box.tsx';
import { textsOf } from './source.ts';
import { useDrift } from './use-drift.ts';
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
  const texts = useMemo(() => textsOf(source), [source]);
  const reading = useReading(texts, startReader);
  const drift = useDrift(reading.kind === 'circuits' ? reading.contents : null, openPlan);
  const [refusal, setRefusal] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const fault = trouble || refusal || faultOf(reading);
  const count = drift ? drift.changed.length + drift.onlyReal.length : 0;
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
        {drift && (
          <DriftReport
            drift={drift}
            planName={openPlan.name}
            onTakeOver={async (which) => setRefusal(await openPlan.ask(takeOver(drift, which)))}
          />
        )}
        {reading.kind === 'circuits' && <FoundBesides found={{ ...reading, ...saidOtherwise }} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Close</Button>
        {drift && count > 0 && (
          <Button
            variant="contained"
            color="primary"
            onClick={() => void openPlan.ask(takeAllOver(drift)).then(setRefusal)}
          >
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
const saidOtherwise = { skipped: [], besides: [] };
