import { expect, test } from 'vitest';
import type { Plan } from '#domain/model/plan.ts';
import { circuit, plannedPeering, planWith } from '#testing/plans.ts';
import { port } from '#testing/surroundings.ts';
import { powershell } from './powershell.ts';

function stageTwo(plan: Plan): string {
  const file = powershell.write(plan).files.find(({ name }) => name === 'stage-2.ps1');
  if (!file) throw new Error('There is no stage 2.');
  return file.text;
}

test('stage 2 looks at every circuit again before it changes anything, for as long as a person wants', () => {
  const text = stageTwo(
    planWith(
      circuit('ams'),
      circuit('lon'),
      plannedPeering('AzurePrivatePeering'),
      plannedPeering('AzurePrivatePeering', { on: 'lon', settings: { sharedKey: 'k3y' } }),
    ),
  );
  expect(text).toMatch(/^param\(\n(?: {2}.*\n)+ {2}\[int\] \$WaitMinutes = 0\n\)$/m);
  expect(text.match(/^Wait-ForProvider .*$/gm)).toEqual([
    "Wait-ForProvider -name 'ams' -group 'net'",
    "Wait-ForProvider -name 'lon' -group 'net'",
  ]);
  expect(text.lastIndexOf('\nWait-ForProvider')).toBeLessThan(text.indexOf('Add-AzExpressRouteCircuitPeeringConfig'));
  expect(text).toContain('Start-Sleep -Seconds 60');
});

test('on your own ports nobody is waited for', () => {
  const own = planWith(
    port('rack'),
    circuit('ams', { expressRoutePort: 'rack' }),
    plannedPeering('AzurePrivatePeering'),
  );
  expect(stageTwo(own)).not.toMatch(/Wait|param/);
});
