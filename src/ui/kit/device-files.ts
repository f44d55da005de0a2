import { createContext } from 'react';

/** What the browser does with files. The app hands it in. */
export interface DeviceFiles {
  readonly save: (fileName: string, content: Blob) => void;
  /** An SVG as PNG; null where the browser cannot. */
  readonly drawPng: (svg: string) => Promise<Blob | null>;
}

export const DeviceFilesContext = createContext<DeviceFiles>({ save: () => {}, drawPng: () => Promise.resolve(null) });
