// Gets the programs of others that judge what is exported, where apt may install them. Tests without them are skipped.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const checks = join(root, process.env.ONRAMP_SHARED ?? '../shared', 'formats/checks');

/**
 * Debian’s packages that are missing. azure-cli is large, and of use only beside the stand-in for Azure that it talks to.
 */
export function missingJudges(isThere) {
  const shellcheck = isThere('/usr/bin/shellcheck') ? [] : ['shellcheck'];
  return isThere('/usr/bin/az') || !isThere(checks) ? shellcheck : [...shellcheck, 'azure-cli'];
}

/** True for root on a system that has apt. */
export function mayInstall(isThere, userId) {
  return userId === 0 && isThere('/usr/bin/apt-get');
}

export function installJudges() {
  const packages = missingJudges(existsSync);
  if (packages.length === 0 || !mayInstall(existsSync, process.getuid?.())) return;
  console.log(`Installing Debian’s packages ${packages.join(' and ')}…`);
  const begin = performance.now();
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run(['apt-get', 'update', '-qq'], { env });
  const { ok } = run(['apt-get', 'install', '-qq', '--yes', '--no-install-recommends', ...packages], { env });
  const seconds = ((performance.now() - begin) / 1000).toFixed(0);
  console.log(ok ? `Installed in ${seconds} s.` : 'They could not be installed: the tests that need them are skipped.');
}
