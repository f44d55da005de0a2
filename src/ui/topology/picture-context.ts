import { createContext, useContext } from 'react';

/** What nodes of the picture can ask for. The functions stay the same, so that only changed nodes are drawn again. */
export interface PictureHost {
  /** Id of the pane that shows details. */
  readonly detailsId: string;
  readonly onOpen: (thingId: string) => void;
  /** Opens or collapses a region or a list. */
  readonly onToggle: (thingId: string) => void;
}

export const PictureContext = createContext<PictureHost | null>(null);

export function usePicture(): PictureHost {
  const host = useContext(PictureContext);
  if (!host) throw new Error('A node was drawn outside the picture.');
  return host;
}
