import { describe, expect, test } from 'vitest';
import { isInstalled, runProgram } from '#testing/judges/judges.ts';
import { circuit, connection, network, plannedPeering, planWith } from '#testing/plans.ts';
import { azureCli } from './azure-cli.ts';

const { files } = azureCli.write(
  planWith(
    circuit('ams'),
    circuit('lon'),
    plannedPeering('AzurePrivatePeering'),
    plannedPeering('AzurePrivatePeering', { on: 'lon' }),
    network('hub', { stage: 'planned' }),
    connection('ams-hub', { stage: 'planned' }),
  ),
);
const textOf = (name: string): string => files.find((file) => file.name === name)?.text ?? '';

test('what is made and deleted is said with the circuit that it belongs to', () => {
  const says = textOf('stage-2.sh').match(/^printf .*$/gm);
  expect(says?.slice(0, 2)).toEqual([
    String.raw`printf '%s\n' 'peering AzurePrivatePeering of ams'`,
    String.raw`printf '%s\n' 'peering AzurePrivatePeering of lon'`,
  ]);
  expect(textOf('tear-down.sh')).toContain("'delete peering AzurePrivatePeering of lon'");
});

describe.skipIf(!isInstalled('bash'))('the wait of stage 2 (skipped where there is no bash)', () => {
  const [wait = ''] = /^wait_for\(\) \{\n[^]*?^\}$/m.exec(textOf('stage-2.sh')) ?? [];
  const waitFor = (state: string) =>
    runProgram([
      '/bin/bash',
      '-c',
      `set -euo pipefail\nWAIT_MINUTES=600\n${wait}\nwait_for Succeeded it echo ${state}`,
    ]);

  test('ends well when the state is the wanted one', () => {
    expect(waitFor('Succeeded').code).toBe(0);
  });

  test('ends at once when the thing has failed', () => {
    expect(waitFor('Failed')).toMatchObject({ code: 1, err: expect.stringContaining('it is Failed, not Succeeded') });
  });
});
