import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { azureCli } from '#domain/formats/azure-cli/azure-cli.ts';
import { toDeployment } from '#domain/formats/deployment/to-deployment.ts';
import type { Plan } from '#domain/model/plan.ts';
import type { Az } from './az-server.ts';
import { SECRET } from './azure-state.ts';
import { putFiles, type Ran, runProgram } from './judges.ts';

/** The scripts of a plan in a folder, where the real azure-cli talks to a stand-in for Azure. */
export interface Bench {
  readonly folder: string;
  readonly run: (script: string, providerState?: string) => Ran;
  /** What the stand-in holds, as JSON. */
  readonly held: () => string;
  /** The providers let go of their circuits. */
  readonly release: () => void;
  /** Takes the folder away. */
  readonly clear: () => void;
}

export function benchFor(plan: Plan, { bin }: Az, secret = SECRET): Bench {
  const folder = putFiles(azureCli.write(plan).files);
  const secrets = Object.fromEntries(toDeployment(plan).secrets.map(({ parameter }) => [parameter, secret]));
  const file = join(folder, 'azfake-state.json');
  const held = (): string => (existsSync(file) ? readFileSync(file, 'utf8') : '{}');
  return {
    folder,
    run: (script, providerState = 'Provisioned') =>
      runProgram(['/bin/bash', script], {
        cwd: folder,
        env: { ...secrets, PATH: bin, AZFAKE_PROVIDER_STATE: providerState },
      }),
    held,
    release: () => {
      const provider = /("serviceProviderProvisioningState": )"[^"]*"/g;
      writeFileSync(file, held().replaceAll(provider, '$1"NotProvisioned"'));
    },
    clear: () => rmSync(folder, { recursive: true }),
  };
}
