import type { Scope } from '../deployment/deployment.ts';
import { option, type Word } from './bash.ts';

/** Where a resource is: `--subscription` takes a name or an id, and is left out where the plan names none. */
export function placeOf({ subscription, resourceGroup }: Scope): readonly Word[] {
  return [...option('--subscription', subscription), ...option('--resource-group', resourceGroup)];
}

/** The name of the public IP address that belongs to a gateway. */
export const publicIpOf = (gateway: string): string => `${gateway}-ip`;

/** Without what the CLI prints about each thing that it makes. */
export const quiet = option('--output', 'none');
