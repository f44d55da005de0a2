// Measures reviews and requests, and prints each figure beside its goal.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installMissing } from './install.mjs';
import { root } from './run.mjs';

installMissing();

const { build } = await import('vite');

// As it ships, but for Node: what runs TypeScript directly adds to every function.
const outDir = join(root, 'node_modules', '.cache', 'bench');
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: { ssr: join(root, 'src/testing/bench/bench.ts'), outDir, emptyOutDir: true, target: 'es2022' },
});

const { figures, lineOf } = await import(pathToFileURL(join(outDir, 'bench.js')).href);
for (const figure of figures()) console.log(lineOf(figure));
