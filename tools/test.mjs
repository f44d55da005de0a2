// Every check, in order, up to the first that fails.
//   npm test                                  all of them
//   npm test -- --only lint,types             some of them
//   npm test -- --only e2e -- --grep "story"  one of them, with words of its own
import { installBrowser } from './browser.mjs';
import { installMissing } from './install.mjs';
import { installJudges } from './judges.mjs';
import { run, stop, tool } from './run.mjs';

function journeys(project) {
  return tool('playwright', 'test', '--config', 'e2e', '--project', project);
}

const steps = [
  { id: 'format', command: tool('oxfmt', '--check'), hint: '`npm run format` mends it.' },
  { id: 'lint', command: tool('oxlint', '--deny-warnings', '--report-unused-disable-directives') },
  { id: 'types', command: tool('tsc', '-b') },
  { id: 'unused', command: tool('knip') },
  { id: 'build', command: tool('vite', 'build', '--logLevel', 'warn') },
  { id: 'size', command: ['node', 'tools/size.mjs'], needs: 'build' },
  { id: 'unit', command: tool('vitest', 'run'), judges: true },
  { id: 'e2e', command: journeys('together'), needs: 'build', browser: true },
  { id: 'e2e-measured', command: journeys('measured'), needs: 'build', browser: true },
];

function readArguments(args) {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const [flag, list = '', ...rest] = args.slice(0, end);
  const only = list.split(',').filter(Boolean);
  const known = only.every((id) => steps.some((step) => step.id === id));
  if ((flag && flag !== '--only') || rest.length > 0 || !known || (flag && only.length === 0)) {
    stop(`Say \`npm test -- --only\` and one or more of ${steps.map((step) => step.id).join(',')}.`);
  }
  const words = args.slice(end + 1);
  if (words.length > 0 && only.length !== 1) stop('Words after -- belong to one step: choose it with --only.');
  return { only, words };
}

function chooseSteps(only) {
  if (only.length === 0) return steps;
  const needed = steps.filter((step) => only.includes(step.id)).flatMap((step) => [step.id, step.needs]);
  return steps.filter((step) => needed.includes(step.id));
}

function check({ id, command, hint }, { env, words }) {
  const begin = performance.now();
  console.log(`\n── ${id} ──`);
  const { ok } = run([...command, ...words], { env });
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  if (!ok) stop(`The step “${id}” failed after ${seconds} s. ${hint ?? 'What it says above tells why.'}`);
  console.log(`── ${id}: passed in ${seconds} s`);
}

const { only, words } = readArguments(process.argv.slice(2));
const chosen = chooseSteps(only);

installMissing();
const browser = chosen.some((step) => step.browser) ? await installBrowser() : undefined;
if (chosen.some((step) => step.judges)) installJudges();
const env = browser ? { CHROME_PATH: browser } : {};

for (const step of chosen) check(step, { env, words: only.includes(step.id) ? words : [] });
