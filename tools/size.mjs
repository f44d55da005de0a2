// Weighs the JavaScript that a page needs before it can be used, compressed as a server sends it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root, stop } from './run.mjs';

// `lazy`: modules that the page imports while it opens. `oneOf`: it opens one of these; the heaviest counts.
const pages = [
  { name: 'home', limit: 200, lazy: ['src/app/home-route.tsx', 'src/ui/home/home-page.tsx'] },
  {
    name: 'a step with topology',
    limit: 330,
    lazy: [
      'src/app/plan-layout.tsx',
      'src/app/step-route.tsx',
      'src/ui/wizard/workspace-page.tsx',
      'src/ui/topology/topology.tsx',
      // The timeline is asked for when the step stands: src/ui/wizard/picture-parts.tsx.
    ],
    oneOf: /^src\/ui\/wizard\/[^/]+\/[^/]+-step\.tsx$/,
  },
];

function chunkOf(manifest, key) {
  if (!manifest[key]) {
    throw new Error(`The build has no chunk for ${key}: mend the table in tools/size.mjs or the lazy import.`);
  }
  return manifest[key];
}

/** The chunk and all that it imports before it runs, each once. */
function closure(manifest, keys, seen = new Set()) {
  for (const key of keys) {
    const chunk = chunkOf(manifest, key);
    if (seen.has(key)) continue;
    seen.add(key);
    closure(manifest, chunk.imports ?? [], seen);
  }
  return seen;
}

function weigh(manifest, keys, weightOf) {
  const files = new Set([...closure(manifest, keys)].map((key) => manifest[key].file));
  return [...files].filter((file) => file.endsWith('.js')).reduce((sum, file) => sum + weightOf(file), 0);
}

/** For every page its heaviest variant, in bytes. */
export function weighPages(manifest, table, weightOf) {
  const keys = Object.keys(manifest);
  const entries = keys.filter((key) => manifest[key].isEntry);
  if (entries.length === 0) throw new Error('The build has no entry.');

  return table.map(({ name, limit, lazy, oneOf }) => {
    const variants = oneOf ? keys.filter((key) => oneOf.test(key)) : [undefined];
    if (variants.length === 0) {
      throw new Error(`The build has no chunk like ${oneOf}: mend the table in tools/size.mjs.`);
    }
    const weights = variants.map((variant) =>
      weigh(manifest, [...entries, ...lazy, ...(variant ? [variant] : [])], weightOf),
    );
    return { name, limit, bytes: Math.max(...weights) };
  });
}

function main(dist) {
  const manifestFile = join(dist, '.vite/manifest.json');
  if (!existsSync(manifestFile)) throw new Error('There is no build to weigh: run `npm run build` first.');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const weighed = weighPages(manifest, pages, (file) => gzipSync(readFileSync(join(dist, file))).length);

  for (const { name, limit, bytes } of weighed) {
    console.log(`${name.padEnd(24)}${(bytes / 1000).toFixed(1).padStart(7)} kB of ${limit} kB`);
  }
  const heavy = weighed.filter(({ limit, bytes }) => bytes > limit * 1000);
  if (heavy.length > 0) {
    const overruns = heavy.map(({ name, limit, bytes }) => `“${name}” by ${(bytes / 1000 - limit).toFixed(1)} kB`);
    stop(`Too much JavaScript: ${overruns.join(' and ')}.`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    main(process.argv[2] ?? join(root, 'dist'));
  } catch (error) {
    stop(error.message);
  }
}
