import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { judgesFile } from './judges.ts';

/** azure-cli, loaded once. While it runs, a folder holds the program `az` that talks to it, and what scripts need else. */
export interface Az {
  readonly bin: string;
  readonly stop: () => Promise<void>;
}

// The scripts call the first two. A name that runs as code would call the third.
const programs = ['date', 'sleep', 'touch'];

/** Starts it, or says why it cannot be started. It ends with its standard input: at the latest when the tests do. */
export async function startAz(checks = dirname(judgesFile('azfake.py'))): Promise<Az> {
  const bin = mkdtempSync(join(tmpdir(), 'onramp-az-'));
  const program = join(bin, 'az');
  copyFileSync(join(import.meta.dirname, 'az-client.py'), program);
  chmodSync(program, 0o755);
  for (const name of programs) symlinkSync(placeOf(name), join(bin, name));
  const words = [join(import.meta.dirname, 'az-server.py'), checks, bin];
  const server = spawn('/usr/bin/python3', words, {
    env: { ...process.env, PYTHONUTF8: '1', PYTHONDONTWRITEBYTECODE: '1' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const stop = async (): Promise<void> => {
    await endOf(server);
    rmSync(bin, { recursive: true });
  };
  try {
    await readiness(server);
  } catch (fault) {
    await stop();
    throw fault;
  }
  return { bin, stop };
}

function placeOf(name: string): string {
  const place = ['/usr/bin', '/bin'].map((folder) => join(folder, name)).find((each) => existsSync(each));
  if (!place) throw new Error(`There is no ${name} for the scripts.`);
  return place;
}

function readiness(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (part: Buffer) => {
      said += part.toString();
    });
    server.stdout?.once('data', () => resolve());
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`azure-cli ended with ${code} before it was ready: ${said}`)));
  });
}

function endOf(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return resolve();
    server.once('exit', () => resolve());
    server.stdin?.end();
  });
}
