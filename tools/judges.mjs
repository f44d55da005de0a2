// Gets the programs of others that judge what is exported, where apt may install them. Tests without them are skipped.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const checks = join(root, process.env.ONRAMP_SHARED ?? '../shared', 'formats/checks');

/** azure-cli is large, and of use only beside the stand-in for Azure that it talks to. */
function missing() {
  const shellcheck = existsSync('/usr/bin/shellcheck') ? [] : ['shellcheck'];
  return existsSync('/usr/bin/az') || !existsSync(checks) ? shellcheck : [...shellcheck, 'azure-cli'];
}

export function installJudges() {
  const packages = missing();
  if (packages.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing Debian’s packages ${packages.join(' and ')}…`);
  const begin = performance.now();
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run(['apt-get', 'update', '-qq'], { env });
  const { ok } = run(['apt-get', 'install', '-qq', '--yes', '--no-install-recommends', ...packages], { env });
  const seconds = ((performance.now() - begin) / 1000).toFixed(0);
  console.log(ok ? `Installed in ${seconds} s.` : 'They could not be installed: the tests that need them are skipped.');
}
