import { useContext, useEffect, useEffectEvent } from 'react';
import { useMatch, useNavigate } from 'react-router';
import { SessionContext } from '#store/use-session.ts';
import { AskContext } from '#ui/ask/ask-context.ts';
import { isApple } from './key-words.ts';
import { showDialog, togglePalette, usePalette } from './palette-store.ts';
import type { PlanPage, PlanShortcutId } from './plan-keys.ts';
import { isForTyping, type ShortcutId, shortcutOf } from './shortcut-of.ts';

/** Listens to the keyboard for as long as it is mounted. Keys of the plan do nothing where no plan is open. */
export function useShortcuts(): void {
  const session = useContext(SessionContext);
  const host = useContext(AskContext);
  const navigate = useNavigate();
  const onCircuit = useMatch('/plans/:plan/circuits/:circuit/:step');
  const onPage = useMatch('/plans/:plan/:page');
  const params = onCircuit?.params ?? onPage?.params;

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const shortcut = shortcutFor(event);
    if (shortcut === null || (event.repeat && shortcut !== 'undo' && shortcut !== 'redo')) return;
    if (shortcut === 'palette') togglePalette();
    // A dialog or menu that is open has the keyboard to itself.
    else if (isInLayer(event.target)) return;
    else if (shortcut === 'sheet') showDialog('shortcuts');
    else if (!session || !host || !params) return;
    else void pressInPlan(shortcut, { clock: { session, host }, params, go: (path) => void navigate(path) });
    event.preventDefault();
  });

  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function shortcutFor(event: KeyboardEvent): ShortcutId | null {
  if (event.defaultPrevented || event.isComposing) return null;
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  const press = { key, ctrlKey, metaKey, shiftKey, altKey, altGraph: event.getModifierState('AltGraph') };
  const { singleKeys } = usePalette.getState();
  return shortcutOf(press, { isApple: isApple(), isTyping: isForTyping(event.target), singleKeys });
}

function isInLayer(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null;
}

// The engine, which these keys need, is on a plan's page already; other pages never fetch it for them.
async function pressInPlan(shortcut: PlanShortcutId, page: PlanPage): Promise<void> {
  const { pressPlanKey } = await import('./plan-keys.ts');
  pressPlanKey(shortcut, page);
}
