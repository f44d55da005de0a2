import { runCommand } from './command-line.ts';
import { readFile } from './read-file.ts';
import { writeFile } from './write-file.ts';

process.exitCode = runCommand(process.argv.slice(2), {
  read: readFile,
  print: (line) => void process.stdout.write(`${line}\n`),
  write: writeFile,
  complain: (line) => void process.stderr.write(`${line}\n`),
});
