import { exampleRun } from '#domain/engine/example-run.ts';
import { examples } from '#domain/examples/index.ts';
import { writers } from '#domain/formats/index.ts';
import { writePlanFile } from '#domain/formats/plan-file/plan-file.ts';
import type { Outcome } from '#domain/model/outcome.ts';
import type { TextFile } from '#domain/shapes/format.ts';
import { asLines, asSarif, check } from './check.ts';
import { inspectFiles } from './inspect.ts';
import { readPlan } from './read-plan.ts';
import { rehearse } from './rehearse.ts';

/** What the command needs from outside. */
export interface Surroundings {
  /** The text of a file; `-` is what is piped in. */
  read(file: string): Outcome<string, string>;
  print(line: string): void;
  complain(line: string): void;
  /** Puts a file into a folder, which is made where it is not there. Gives a sentence where that fails. */
  write(folder: string, file: TextFile): Outcome<string, string>;
}

const usages = {
  inspect: `Usage: npm run -s onramp -- inspect FILE…

Reads what Azure and its tools print about ExpressRoute: the JSON of az, REST, Resource Graph and PowerShell, the list
of Get-AzExpressRouteCircuit, ARM templates with their parameter files, and plan files of Onramp. Prints one JSON object
a line for each FILE: what it holds (kinds), its circuits, the step at which each one stands, whose turn it is, which
actions would be refused, what a template leaves open (unresolved), and what the rules find. “-” reads standard input.

Exit code: 0 when every file was read, 1 when one was not, 2 when the command was not understood.`,
  check: `Usage: npm run -s onramp -- check [--json] PLAN

Prints what Onramp finds in a plan file, a line for each finding; with --json as SARIF 2.1.0.
Findings that were set aside in the plan are left out.

Exit code: 0 without errors, 1 with errors or when the file was not read, 2 when the command was not understood.`,
  export: `Usage: npm run -s onramp -- export FORMAT PLAN --out DIR

Writes a plan file in another form into DIR, prints each file that was written, and says what was left out.
FORMAT is one of ${writers.map(({ id }) => id).join(', ')}.

Exit code: 0 when all was written, 1 when something failed, 2 when the command was not understood.`,
  run: `Usage: npm run -s onramp -- run PLAN --days N

Lets N days pass in a plan file, and prints what the provider and Microsoft do within them and how every
circuit stands then. The file stays as it is.

Exit code: 0 when the file was read, 1 when it was not, 2 when the command was not understood.`,
  example: `Usage: npm run -s onramp -- example [ID]

Prints the plan file of an example that comes with Onramp; without ID a line for each of them.
  npm run -s onramp -- example maximum-resiliency > plan.onramp.json

Exit code: 0 when it was printed, 2 when the command was not understood.`,
} as const;

const usage = `Usage: npm run -s onramp -- COMMAND …

  inspect FILE…                   what Azure printed: where circuits stand, and whose turn it is
  check [--json] PLAN             what is wrong in a plan file
  export FORMAT PLAN --out DIR    a plan file as templates or scripts
  run PLAN --days N               what happens by itself in N days
  example [ID]                    the plan file of an example, or a list of the examples

“COMMAND --help” says more. “-” reads standard input.`;

type Command = keyof typeof usages;

const isCommand = (word: string): word is Command => Object.hasOwn(usages, word);

/** Runs the command and gives the exit code. */
export function runCommand(words: readonly string[], surroundings: Surroundings): 0 | 1 | 2 {
  const [command, ...rest] = words;
  if (words.includes('--help') || words.includes('-h') || command === 'help') {
    surroundings.print(command !== undefined && isCommand(command) ? usages[command] : usage);
    return 0;
  }
  if (command === undefined) return misunderstood('No command.', usage, surroundings);
  if (!isCommand(command)) return misunderstood(`Unknown command: ${command}`, usage, surroundings);
  const done = commands[command](rest, surroundings);
  return typeof done === 'string' ? misunderstood(done, usages[command], surroundings) : done;
}

