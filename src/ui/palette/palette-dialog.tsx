import { useContext, useMemo } from 'react';
import { useMatch } from 'react-router';
import { circuitId as toCircuitId } from '#domain/model/ids.ts';
import type { PlanStorage } from '#store/ports.ts';
import { SessionContext, usePlan, useSessionState } from '#store/use-session.ts';
import { useThemeMode } from '#ui/theme/use-theme-mode.ts';
import { placeCommands, planCommands } from './commands.ts';
import type { Deed } from './entry.ts';
import { explain } from './explain.tsx';
import { Finder } from './finder.tsx';
import { PaletteFrame, useChoice } from './palette-frame.tsx';
import { actionEntries, eraEntry, homeEntry, nextEntries, pageEntries, type Place, planEntry } from './plan-entries.ts';
import { useKeptPlans } from './use-kept-plans.ts';
import { exportEntries } from './export-entries.ts';
import { compareEntry, planPageEntries, wholeEntries } from './whole-entries.ts';
import { usePlaceDeeds } from './use-place-deeds.ts';
import { usePlanDeeds } from './use-plan-deeds.ts';

export interface PaletteDialogProps {
  readonly storage: PlanStorage;
}

/** The palette of a plan's page; elsewhere that of the pages and commands which are always there. */
export function PaletteDialog({ storage }: PaletteDialogProps) {
  const session = useContext(SessionContext);
  const { plan, circuit, step } = useMatch('/plans/:plan/circuits/:circuit/:step')?.params ?? {};
  const page = useMatch('/plans/:plan/:page')?.params;
  if (session && page?.plan) {
    return <PlanPalette place={{ planId: page.plan, circuitId: null, step: '' }} storage={storage} />;
  }
  return session && plan && circuit && step ? (
    <PlanPalette place={{ planId: plan, circuitId: toCircuitId(circuit), step }} storage={storage} />
  ) : (
    <PlacePalette storage={storage} />
  );
}

function PlacePalette({ storage }: PaletteDialogProps) {
  const { choose, finish } = useChoice(usePlaceDeeds());
  return (
    <PaletteFrame onGone={finish}>
      <PlaceFinder storage={storage} onChoose={choose} />
    </PaletteFrame>
  );
}

function PlanPalette({ place, storage }: PaletteDialogProps & { readonly place: Place }) {
  const { choose, finish } = useChoice(usePlanDeeds(place));
  return (
    <PaletteFrame onGone={finish}>
      <PlanFinder place={place} storage={storage} onChoose={choose} />
    </PaletteFrame>
  );
}

interface Choosing extends PaletteDialogProps {
  readonly onChoose: (deed: Deed) => void;
}

function PlaceFinder({ storage, onChoose }: Choosing) {
  const plans = useKeptPlans(storage);
  const { mode } = useThemeMode();
  const entries = useMemo(() => [homeEntry, ...plans.map(planEntry), ...placeCommands(mode)], [plans, mode]);
  return <Finder entries={entries} onChoose={onChoose} explain={explain} />;
}

function PlanFinder({ place, storage, onChoose }: Choosing & { readonly place: Place }) {
  const { planId, circuitId, step } = place;
  const plan = usePlan();
  const state = useSessionState((whole) => whole);
  const plans = useKeptPlans(storage);
  const { mode } = useThemeMode();
  const ofPlan = useMemo(() => {
    // The past may not have the circuit yet.
    const where = circuitId !== null && plan.circuits[circuitId] ? { planId, circuitId, step } : null;
    const doable = where ? [...nextEntries(plan, where), ...actionEntries(plan, where)] : [];
    return [
      ...doable,
      ...pageEntries(plan, { planId }),
      ...planPageEntries(planId),
      ...exportEntries(planId),
      homeEntry,
      ...wholeEntries(plan, planId),
    ];
  }, [plan, planId, circuitId, step]);
  const entries = useMemo(() => {
    const others = plans.filter(({ id }) => id !== planId).map(planEntry);
    return [...ofPlan, ...planCommands(state), eraEntry(plan), compareEntry(planId), ...placeCommands(mode), ...others];
  }, [ofPlan, plan, state, mode, plans, planId]);
  return <Finder entries={entries} onChoose={onChoose} explain={explain} />;
}
