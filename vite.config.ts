import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

// Static hosts answer an address that they do not know with 404.html: with the app in it, every deep link works.
function deepLinks(): Plugin {
  return {
    name: 'deep-links',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('The build made no index.html to copy to 404.html.');
      this.emitFile({ type: 'asset', fileName: '404.html', source: page.source });
    },
  };
}

// What is loaded late is listed in the page, which brings it when it has nothing else to do: src/app/keep-at-hand.ts.
function listOfParts(): Plugin {
  let base = '/';
  return {
    name: 'list-of-parts',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const parts = Object.values(bundle)
          .filter((part) => (part.type === 'chunk' ? !part.isEntry : part.fileName.endsWith('.js')))
          .map((part) => base + part.fileName);
        const children = JSON.stringify(parts);
        return [{ tag: 'script', attrs: { type: 'application/json', id: 'parts' }, children, injectTo: 'body' }];
      },
    },
  };
}

// The picture never moves by itself. This is all that its zoom needs of the two libraries that would animate it.
const still: Readonly<Record<string, string>> = {
  'd3-transition': `
    import { selection } from 'd3-selection';
    selection.prototype.interrupt = function () { return this; };
    export const interrupt = () => {};`,
  'd3-interpolate': `
    export const interpolate = (_from, to) => () => to;
    export { interpolate as interpolateZoom };`,
};

function withoutAnimation(): Plugin {
  return {
    name: 'without-animation',
    apply: 'build',
    enforce: 'pre',
    load: (id) => still[/node_modules\/(d3-[a-z]+)\//.exec(id)?.[1] ?? ''] ?? null,
  };
}

// What the picture does without (a map, buttons, a ruled ground) stays out: the library does not say that it may.
function withoutUnusedPieces(): Plugin {
  return {
    name: 'without-unused-pieces',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /@xyflow\/react\/dist\/esm\/index/ },
      handler: (code) =>
        code
          .replaceAll(/^\w+\.displayName = .*;$/gm, '')
          .replaceAll(/^(const \w+ = )(memo|forwardRef)\(/gm, '$1/* @__PURE__ */ $2('),
    },
  };
}

type ImportsOf = (id: string) => readonly string[];

// A hundred small files compress worse than one: what opens together comes as one file.
const pageParts = {
  app: ['src/app/main.tsx'],
  home: ['src/app/home-route.tsx', 'src/ui/home/home-page.tsx'],
  plan: [
    'src/app/plan-layout.tsx',
    'src/app/step-route.tsx',
    'src/ui/wizard/workspace-page.tsx',
    'src/ui/topology/topology.tsx',
  ],
  steps: ['create', 'order', 'verify', 'routing', 'link'].map((step) => `src/ui/wizard/${step}/${step}-step.tsx`),
};

/** A module, and everything that it imports before it runs. */
function withImports(path: string, importsOf: ImportsOf): ReadonlySet<string> {
  const seen = new Set([fileURLToPath(new URL(path, import.meta.url))]);
  for (const id of seen) for (const imported of importsOf(id)) seen.add(imported);
  return seen;
}

const isIn = (sets: readonly ReadonlySet<string>[], id: string): boolean => sets.some((set) => set.has(id));

/** Which file a module comes in; null where it stays with the page that imports it. */
function fileBy(importsOf: ImportsOf): (id: string) => string | null {
  const opened = (paths: readonly string[]) => paths.map((path) => withImports(path, importsOf));
  const parts = { app: opened(pageParts.app), home: opened(pageParts.home), plan: opened(pageParts.plan) };
  const steps = opened(pageParts.steps);
  const ownFiles = new Set(
    Object.values(pageParts)
      .flat()
      .map((path) => fileURLToPath(new URL(path, import.meta.url))),
  );
  return (id) => {
    if (ownFiles.has(id)) return null;
    if (isIn(parts.app, id)) return 'app';
    // Most steps import it: then the plan brings it, whatever the step.
    const isOfPlan = isIn(parts.plan, id) || steps.filter((step) => step.has(id)).length > 2;
    if (!isOfPlan) return null;
    return isIn(parts.home, id) ? 'home-and-plan' : 'plan';
  };
}

let fileOf: ((id: string) => string | null) | null = null;

const rooms = (...names: readonly string[]) => names.map((name) => `src/${name}/**/*.test.{ts,tsx}`);

export default defineConfig({
  // A site that lives under a path is built with BASE_PATH=/that/path/.
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [react(), withoutAnimation(), withoutUnusedPieces(), listOfParts(), deepLinks()],
  build: {
    target: 'es2022',
    manifest: true,
    // What a page weighs is judged as it is sent, by tools/size.mjs.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              debugName: 'what opens together',
              name(id, context) {
                fileOf ??= fileBy((of) => context.getModuleInfo(of)?.importedIds ?? []);
                return fileOf(id);
              },
            },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        // Nothing in these files outlives a test: each worker loads the domain once.
        test: { name: 'domain', include: rooms('domain', 'store', 'cli', 'testing'), isolate: false },
      },
      { extends: true, test: { name: 'screens', include: rooms('ui', 'app', 'platform') } },
      { extends: true, test: { name: 'tools', include: ['tools/**/*.test.mjs'] } },
    ],
    environment: 'node',
    // Left out, one processor would stand idle: with two of them that is half of the time.
    maxWorkers: '100%',
    css: false,
    // Screens are drawn in full; a busy machine takes its time over that.
    testTimeout: 30_000,
    // Testing Library unmounts after each test only where it finds a global afterEach.
    globals: true,
  },
});
