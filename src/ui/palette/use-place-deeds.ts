import { useLocation, useNavigate } from 'react-router';
import { examplesPath, pastePath } from '#ui/kit/paths.ts';
import { useThemeMode } from '#ui/theme/use-theme-mode.ts';
import type { CommandId, PlaceCommandId } from './commands.ts';
import type { Deed } from './entry.ts';
import { showDialog } from './palette-store.ts';

export function isPlaceCommand(id: CommandId): id is PlaceCommandId {
  return ['paste', 'examples', 'light', 'dark', 'system', 'sheet'].includes(id);
}

/** Carries out what can be done on every page. */
export function usePlaceDeeds(): (deed: Deed) => void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { setMode } = useThemeMode();

  function run(id: PlaceCommandId) {
    switch (id) {
      case 'paste':
        void navigate(pastePath);
        return;
      case 'examples':
        void navigate(examplesPath);
        return;
      case 'sheet':
        showDialog('shortcuts');
        return;
      case 'light':
      case 'dark':
      case 'system':
        setMode(id);
    }
  }

  return (deed) => {
    if (deed.kind === 'go') void navigate(deed.path, { replace: deed.path === pathname });
    else if (deed.kind === 'command' && isPlaceCommand(deed.id)) run(deed.id);
  };
}
