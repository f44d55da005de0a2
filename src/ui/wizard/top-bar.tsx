import type { ReactNode } from 'react';
import type { CircuitId } from '#domain/model/ids.ts';
import type { LayoutWidth } from '#ui/plan/layout-width.ts';
import { PlanBar } from '#ui/plan/plan-bar.tsx';
import { CircuitSwitch } from './circuit-switch.tsx';

export interface TopBarProps {
  readonly circuitId: CircuitId;
  readonly width: LayoutWidth;
  /** What else stands at the right, such as the palette's field. */
  readonly tools?: ReactNode;
}

export function TopBar({ circuitId, width, tools }: TopBarProps) {
  return <PlanBar width={width} where={<CircuitSwitch circuitId={circuitId} />} tools={tools} />;
}
