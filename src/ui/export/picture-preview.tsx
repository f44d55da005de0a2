import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useContext } from 'react';
import type { TextFile } from '#domain/shapes/format.ts';
import { useAskHost } from '#ui/ask/ask-context.ts';
import { DeviceFilesContext } from '#ui/kit/device-files.ts';

/** The picture as it will look, and as PNG. An image runs nothing and loads nothing. */
export function PicturePreview({ file }: { readonly file: TextFile }) {
  const { save, drawPng } = useContext(DeviceFilesContext);
  const { announce } = useAskHost();
  const pngName = file.name.replace(/\.svg$/, '.png');
  async function download(): Promise<void> {
    const png = await drawPng(file.text);
    if (png) save(pngName, png);
    announce(png ? `Downloaded ${pngName}.` : 'No PNG: this browser does not draw it. Take the SVG instead.');
  }
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 3 }}>
      <Box>
        <Button onClick={() => void download()}>Download PNG</Button>
      </Box>
      <Box component="section" aria-label={`Picture of ${file.name}`} tabIndex={0} sx={frame}>
        <Box
          component="img"
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(file.text)}`}
          alt="The topology of the plan; the outline on a circuit’s page says the same in words"
          sx={image}
        />
      </Box>
    </Box>
  );
}

// A large plan is drawn tall, and a phone is narrow: the picture scrolls in its frame, as a canvas does.
const frame = {
  overflow: 'auto',
  maxHeight: 'max(320px, calc(100dvh - 320px))',
  border: 1,
  borderColor: 'hairline',
  borderRadius: 3,
} as const;

const image = { display: 'block', width: '100%', minWidth: 720, height: 'auto' } as const;
