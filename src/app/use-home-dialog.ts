import { useCallback } from 'react';
import { useLocation, useMatch, useNavigate } from 'react-router';

export interface HomeDialog {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** A dialog over the home page, which is open while the address is its own. */
export function useHomeDialog(path: string): HomeDialog {
  const navigate = useNavigate();
  const { key } = useLocation();
  const isOpen = useMatch(path) !== null;

  const open = useCallback(
    () => void navigate(path, { preventScrollReset: true, replace: isOpen }),
    [navigate, path, isOpen],
  );
  // Back to the page that it was opened from; a link that led here directly has none.
  function close(): void {
    if (key === 'default') void navigate('/', { replace: true, preventScrollReset: true });
    else void navigate(-1);
  }

  return { isOpen, open, close };
}
