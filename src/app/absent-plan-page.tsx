import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import type { PlanStorage, SetAsidePlan } from '#store/ports.ts';
import { useApp } from './app-context.ts';
import { HomeLink } from './home-link.tsx';
import { NoticePage } from './notice-page.tsx';
import { planFileName } from './plan-file-name.ts';
import { Waiting } from './waiting.tsx';

type Finding = 'looking' | SetAsidePlan | 'nowhere';

/** The newest plan that was set aside from this address. */
async function findSetAside(storage: PlanStorage, planId: string): Promise<Finding> {
  const aside = await storage.listSetAside();
  const [newest] = aside
    .filter(({ id }) => id === planId || id.startsWith(`${planId}-`))
    .toSorted((a, b) => b.savedAt - a.savedAt);
  return newest ?? 'nowhere';
}

/** A plan that cannot be opened: it is not on this device, or was set aside because this version cannot read it. */
export function AbsentPlanPage({ planId }: { readonly planId: string }) {
  const { storage } = useApp().device;
  const [finding, setFinding] = useState<Finding>('looking');
  useEffect(() => {
    findSetAside(storage, planId).then(setFinding, () => setFinding('nowhere'));
  }, [storage, planId]);

  if (finding === 'looking') return <Waiting words="Looking for the plan…" />;
  return finding === 'nowhere' ? <MissingPlanPage /> : <SetAsidePage plan={finding} />;
}

function MissingPlanPage() {
  return (
    <NoticePage title="No plan with this address on this device" actions={<HomeLink isFirst />}>
      <p>
        Plans stay in the browser in which they were made. Open the link there, or ask for the plan’s file and drop it
        on the home page. A plan that was deleted does not come back.
      </p>
    </NoticePage>
  );
}

function SetAsidePage({ plan }: { readonly plan: SetAsidePlan }) {
  const { downloadText } = useApp().device;
  const isNewer = plan.reason === 'newer-version';
  return (
    <NoticePage
      title="This plan is set aside"
      actions={
        <>
          <Button
            variant="contained"
            color="primary"
            size="large"
            onClick={() => downloadText(planFileName(`plan ${plan.id}`), plan.text)}
          >
            Download plan text
          </Button>
          <HomeLink />
        </>
      }
    >
      <p>
        {isNewer
          ? 'A newer version of Onramp wrote it, which this one cannot read. Reload the page: the newer version may be there already.'
          : 'Its text is damaged, so that it cannot be opened.'}
      </p>
      <p>Nothing in it was changed, and nothing will overwrite it. You find it on the home page under “Set aside”.</p>
    </NoticePage>
  );
}
