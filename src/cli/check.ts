import { notice, type Noticed } from '#domain/engine/finding-key.ts';
import { review } from '#domain/engine/review.ts';
import type { Run } from '#domain/engine/run.ts';
import { nameOf } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import { rules } from '#domain/rules/index.ts';

/** What the rules find in a plan; what a person has set aside counts no more. */
export function check({ plan }: Run): readonly Noticed[] {
  return notice(plan, review(plan)).filter(({ aside }) => aside === null);
}

/** `error ams: … [rule]`, a line for each finding, and how many there are. */
export function asLines(plan: Plan, findings: readonly Noticed[]): readonly string[] {
  const lines = findings.map(
    ({ severity, subject, field, message, rule }) =>
      `${severity} ${nameOf(plan, subject)}${field === null ? '' : ` ${field}`}: ${message} [${rule}]`,
  );
  const count = (severity: Noticed['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return [...lines, `${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes`];
}

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** The same as SARIF 2.1.0, which pull requests show beside the file. */
export function asSarif(file: string, findings: readonly Noticed[]): object {
  const named = new Set(findings.map(({ rule }) => rule));
  const asked = rules.filter(({ id }) => named.has(id));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Onramp',
            rules: asked.map(({ id, docs }) => ({
              id,
              shortDescription: { text: id.replaceAll('-', ' ') },
              ...(docs === undefined ? {} : { helpUri: docs }),
            })),
          },
        },
        results: findings.map(({ rule, severity, message, subject, field, key }) => ({
          ruleId: rule,
          level: levels[severity],
          message: { text: message },
          locations: [
            {
              // A plan file is one line; without a line nothing is shown beside a file.
              physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: 1 } },
              logicalLocations: [{ fullyQualifiedName: field === null ? subject : `${subject}.${field}` }],
            },
          ],
          partialFingerprints: { finding: key },
        })),
      },
    ],
  };
}

/** A path as a reference, relative where the path is; a drive of Windows is no scheme. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/');
  const uri = path.split('/').map(encodeURIComponent).join('/');
  return /^[A-Za-z]:/.test(path) ? `file:///${uri}` : uri;
}
