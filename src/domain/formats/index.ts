import type { Writer } from '#domain/shapes/format.ts';
import { arm } from './arm/arm.ts';
import { azureCli } from './azure-cli/azure-cli.ts';
import { bicep } from './bicep/bicep.ts';
import { powershell } from './powershell/powershell.ts';
import { terraform } from './terraform/terraform.ts';

/** Every text that leaves the program. */
export const writers: readonly Writer[] = [arm, bicep, terraform, azureCli, powershell];
