import type { Outcome } from '#domain/model/outcome.ts';
import { inspect } from './inspect.ts';

/** What the command needs from outside. */
export interface Surroundings {
  /** The text of a file; `-` is what is piped in. */
  read(file: string): Outcome<string, string>;
  print(line: string): void;
  complain(line: string): void;
}

const usage = `Usage: npm run -s onramp -- inspect FILE…

Reads what Azure prints about ExpressRoute circuits: the JSON of “az network express-route show” and “list”,
of REST and of Resource Graph. Prints one JSON object a line for each FILE: its circuits, the step at which
each one stands, whose turn it is, and which actions would be refused. “-” reads standard input.

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
  let code: 0 | 1 = 0;
  for (const file of files) {
    const inspection = inspect(file, read(file));
    print(JSON.stringify(inspection));
    if (!inspection.ok) code = 1;
  }
  return code;
}

function misunderstood(complaint: string, { complain }: Surroundings): 2 {
  complain(`${complaint}\n\n${usage}`);
  return 2;
}
