import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { TextFile } from '#domain/shapes/format.ts';

// What judges an export was written by others and lies beside the project: ONRAMP_SHARED says where.
const root = resolve(import.meta.dirname, '../../..');
const formats = resolve(root, process.env['ONRAMP_SHARED'] ?? '../shared', 'formats');

/** A file of the judges beside the project. */
export const judgesFile = (name: string): string => join(formats, 'checks', name);

/** True where the judges are not there: what needs them is skipped, and says so. */
export const judgesAreAbsent = !existsSync(judgesFile('arm-check.mjs'));

export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** True where azure-cli is there as Debian has it, with the Python that it belongs to. */
export const azIsAbsent = judgesAreAbsent || !existsSync('/usr/bin/az') || !existsSync('/usr/bin/python3');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a program to its end. */
export function runProgram(
  [program = '', ...words]: readonly string[],
  options: { readonly cwd?: string; readonly env?: { readonly [name: string]: string } } = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd: options.cwd ?? root,
    env: { ...process.env, NODE_PATH_DIR: root, ...options.env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Puts files into a new folder and gives the folder. */
export function putFiles(files: readonly TextFile[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'onramp-judged-'));
  for (const { name, text } of files) {
    const place = join(folder, name);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  return folder;
}

const judges: { readonly [extension: string]: { readonly script: string; readonly schema?: string } } = {
  json: { script: 'arm-check.mjs' },
  bicep: { script: 'bicep-check.cjs' },
  tf: { script: 'tf-check.mjs', schema: 'schemas/terraform/azurerm-4.55.0.json' },
  ps1: { script: 'ps-check.cjs' },
};

/** What the judge of an extension complains of in these files of a folder, each line with the file it stands in. */
export function complaintsAbout(extension: string, folder: string, names: readonly string[]): readonly string[] {
  const judge = judges[extension];
  if (!judge) throw new Error(`Nobody judges files in .${extension}.`);
  const env = judge.schema ? { TF_SCHEMA_JSON: join(formats, judge.schema) } : {};
  const { out, err } = runProgram([process.execPath, judgesFile(judge.script), ...names], { cwd: folder, env });
  const seen = out.split('\n').filter((line) => /^(?:ok |BAD)/.test(line)).length;
  if (seen !== names.length) return [`${judge.script} looked at ${seen} of ${names.length} files: ${err}`];
  return linesWithTheirFile(out);
}

function linesWithTheirFile(out: string): readonly string[] {
  let file = '';
  return out.split('\n').flatMap((line) => {
    const named = /^(?:ok |BAD) (\S+)/.exec(line)?.[1];
    if (named !== undefined) file = named;
    return line.startsWith('   ') ? [`${file}: ${line.trim()}`] : [];
  });
}
