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

// Of some hundred and seventy parts. Fewer, and the home page would load what only plans need.
const SHARED_BY_MOST = 30;

export default defineConfig({
  // A site that lives under a path is built with BASE_PATH=/that/path/.
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [react(), listOfParts(), deepLinks()],
  build: {
    target: 'es2022',
    manifest: true,
    rolldownOptions: {
      output: {
        // What nearly every part of a plan shares comes as two files: a hundred small ones compress worse.
        codeSplitting: {
          groups: [
            { name: 'base', test: /node_modules/, minShareCount: SHARED_BY_MOST },
            { name: 'plan', test: /src/, minShareCount: SHARED_BY_MOST },
          ],
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.mjs'],
    environment: 'node',
    css: false,
    // Screens are drawn in full; a busy machine takes its time over that.
    testTimeout: 30_000,
    // Testing Library unmounts after each test only where it finds a global afterEach.
    globals: true,
  },
});
