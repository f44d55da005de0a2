import Box from '@mui/material/Box';
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { hiddenFromSight } from '#ui/kit/hidden-from-sight.ts';
import { AskContext, type AskHost, type DropQuestion, type NameQuestion } from './ask-context.ts';
import { createReasonBoard } from './reason-board.ts';
import { bringAdvice } from './rules-at-hand.ts';

const AskDialogs = lazy(async () => {
  const { AskDialogs: component } = await import('./ask-dialogs.tsx');
  return { default: component };
});

/** Mounted once: the dialogs that asking may open, and the one polite live region. */
export function AskRoot({ children }: { readonly children: ReactNode }) {
  const [words, setWords] = useState({ text: '', turn: 0 });
  const [nameQuestion, setNameQuestion] = useState<NameQuestion | null>(null);
  const [dropQuestion, setDropQuestion] = useState<DropQuestion | null>(null);
  const [hasAsked, setHasAsked] = useState(false);
  const host = useMemo<AskHost>(
    () => ({
      announce: (text) => setWords(({ turn }) => ({ text, turn: turn + 1 })),
      confirmByName(question) {
        setHasAsked(true);
        setNameQuestion(question);
      },
      confirmDrop(question) {
        setHasAsked(true);
        setDropQuestion(question);
      },
      reasons: createReasonBoard(),
    }),
    [],
  );

  useEffect(() => {
    // Without a connection the next page of the plan tries again.
    bringAdvice().catch(() => undefined);
  }, []);

  return (
    <AskContext value={host}>
      {children}
      {hasAsked && (
        <Suspense fallback={null}>
          <AskDialogs
            nameQuestion={nameQuestion}
            dropQuestion={dropQuestion}
            onCloseName={() => setNameQuestion(null)}
            onCloseDrop={() => setDropQuestion(null)}
          />
        </Suspense>
      )}
      <Box component="output" aria-live="polite" sx={hiddenFromSight}>
        {/* The same words twice in a row are said twice only if they arrive as a new node. */}
        <span key={words.turn}>{words.text}</span>
      </Box>
    </AskContext>
  );
}
