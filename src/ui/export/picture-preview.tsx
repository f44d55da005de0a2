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
    <Box sx={{ display: 'grid', justifyItems: 'start', gap: 2, minWidth: 0 }}>
      <Box
        component="img"
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(file.text)}`}
        alt="The topology of the plan; the outline on a circuit’s page says the same in words"
        sx={{ maxWidth: '100%', height: 'auto', border: 1, borderColor: 'hairline', borderRadius: 3 }}
      />
      <Button onClick={() => void download()}>Download PNG</Button>
    </Box>
  );
}
