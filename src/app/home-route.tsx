import { type ComponentType, lazy, Suspense, useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import type { PlanRequest } from '#domain/actions/index.ts';
import type { Run } from '#domain/engine/run.ts';
import type { SetAsidePlan } from '#store/ports.ts';
import type { HomePageProps } from '#ui/home/home-page.tsx';
import { examplesPath, pastePath, planPath } from '#ui/kit/paths.ts';
import { Palette } from '#ui/palette/palette.tsx';
import { PaletteTrigger } from '#ui/palette/palette-trigger.tsx';
import { Shortcuts } from '#ui/palette/shortcuts.tsx';
import { useApp, useMaybeSession } from './app-context.ts';
import { planFileName } from './plan-file-name.ts';
import { useHomeDialog } from './use-home-dialog.ts';
import { usePlanToCompare } from './use-plan-to-compare.ts';
import { usePageTitle } from './use-page-title.ts';

const TransferDialog = lazy(async () => ({
  default: (await import('#ui/transfer/transfer-dialog.tsx')).TransferDialog,
}));

/** The home page, and over it the dialogs that read texts from outside and list the examples. */
export function HomeRoute({ page: HomePage }: { readonly page: ComponentType<HomePageProps> }) {
  const { device, sessions } = useApp();
  const navigate = useNavigate();
  const saving = useMaybeSession((state) => state?.saving ?? 'saved');
  const present = useMaybeSession((state) => state?.present ?? null);
  const planId = useMaybeSession((state) => state?.planId ?? null);
  const paste = useHomeDialog(pastePath);
  const examples = useHomeDialog(examplesPath);
  const [given, setGiven] = useState<File | readonly File[] | string | null>(null);
  const openPlan = usePlanToCompare();
  usePageTitle(titleOf(paste.isOpen, examples.isOpen));
  const { open: openPaste } = paste;

  const take = useCallback(
    (source: File | readonly File[] | string | null) => {
      setGiven(source);
      openPaste();
    },
    [openPaste],
  );

  async function begin(requests: readonly PlanRequest[]) {
    const session = await sessions.get();
    return session.begin(requests);
  }
  async function adopt(run: Run): Promise<string> {
    const session = await sessions.get();
    return session.adopt(run);
  }
  async function keepPlan(text: string): Promise<string> {
    const id = device.newId();
    await device.storage.save(id, text);
    return id;
  }
  async function restore({ id, text }: SetAsidePlan): Promise<void> {
    const restored = await keepPlan(text);
    await device.storage.removeSetAside(id);
    await navigate(planPath(restored));
  }

  return (
    <>
      <HomePage
        storage={device.storage}
        isSaving={saving === 'saving'}
        unsaved={saving === 'failed' && planId !== null ? { planId, name: present?.plan.name ?? '' } : null}
        begin={begin}
        examples={examples.isOpen ? { adopt, onClose: examples.close } : null}
        onExamples={examples.open}
        onDownload={({ id, text }) => device.downloadText(planFileName(`plan ${id}`), text)}
        onRestore={restore}
        onPaste={() => take(null)}
        onFile={take}
        onFiles={take}
        onText={take}
        tools={<PaletteTrigger />}
      />
      <Palette storage={device.storage} />
      <Shortcuts />
      {paste.isOpen && (
        <Suspense fallback={null}>
          <TransferDialog
            given={given}
            begin={begin}
            onClose={paste.close}
            onKeepPlan={keepPlan}
            openPlan={openPlan}
            startReader={device.startReader}
          />
        </Suspense>
      )}
    </>
  );
}

function titleOf(isPasting: boolean, isChoosing: boolean): string {
  if (isPasting) return 'Where is my circuit?';
  return isChoosing ? 'Start from an example' : '';
}
