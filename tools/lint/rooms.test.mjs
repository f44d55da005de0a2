import { describe, expect, test } from 'vitest';
import { faultOf } from './rooms.mjs';

const allowed = [
  ['src/domain/model/plan.ts', '#domain/net/cidr.ts'],
  ['src/domain/net/cidr.ts', 'ipaddr.js'],
  ['src/domain/actions/index.ts', './delete-circuit.ts'],
  ['src/domain/formats/arm/write.ts', '../text.ts'],
  ['src/domain/engine/verdict.ts', '#domain/actions/index.ts'],
  ['src/domain/rules/rule.test.ts', '#testing/test-rule.ts'],
  ['src/domain/rules/rule.test.ts', 'fast-check'],
  ['src/store/run.ts', 'zustand/vanilla'],
  ['src/ui/home/home-page.tsx', '#ui/kit/button.tsx'],
  ['src/ui/kit/button.tsx', '#ui/strings.ts'],
  ['src/ui/wizard/workspace-page.tsx', '#ui/topology/topology.tsx'],
  ['src/cli/main.ts', 'node:fs/promises'],
  ['src/app/routes.tsx', '#ui/home/home-page.tsx'],
];

const refused = [
  ['src/domain/net/cidr.ts', '#domain/model/plan.ts', 'domain/net may not import domain/model'],
  ['src/domain/actions/delete.ts', '#domain/rules/index.ts', 'domain/actions may not import domain/rules'],
  ['src/domain/engine/verdict.ts', 'react', 'package react'],
  ['src/store/run.ts', '#platform/timers.ts', 'store may not import platform'],
  ['src/store/run.ts', '#testing/plans.ts', 'store may not import testing'],
  ['src/ui/home/home-page.tsx', '#platform/storage.ts', 'ui/home may not import platform'],
  ['src/ui/home/home-page.tsx', '#ui/wizard/step.tsx', 'ui/home may not import ui/wizard'],
  ['src/ui/kit/button.tsx', '#ui/home/home-page.tsx', 'ui may not import ui/home'],
  ['src/cli/main.ts', '#store/run.ts', 'cli may not import store'],
  ['src/domain/model/plan.ts', '../net/cidr.ts', 'write #domain/net/cidr.ts'],
  ['src/ui/wizard/link/link-step.tsx', '#ui/wizard/panel.tsx', './ or ../'],
  ['src/helpers/text.ts', './other.ts', 'no room'],
];

describe('an import between rooms', () => {
  test.each(allowed)('%s may import %s', (file, specifier) => {
    expect(faultOf({ file, specifier, typeOnly: false })).toBeNull();
  });

  test.each(refused)('%s may not import %s', (file, specifier, fault) => {
    expect(faultOf({ file, specifier, typeOnly: false })).toContain(fault);
  });

  test('a behaviour knows the type of requests, and no action', () => {
    const list = { file: 'src/domain/behaviours/one.ts', specifier: '#domain/actions/index.ts' };
    expect(faultOf({ ...list, typeOnly: true })).toBeNull();
    expect(faultOf({ ...list, typeOnly: false })).toContain('import type');
  });

  test('platform knows the types of the store, and nothing that runs', () => {
    const port = { file: 'src/platform/storage.ts', specifier: '#store/ports.ts' };
    expect(faultOf({ ...port, typeOnly: true })).toBeNull();
    expect(faultOf({ ...port, typeOnly: false })).toContain('import type');
  });
});
