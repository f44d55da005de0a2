import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useContext, useId, useState } from 'react';
import type { TextFile, Writer, Written } from '#domain/shapes/format.ts';
import { usePlan } from '#store/use-session.ts';
import { useAskHost } from '#ui/ask/ask-context.ts';
import { ChoiceField } from '#ui/kit/choice-field.tsx';
import { CopyTextContext } from '#ui/kit/copy-text.ts';
import { DeviceFilesContext } from '#ui/kit/device-files.ts';
import { EmptyState } from '#ui/kit/empty-state.tsx';
import { Segmented } from '#ui/kit/segmented.tsx';
import { FilePreview } from './file-preview.tsx';
import { PicturePreview } from './picture-preview.tsx';

/** More names than these do not fit beside the title. */
const MOST_TABS = 3;

export interface FormatViewProps {
  readonly writers: readonly Writer[];
  readonly writer: Writer;
  readonly written: Written;
}

/** One format: its files, one of them in sight, and the ways to take them away. */
export function FormatView({ writers, writer, written }: FormatViewProps) {
  const { files } = written;
  const [name, setName] = useState('');
  const file = files.find((each) => each.name === name) ?? files[0];
  const isMany = files.length > MOST_TABS;
  return (
    <Box sx={column}>
      <Box component="header" sx={head}>
        <Typography variant="h1" tabIndex={-1}>
          {writer.title}
        </Typography>
        {file && files.length > 1 && !isMany && <FileTabs files={files} shown={file.name} onChange={setName} />}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, ml: { sm: 'auto' } }}>
          {file && <FileButtons file={file} />}
          <DownloadAll writers={writers} />
        </Box>
      </Box>
      <Typography sx={{ color: 'text.secondary', maxWidth: '68ch', textWrap: 'pretty' }}>{writer.lead}</Typography>
      {file && isMany && <FileField files={files} shown={file.name} onChange={setName} />}
      {file?.mediaType === 'image/svg+xml' && <PicturePreview file={file} />}
      {file ? (
        <FilePreview file={file} hidesKeys={writer.purpose === 'plan'} />
      ) : (
        <EmptyState title="Nothing of the plan is in this format yet">
          {written.omissions.length > 0
            ? 'What it cannot say is listed with the reason.'
            : 'The plan holds nothing yet of what is named above.'}
        </EmptyState>
      )}
    </Box>
  );
}

interface FileChoiceProps {
  readonly files: readonly TextFile[];
  readonly shown: string;
  readonly onChange: (name: string) => void;
}

function FileTabs({ files, shown, onChange }: FileChoiceProps) {
  return <Segmented label="File" value={shown} options={files.map(optionOf)} onChange={onChange} />;
}

function FileField({ files, shown, onChange }: FileChoiceProps) {
  const id = useId();
  return (
    // The field keeps a line for what is wrong with it: nothing ever is.
    <Box sx={{ minWidth: 0, width: 320, maxWidth: '100%', mb: -4 }}>
      <ChoiceField id={id} label="File" value={shown} options={files.map(optionOf)} onChange={onChange} />
    </Box>
  );
}

function optionOf({ name }: TextFile) {
  return { value: name, label: name };
}

function FileButtons({ file }: { readonly file: TextFile }) {
  const copyText = useContext(CopyTextContext);
  const { save } = useContext(DeviceFilesContext);
  const { announce } = useAskHost();
  async function copy(): Promise<void> {
    const isCopied = await copyText(file.text);
    announce(isCopied ? `Copied ${file.name}.` : 'Not copied: the browser refused. Select the text instead.');
  }
  return (
    <>
      <Button onClick={() => void copy()}>Copy</Button>
      <Button
        onClick={() => {
          save(file.name, new Blob([file.text], { type: `${file.mediaType};charset=utf-8` }));
          announce(`Downloaded ${file.name}.`);
        }}
      >
        Download
      </Button>
    </>
  );
}

function DownloadAll({ writers }: Pick<FormatViewProps, 'writers'>) {
  const plan = usePlan();
  const { save, drawPng } = useContext(DeviceFilesContext);
  const { announce } = useAskHost();
  const [isMaking, setMaking] = useState(false);

  async function make(): Promise<void> {
    const { zipOf } = await import('./zip-of.ts');
    const { bytes, undrawn } = await zipOf(writers, plan, drawPng);
    save('onramp-export.zip', new Blob([bytes], { type: 'application/zip' }));
    const without = undrawn.length > 0 ? ' It holds no PNG: this browser does not draw it.' : '';
    announce(`Downloaded onramp-export.zip.${without}`);
  }
  async function download(): Promise<void> {
    if (isMaking) return;
    setMaking(true);
    // The files are written in one go: first the button says so.
    await nextPaint();
    try {
      await make();
    } catch {
      announce('Not downloaded: a part of Onramp did not arrive. Check the connection and press once more.');
    } finally {
      setMaking(false);
    }
  }
  return (
    <Button variant="contained" color="primary" aria-disabled={isMaking || undefined} onClick={() => void download()}>
      {isMaking ? 'Making the files…' : 'Download all'}
    </Button>
  );
}

function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

const column = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  alignContent: 'start',
  gap: 4,
  minWidth: 0,
  px: { xs: 4, sm: 6 },
  py: 6,
} as const;

const head = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 4, rowGap: 2 } as const;
