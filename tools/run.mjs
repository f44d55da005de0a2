import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

// Windows finds npm.cmd and the other command files only through its shell.
const shell = process.platform === 'win32';

// A NODE_ENV from outside would turn the production build, or React under test, into something else.
const { NODE_ENV: _ignored, ...env } = process.env;

/** Runs a command in the project's root and says whether it went well; `missing` when there is no such command. */
export function run([command, ...args], options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell,
    ...options,
    env: { ...env, ...options.env },
  });
  return { ok: status === 0, missing: error?.code === 'ENOENT' };
}

/** A command that one of the installed packages brings. */
export function tool(name, ...args) {
  return [join('node_modules', '.bin', name), ...args];
}

/** Ends with one sentence that helps. */
export function stop(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}
