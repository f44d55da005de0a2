// Runs the command line of Onramp straight from its source. Only the command itself writes to stdout.
import { installMissing } from './install.mjs';

installMissing();

const { register } = await import('tsx/esm/api');
register();

// npm moves to the project's root; file names on the command line are meant from where the person stands. Only now:
// what `register` starts still looks for `-r ./tools/need-node.cjs` from the root.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

await import('../src/cli/main.ts');
