import { createContext } from 'react';

/** Puts a text on the clipboard; false where the browser does not allow it. The app hands it in. */
export type CopyText = (text: string) => Promise<boolean>;

export const CopyTextContext = createContext<CopyText>(() => Promise.resolve(false));
