import { expect, test } from 'vitest';
import { weighPages } from './size.mjs';

// Every file weighs what its name says.
const weightOf = (file) => Number(/\d+/.exec(file)?.[0]);

const manifest = {
  'index.html': {
    file: 'main-100.js',
    isEntry: true,
    imports: ['_shared.js'],
    dynamicImports: ['src/home.tsx', 'src/work.tsx'],
  },
  '_shared.js': { file: 'shared-10.js', imports: ['_deep.js'] },
  '_deep.js': { file: 'deep-1.js' },
  'src/home.tsx': {
    file: 'home-2000.js',
    isDynamicEntry: true,
    imports: ['index.html', '_shared.js'],
    css: ['home-9.css'],
  },
  'src/work.tsx': { file: 'work-3000.js', isDynamicEntry: true, imports: ['_loop.js'] },
  '_loop.js': { file: 'loop-4.js', imports: ['src/work.tsx'] },
  'src/light-step.tsx': { file: 'light-20000.js', isDynamicEntry: true },
  'src/heavy-step.tsx': { file: 'heavy-50000.js', isDynamicEntry: true, imports: ['_shared.js'] },
};

test('a page weighs the entry, its own chunk and all that they import, each once', () => {
  const table = [{ name: 'home', limit: 1, lazy: ['src/home.tsx'] }];
  expect(weighPages(manifest, table, weightOf)).toEqual([{ name: 'home', limit: 1, bytes: 2111 }]);
});

test('of the parts that a page opens one of, the heaviest counts', () => {
  const table = [{ name: 'work', limit: 1, lazy: ['src/work.tsx'], oneOf: /-step\.tsx$/ }];
  expect(weighPages(manifest, table, weightOf)).toEqual([{ name: 'work', limit: 1, bytes: 53_115 }]);
});

test('a module that the build does not have is named', () => {
  const missing = [{ name: 'home', limit: 1, lazy: ['src/gone.tsx'] }];
  expect(() => weighPages(manifest, missing, weightOf)).toThrow('src/gone.tsx');
  const none = [{ name: 'home', limit: 1, lazy: [], oneOf: /-panel\.tsx$/ }];
  expect(() => weighPages(manifest, none, weightOf)).toThrow('-panel');
});
