import type { Outcome } from '#domain/model/outcome.ts';
import { inspectFiles } from './inspect.ts';

/** What the command needs from outside. */
export interface Surroundings {
  /** The text of a file; `-` is what is piped in. */
  read(file: string): Outcome<string, string>;
  print(line: string): void;
  complain(line: string): void;
}

const usage = `Usage: npm run -s onramp -- inspect FILE…

Reads what Azure and its tools print about ExpressRoute: the JSON of az, REST, Resource Graph and PowerShell, the list
of Get-AzExpressRouteCircuit, ARM templates with their parameter files, and plan files of Onramp. Prints one JSON object
a line for each FILE: what it holds (kinds), its circuits, the step at which each one stands, whose turn it is, which
actions would be refused, what a template leaves open (unresolved), and what the rules find. “-” reads standard input.

Exit code: 0 when every file was read, 1 when one was not, 2 when the command was not understood.`;

/** Runs the command and gives the exit code. */
export function runCommand(words: readonly string[], surroundings: Surroundings): 0 | 1 | 2 {
  const [command, ...files] = words;
  if (words.includes('--help') || words.includes('-h') || command === 'help') {
    surroundings.print(usage);
    return 0;
  }
  if (command === undefined) return misunderstood('No command.', surroundings);
  if (command !== 'inspect') return misunderstood(`Unknown command: ${command}`, surroundings);
  const option = files.find((file) => /^-./.test(file));
  if (option !== undefined) return misunderstood(`Unknown option: ${option}`, surroundings);
  if (files.length === 0) return misunderstood('No file to inspect.', surroundings);
  return inspectAll(files, surroundings);
}

function inspectAll(files: readonly string[], { read, print }: Surroundings): 0 | 1 {
  const inspections = inspectFiles(files.map((file) => ({ file, text: read(file) })));
  for (const inspection of inspections) print(JSON.stringify(inspection));
  return inspections.every(({ ok }) => ok) ? 0 : 1;
}

function misunderstood(complaint: string, { complain }: Surroundings): 2 {
  complain(`${complaint}\n\n${usage}`);
  return 2;
}
