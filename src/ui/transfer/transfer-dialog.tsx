import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useRef, useState } from 'react';
import type { Session } from '#store/session.ts';
import { Mono } from '#ui/kit/mono.tsx';
import { dialogContent, wideDialog } from './dialog-styles.ts';
import type { OpenPlan } from './open-plan.ts';
import { SourceBox } from './source-box.tsx';
import { useOpenPasted } from './use-open-pasted.ts';
import { type Reading, useReading } from './use-reading.ts';
import { readHere, type ReadingWorker } from './start-reading.ts';
import { useSource } from './use-source.ts';
import { WhatWasRead } from './what-was-read.tsx';
import { WithOpenPlan } from './with-open-plan.tsx';

export interface TransferDialogProps {
  /** What the person has dropped on the page or pasted into it. */
  readonly given: File | readonly File[] | string | null;
  readonly begin: Session['begin'];
  readonly onClose: () => void;
  /** Keeps the text of a plan file as a new plan and answers its id. */
  readonly onKeepPlan: (text: string) => Promise<string>;
  /** The plan that was open last; null where there is none. */
  readonly openPlan?: OpenPlan | null;
  /** Starts what reads large texts beside the page; null where the page reads them itself. */
  readonly startReader?: (() => ReadingWorker) | null;
}

/** “Where is my circuit?”: reads what Azure shows, says where it stands, and opens it. */
export function TransferDialog(props: TransferDialogProps) {
  const titleId = useId();
  return (
    <Dialog open onClose={props.onClose} aria-labelledby={titleId} slotProps={{ paper: { sx: wideDialog } }}>
      <DialogTitle id={titleId}>Where is my circuit?</DialogTitle>
      <TransferForm {...props} />
    </Dialog>
  );
}

function TransferForm({ given, begin, onClose, onKeepPlan, openPlan = null, startReader = null }: TransferDialogProps) {
  const { source, trouble, setSource, takeFiles } = useSource(given);
  const reading = useReading(source, startReader);
  const openPasted = useOpenPasted(begin);
  const [chosen, setChosen] = useState('');
  const [refusal, setRefusal] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);

  const first = reading.kind === 'circuits' ? reading.shown[0]?.id : undefined;
  const isThere = reading.kind === 'circuits' && reading.shown.some(({ id }) => id === chosen);
  const circuitId = isThere ? chosen : (first ?? '');
  const fault = trouble || refusal || faultOf(reading);

  async function open(): Promise<void> {
    if (reading.kind === 'pending' && reading.isLarge) {
      setRefusal('The text is still being read: open it once its circuits are listed.');
      return;
    }
    const found = reading.kind === 'pending' ? await readHere(source) : reading;
    if (found.kind === 'plan' || (found.kind === 'circuits' && found.count > 0)) {
      setRefusal(await openPasted(found, { source, circuitId, onKeepPlan }));
      return;
    }
    if (found.kind === 'nothing') setRefusal('There is nothing to open yet: paste a text or choose a file.');
    box.current?.focus();
  }

  return (
    <Box
      component="form"
      noValidate
      sx={{ display: 'contents' }}
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <DialogContent sx={dialogContent}>
        <Lead />
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
        <WhatWasRead reading={reading} chosen={circuitId} onChoose={setChosen} />
        {openPlan && reading.kind === 'circuits' && (
          <WithOpenPlan contents={reading.contents} openPlan={openPlan} onTrouble={setRefusal} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="contained" color="primary">
          {actionWords(reading)}
        </Button>
      </DialogActions>
    </Box>
  );
}

function Lead() {
  return (
    <Typography sx={{ color: 'text.secondary', textWrap: 'pretty' }}>
      Paste or drop what Azure shows you, such as the answer to <Mono>az network express-route list</Mono>, a list of
      PowerShell’s, ARM templates with their parameter files, or a plan file of Onramp. Nothing leaves this browser.
    </Typography>
  );
}

function faultOf(reading: Reading): string {
  if (reading.kind === 'circuits') return reading.fault;
  return reading.kind === 'fault' ? reading.sentence : '';
}

function actionWords(reading: Reading): string {
  if (reading.kind === 'plan') return 'Open plan';
  const isPlanned = reading.kind === 'circuits' && reading.count > 0 && reading.shown.every((each) => each.isPlanned);
  return isPlanned ? 'Open as a plan' : 'Open as live state';
}
