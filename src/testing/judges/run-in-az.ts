import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { azureCli } from '#domain/formats/azure-cli/azure-cli.ts';
import { toDeployment } from '#domain/formats/deployment/to-deployment.ts';
import type { Plan } from '#domain/model/plan.ts';
import { SECRET } from './azure-state.ts';
import { judgesFile, putFiles, type Ran, runProgram } from './judges.ts';

// Debian's azure-cli 2.45 has no command that deletes a link; newer ones have. It is answered for, everything else is real.
const azWithout = `#!/bin/sh
if [ "$1 $2 $3" = "network vpn-connection delete" ]; then exit 0; fi
exec "${judgesFile('bin/az')}" "$@"
`;

/** The scripts of a plan in a folder, where the real azure-cli talks to a stand-in for Azure. */
export interface Bench {
  readonly folder: string;
  readonly run: (script: string, providerState?: string) => Ran;
  /** What the stand-in holds, as JSON. */
  readonly held: () => string;
}

export function benchFor(plan: Plan): Bench {
  const folder = putFiles(azureCli.write(plan).files);
  writeFileSync(join(folder, 'az'), azWithout);
  chmodSync(join(folder, 'az'), 0o755);
  const secrets = Object.fromEntries(toDeployment(plan).secrets.map(({ parameter }) => [parameter, SECRET]));
  const path = `${folder}:${process.env['PATH'] ?? ''}`;
  return {
    folder,
    run: (script, providerState = 'Provisioned') =>
      runProgram(['bash', script], {
        cwd: folder,
        env: { ...secrets, PATH: path, AZFAKE_PROVIDER_STATE: providerState },
      }),
    held: () => {
      const file = join(folder, 'azfake-state.json');
      return existsSync(file) ? readFileSync(file, 'utf8') : '{}';
    },
  };
}
