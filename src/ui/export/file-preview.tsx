import Box from '@mui/material/Box';
import type { TextFile } from '#domain/shapes/format.ts';
import { shownText } from './shown-text.ts';

export interface FilePreviewProps {
  readonly file: TextFile;
  /** The plan file holds keys: they are not shown. */
  readonly hidesKeys: boolean;
}

/** The text of a file with its line numbers. It can be scrolled with the keyboard. */
export function FilePreview({ file, hidesKeys }: FilePreviewProps) {
  const { text, lines, more } = shownText(file.text, hidesKeys);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
      <Box component="section" aria-label={`Preview of ${file.name}`} tabIndex={0} sx={frame}>
        <Box component="pre" aria-hidden sx={numbers}>
          {Array.from({ length: lines }, (_, index) => index + 1).join('\n')}
        </Box>
        <Box component="pre" sx={code}>
          <code>{text}</code>
        </Box>
      </Box>
      {more && <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{more}</Box>}
    </Box>
  );
}

const frame = {
  display: 'grid',
  gridTemplateColumns: 'auto minmax(0, max-content)',
  justifyContent: 'start',
  overflow: 'auto',
  maxHeight: 'max(320px, calc(100dvh - 260px))',
  py: 3,
  border: 1,
  borderColor: 'hairline',
  borderRadius: 3,
  bgcolor: 'surface',
} as const;

const line = { m: 0, fontSize: '0.78125rem', lineHeight: 1.6 } as const;

const numbers = {
  ...line,
  position: 'sticky',
  insetInlineStart: 0,
  px: 3,
  textAlign: 'end',
  color: 'text.secondary',
  bgcolor: 'surface',
  userSelect: 'none',
} as const;

const code = { ...line, pr: 4, minWidth: 'max-content', unicodeBidi: 'plaintext' } as const;
