import { expect, test } from 'vitest';
import { mayInstall, missingJudges } from './judges.mjs';

const isThere =
  (...parts) =>
  (path) =>
    parts.some((part) => path.endsWith(part));

const checks = 'formats/checks';

test.each([
  ['nothing, where both are there', [checks, '/usr/bin/az', '/usr/bin/shellcheck'], []],
  ['both, where the stand-in for Azure is there and neither of them', [checks], ['shellcheck', 'azure-cli']],
  ['shellcheck alone, where azure-cli is there', [checks, '/usr/bin/az'], ['shellcheck']],
  ['azure-cli alone, where shellcheck is there', [checks, '/usr/bin/shellcheck'], ['azure-cli']],
  ['no azure-cli, where there is nothing for it to talk to', [], ['shellcheck']],
  ['nothing, where there is no stand-in and shellcheck is there', ['/usr/bin/shellcheck'], []],
])('the judges that are missing: %s', (_words, there, packages) => {
  expect(missingJudges(isThere(...there))).toEqual(packages);
});

test('only root installs, and only where there is apt', () => {
  const apt = isThere('/usr/bin/apt-get');
  expect([mayInstall(apt, 0), mayInstall(apt, 1000), mayInstall(apt, undefined), mayInstall(isThere(), 0)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
