import { useEffect, useState } from 'react';

function bringsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** Takes files that are dropped anywhere on the page. Answers whether one hovers over it. */
export function useDroppedFile(onFile: (file: File) => void, onFiles?: (files: readonly File[]) => void): boolean {
  const [hovers, setHovers] = useState(false);

  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (!bringsFiles(event)) return;
      // Without this the browser would open the file in place of the app.
      event.preventDefault();
      setHovers(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHovers(false);
    };
    const onDrop = (event: DragEvent): void => {
      const [file, ...others] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      if (onFiles && others.length > 0) onFiles([file, ...others]);
      else onFile(file);
    };
    const onEnd = (): void => setHovers(false);

    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    // Also where somebody else takes the file.
    window.addEventListener('drop', onEnd, { capture: true });
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
      window.removeEventListener('drop', onEnd, { capture: true });
    };
  }, [onFile, onFiles]);

  return hovers;
}