/** An exit code, or what was not understood. */
type Done = 0 | 1 | string;

const commands: {
  readonly [Name in Command]: (words: readonly string[], surroundings: Surroundings) => Done;
} = {
  inspect(files, surroundings) {
    const option = unknownOption(files);
    if (option !== undefined) return `Unknown option: ${option}`;
    return files.length === 0 ? 'No file to inspect.' : inspectAll(files, surroundings);
  },

  check(words, surroundings) {
    const [file, ...more] = words.filter((word) => word !== '--json');
    const option = unknownOption(words.filter((word) => word !== '--json'));
    if (option !== undefined) return `Unknown option: ${option}`;
    if (file === undefined || more.length > 0) return 'One plan file is checked at a time.';
    const run = readPlan(file, surroundings.read(file));
    if (!run.ok) return failed(run.error, surroundings);
    const findings = check(run.value);
    const lines = words.includes('--json')
      ? [JSON.stringify(asSarif(file, findings))]
      : asLines(run.value.plan, findings);
    for (const line of lines) {
      surroundings.print(line);
    }
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  },

  export(words, surroundings) {
    const [format, file, flag, folder, ...more] = words;
    const writer = writers.find(({ id }) => id === format);
    if (!writer) return `Unknown format: ${format ?? 'none given'}`;
    if (file === undefined || flag !== '--out' || folder === undefined || more.length > 0) {
      return 'A plan and --out DIR.';
    }
    const run = readPlan(file, surroundings.read(file));
    if (!run.ok) return failed(run.error, surroundings);
    const { files, omissions } = writer.write(run.value.plan);
    for (const { words: left } of omissions) surroundings.complain(`Left out: ${left}`);
    if (files.length === 0) surroundings.complain(`The plan has nothing yet for ${writer.title}.`);
    const written = files.map((each) => surroundings.write(folder, each));
    for (const each of written) {
      if (each.ok) surroundings.print(each.value);
      else surroundings.complain(each.error);
    }
    return written.every(({ ok }) => ok) ? 0 : 1;
  },

  run(words, surroundings) {
    const [file, flag, days = '', ...more] = words;
    if (file === undefined || flag !== '--days' || more.length > 0) return 'A plan and --days N.';
    if (!/^\d{1,5}$/.test(days)) return `Not a number of days: ${days}`;
    const run = readPlan(file, surroundings.read(file));
    if (!run.ok) return failed(run.error, surroundings);
    for (const line of rehearse(run.value, Number(days))) surroundings.print(line);
    return 0;
  },

  example(words, { print }) {
    const [id, ...more] = words;
    const option = unknownOption(words);
    if (option !== undefined) return `Unknown option: ${option}`;
    if (more.length > 0) return 'One example at a time.';
    const lines = printed(id);
    if (lines === null) return `Unknown example: ${id}`;
    for (const line of lines) print(line);
    return 0;
  },
};

/** What is printed of the example, or of all of them; null where none has the id. */
function printed(id: string | undefined): readonly string[] | null {
  if (id === undefined) return examples.map((each) => `${each.id}  ${each.title}: ${each.shows}`);
  const example = examples.find((each) => each.id === id);
  const played = example && exampleRun(example);
  return played?.ok ? [writePlanFile(played.value)] : null;
}

function unknownOption(words: readonly string[]): string | undefined {
  return words.find((word) => /^-./.test(word));
}

function failed(sentence: string, { complain }: Surroundings): 1 {
  complain(sentence);
  return 1;
}

function inspectAll(files: readonly string[], { read, print }: Surroundings): 0 | 1 {
  const inspections = inspectFiles(files.map((file) => ({ file, text: read(file) })));
  for (const inspection of inspections) print(JSON.stringify(inspection));
  return inspections.every(({ ok }) => ok) ? 0 : 1;
}

function misunderstood(complaint: string, help: string, { complain }: Surroundings): 2 {
  complain(`${complaint}\n\n${help}`);
  return 2;
}
