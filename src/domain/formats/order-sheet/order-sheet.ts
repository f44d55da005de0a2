import { isDirect } from '#domain/model/circuit-condition.ts';
import { circuitsOf } from '#domain/model/look-up.ts';
import type { Circuit, Plan } from '#domain/model/plan.ts';
import type { Omission, TextFile, Writer } from '#domain/shapes/format.ts';
import { circuitName } from '../hand-over/named.ts';
import { type Cell, csvText } from '../text/csv.ts';
import { fileStems } from '../text/file-stems.ts';
import { mdComment, mdTable, mdText } from '../text/markdown.ts';
import { plainLine } from '../text/plain-line.ts';
import { type Line, linesFor } from './order-lines.ts';

export const orderSheet: Writer = {
  id: 'order-sheet',
  title: 'Provider order sheet',
  purpose: 'provider',
  lead: 'What a connectivity provider needs to build its side of the circuits, one sheet for each provider.',
  notes: [
    'A service key names the circuit and is no secret; whoever has it can ask the provider to connect to it.',
    'Lead times are assumptions of this simulator: ask the provider for a date, and agree it before the circuit is created.',
    'The MD5 key is not in the sheet: you and Microsoft hold it.',
  ],

  write(plan) {
    const ordered = byProvider(plan);
    const providers = [...ordered.keys()];
    const stems = fileStems(providers, 'provider');
    const omissions = circuitsOf(plan).flatMap(leftOut);
    const files = providers.flatMap((provider, index) =>
      sheets(plan, { provider, stem: stems[index] ?? 'provider', circuits: ordered.get(provider) ?? [], omissions }),
    );
    return { files, omissions };
  },
};

function byProvider(plan: Plan): ReadonlyMap<string, readonly Circuit[]> {
  const ordered = new Map<string, readonly Circuit[]>();
  for (const circuit of circuitsOf(plan).filter((each) => !isDirect(each))) {
    const provider = plainLine(circuit.settings.serviceProviderName);
    ordered.set(provider, [...(ordered.get(provider) ?? []), circuit]);
  }
  return ordered;
}

function leftOut(circuit: Circuit): readonly Omission[] {
  if (!isDirect(circuit)) return [];
  const words = `${circuitName(circuit)} is left out: it stands on your own ExpressRoute Direct ports, and no provider is asked.`;
  return [{ subject: circuit.id, words }];
}

interface Sheet {
  readonly provider: string;
  readonly stem: string;
  readonly circuits: readonly Circuit[];
  readonly omissions: readonly Omission[];
}

function sheets(plan: Plan, sheet: Sheet): readonly TextFile[] {
  return [
    { name: `order-${sheet.stem}.md`, text: asMarkdown(plan, sheet), mediaType: 'text/markdown' },
    { name: `order-${sheet.stem}.csv`, text: asCsv(plan, sheet), mediaType: 'text/csv' },
  ];
}

function asMarkdown(plan: Plan, { provider, circuits, omissions }: Sheet): string {
  const parts = circuits.flatMap((circuit) => [
    `## ${mdText(circuitName(circuit))}`,
    mdTable(['Item', 'Value'], linesFor(plan, circuit).map(asCells)),
  ]);
  return `${[
    `# Order for ${mdText(provider) || 'a provider that is not chosen yet'}`,
    ...omissions.map(({ words }) => mdComment(`Left out: ${words}`)),
    mdTable(
      ['Contact', 'Value'],
      [
        ['Customer', blank],
        ['Provider', blank],
        ['Site access', blank],
      ],
    ),
    ...parts,
  ].join('\n\n')}\n`;
}

// A place to write on.
const blank = '\\_\\_\\_\\_\\_\\_\\_\\_';

function asCells({ item, value }: Line): readonly string[] {
  return [mdText(item), value === '' ? blank : mdText(value)];
}

function asCsv(plan: Plan, { circuits, omissions }: Sheet): string {
  const rows = circuits.flatMap((circuit) =>
    linesFor(plan, circuit).map(({ item, value }): readonly Cell[] => [circuitName(circuit), item, value]),
  );
  const contacts = ['Contact, customer', 'Contact, provider', 'Contact, site access'].map((item) => ['', item, '']);
  const left = omissions.map(({ words }) => ['', 'Left out', words]);
  return csvText([['Circuit', 'Item', 'Value'], ...contacts, ...rows, ...left]);
}
