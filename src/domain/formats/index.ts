import type { Writer } from '#domain/shapes/format.ts';
import { addressPlan } from './address-plan/address-plan.ts';
import { arm } from './arm/arm.ts';
import { azureCli } from './azure-cli/azure-cli.ts';
import { bicep } from './bicep/bicep.ts';
import { orderSheet } from './order-sheet/order-sheet.ts';
import { drawio, mermaid, picture } from './picture/picture.ts';
import type { PlanFile } from './plan-file/plan-file.ts';
import { planFileWriter } from './plan-file/plan-file-writer.ts';
import { powershell } from './powershell/powershell.ts';
import { routerConfig } from './router-config/router-config.ts';
import { runbook } from './runbook/runbook.ts';
import { terraform } from './terraform/terraform.ts';

/** Every text that is made of a plan alone, in the order in which they are shown. An id is also a word on the command line. */
export const writers: readonly Writer[] = [
  arm,
  bicep,
  terraform,
  azureCli,
  powershell,
  orderSheet,
  routerConfig,
  addressPlan,
  runbook,
  picture,
  drawio,
  mermaid,
];

/** The same, and the plan file of a run. */
export function writersFor(kept: Omit<PlanFile, 'schemaVersion'>): readonly Writer[] {
  return [...writers, planFileWriter(kept)];
}
