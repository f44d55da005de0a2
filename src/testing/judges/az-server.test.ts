import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startAz } from './az-server.ts';
import { azIsAbsent, judgesFile, runProgram } from './judges.ts';

const commands = [
  'network express-route create -g a -n c -l westeurope --provider Equinix --peering-location Amsterdam --bandwidth 50 Mbps',
  'network express-route peering create -g a --circuit-name c --peering-type AzurePrivatePeering --peer-asn 65001 --vlan-id 3 --primary-peer-subnet 10.0.0.0/30 --secondary-peer-subnet 10.0.0.4/30',
  'network express-route show -g a -n c --query peerings[0].vlanId --output tsv',
  'network express-route show -g a -n none',
  'network express-route create -g a',
];

it.skipIf(azIsAbsent)(
  'a command that is run by the loaded azure-cli sends and says what it does by itself (skipped where it is not installed)',
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onramp-az-test-'));
    const az = await startAz();
    const [alone, loaded] = [judgesFile('bin/az'), join(az.bin, 'az')].map((program, index) => {
      const cwd = join(folder, String(index));
      mkdirSync(cwd);
      const ran = commands.map((command) => runProgram([program, ...command.split(' ')], { cwd }));
      return { ran, sent: readFileSync(join(cwd, 'azfake-log.jsonl'), 'utf8') };
    });
    await az.stop();
    rmSync(folder, { recursive: true });
    expect(loaded).toEqual(alone);
    expect(loaded?.ran.map(({ code }) => code)).toEqual([0, 0, 0, 3, 2]);
  },
);

it.skipIf(azIsAbsent)('without the stand-in for Azure it does not start, and says why', async () => {
  await expect(startAz(tmpdir())).rejects.toThrow(/before it was ready.*azfake/s);
});
