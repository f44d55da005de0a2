import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import {
  type ChangeEvent,
  type ClipboardEvent,
  type DragEvent,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { faultText } from './dialog-styles.ts';
import { sizeWords } from './read-file.ts';
import { LARGE, nothingTyped, type Source, sourceOfText } from './source.ts';

export interface SourceBoxProps {
  readonly source: Source;
  readonly onSource: (source: Source) => void;
  readonly onFiles: (files: readonly File[]) => void;
  /** Why the text cannot be read; empty while nothing is wrong. */
  readonly fault: string;
  readonly boxRef: RefObject<HTMLTextAreaElement | null>;
}

/** One box that takes a pasted text, a dropped file or a chosen one, and below it what is wrong with that. */
export function SourceBox({ fault, ...props }: SourceBoxProps) {
  const faultId = useId();
  return (
    <>
      <DropBox {...props} describedBy={faultId} isFaulty={fault !== ''} />
      <Box id={faultId} role="alert" sx={faultText}>
        {fault}
      </Box>
    </>
  );
}

interface DropBoxProps extends Omit<SourceBoxProps, 'fault'> {
  /** The id of what is said about the text. */
  readonly describedBy: string;
  readonly isFaulty: boolean;
}

function DropBox({ source, onSource, onFiles, describedBy, isFaulty, boxRef }: DropBoxProps) {
  const [hovers, setHovers] = useState(false);

  function drop(event: DragEvent): void {
    setHovers(false);
    const files = [...event.dataTransfer.files];
    if (files.length === 0) return;
    event.preventDefault();
    // The page below takes files too.
    event.stopPropagation();
    onFiles(files);
  }

  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault();
        setHovers(true);
      }}
      onDragLeave={() => setHovers(false)}
      onDrop={drop}
      sx={{
        ...frame,
        ...(isFaulty && { borderColor: 'danger.main' }),
        ...(hovers && { borderStyle: 'dashed', borderColor: 'accent.main', bgcolor: 'accent.soft' }),
      }}
    >
      {source.kind === 'typed' ? (
        <TextBox source={source} onSource={onSource} describedBy={describedBy} isFaulty={isFaulty} boxRef={boxRef} />
      ) : (
        <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 3, p: 3 }}>
          <Box sx={{ minWidth: 0 }}>
            {source.files.map(({ name, size }) => (
              <Typography key={`${name} ${size}`} sx={{ overflowWrap: 'anywhere' }}>
                <strong>{name}</strong>, {sizeWords(size)}
              </Typography>
            ))}
          </Box>
          <Button variant="text" onClick={() => onSource(nothingTyped)} sx={{ flex: 'none' }}>
            {source.files.length > 1 ? 'Remove files' : 'Remove file'}
          </Button>
        </Box>
      )}
      <FilePicker onFiles={onFiles} />
    </Box>
  );
}

interface TextBoxProps extends Omit<DropBoxProps, 'onFiles'> {
  readonly source: Source & { readonly kind: 'typed' };
}

function TextBox({ source, onSource, describedBy, isFaulty, boxRef }: TextBoxProps) {
  const boxId = useId();
  // When the dialog opens, and when a file has made way for the box.
  useEffect(() => boxRef.current?.focus(), [boxRef]);
  return (
    <>
      <Box component="label" htmlFor={boxId} sx={label}>
        {source.from === null ? 'Text to read' : `Text of ${source.from}`}
      </Box>
      <Box
        component="textarea"
        id={boxId}
        ref={boxRef}
        rows={8}
        value={source.text}
        onPaste={(event: ClipboardEvent<HTMLTextAreaElement>) => {
          const { selectionStart, selectionEnd, value } = event.currentTarget;
          const text = event.clipboardData.getData('text');
          if (text.length <= LARGE || selectionEnd - selectionStart < value.length) return;
          event.preventDefault();
          // Taking a large text from the clipboard holds the page up long enough: the rest waits its turn.
          setTimeout(() => onSource(sourceOfText(text, null)));
        }}
        onChange={(event: ChangeEvent<HTMLTextAreaElement>) => onSource({ ...source, text: event.target.value })}
        aria-describedby={describedBy}
        aria-invalid={isFaulty}
        placeholder='{ "name": "ams-primary", "serviceProviderProvisioningState": "Provisioning", …'
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        sx={box}
      />
    </>
  );
}

function FilePicker({ onFiles }: Pick<SourceBoxProps, 'onFiles'>) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 3,
        rowGap: 1,
        px: 3,
        py: 2,
        borderTop: 1,
        borderColor: 'hairline',
      }}
    >
      <Button size="small" onClick={() => input.current?.click()}>
        Choose a file
      </Button>
      <Typography variant="caption" sx={{ color: 'quiet' }}>
        or drop files here
      </Typography>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".json,.txt,.log,application/json,text/plain"
        aria-label="File to read"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          if (files.length > 0) onFiles(files);
          // So that the same file can be chosen once more.
          event.target.value = '';
        }}
      />
    </Box>
  );
}

const frame = {
  border: 1,
  borderColor: 'edge',
  borderRadius: 3,
  bgcolor: 'surface',
  overflow: 'hidden',
  transition: 'background-color 150ms, border-color 150ms, box-shadow 150ms',
  '&:has(textarea:focus)': {
    borderColor: 'accent.main',
    boxShadow: '0 0 0 3px var(--onramp-palette-accent-soft), 0 0 0 1px var(--onramp-palette-accent-main)',
  },
  '@media (forced-colors: active)': { '&:has(textarea:focus)': { outline: '2px solid Highlight' } },
} as const;

const label = {
  display: 'block',
  px: 3,
  pt: 2.5,
  fontSize: '0.75rem',
  fontWeight: 600,
  color: 'text.secondary',
} as const;

const box = {
  display: 'block',
  width: '100%',
  px: 3,
  py: 2,
  border: 0,
  resize: 'vertical',
  minHeight: 120,
  bgcolor: 'transparent',
  color: 'text.primary',
  fontFamily: "'JetBrains Mono Variable', ui-monospace, monospace",
  fontSize: '0.75rem',
  lineHeight: 1.6,
  fontVariantLigatures: 'none',
  fontFeatureSettings: '"calt" 0, "liga" 0',
  '&::placeholder': { color: 'quiet', opacity: 1 },
  // The frame draws the ring.
  '&:focus-visible': { outline: 'none' },
} as const;
