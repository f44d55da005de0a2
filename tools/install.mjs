import { statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, stop } from './run.mjs';

function lastChange(file) {
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Installs the packages of package-lock.json unless they are there. Everything it says goes to stderr. */
export function installMissing() {
  // npm writes this file last: an install that broke off half-way does not count.
  if (lastChange('node_modules/.package-lock.json') >= lastChange('package-lock.json')) return;

  console.error('Installing packages (npm ci)…');
  // The tools are dev-dependencies, which npm leaves out where it was told that this is production.
  const { ok, missing } = run(['npm', 'ci', '--include=dev', '--no-audit', '--no-fund'], { stdio: ['inherit', 2, 2] });
  if (missing) stop('npm was not found. It comes with Node.js: https://nodejs.org');
  if (!ok) stop('npm could not install the packages: what it says above tells why.');
}
