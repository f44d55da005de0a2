import type { EntityId } from '#domain/model/ids.ts';
import { circuitOfPeering } from '#domain/model/ids.ts';
import { findEntity, nameOf } from '#domain/model/look-up.ts';
import type { Peering, Plan } from '#domain/model/plan.ts';
import { type PrefixPurpose, type PrefixUse, prefixUsesOf } from '#domain/model/prefix-uses.ts';
import type { Omission, Writer } from '#domain/shapes/format.ts';
import { addressAt, formatCidr, sizeOf } from '#domain/net/cidr.ts';
import { circuitName } from '../hand-over/named.ts';
import { type LinkEnds, linkEndsOf } from '../hand-over/link-ends.ts';
import { type Cell, csvText } from '../text/csv.ts';

export const addressPlan: Writer = {
  id: 'address-plan',
  title: 'Address plan',
  purpose: 'people',
  lead: 'Every address block of the plan, with its owner and purpose, as a table for a spreadsheet.',
  notes: [
    'Your router has the first usable address of each link subnet, Microsoft the second one.',
    'A text that a spreadsheet would calculate begins with an apostrophe.',
  ],

  write(plan) {
    const omissions = notBlocks(plan);
    const rows = [...prefixUsesOf(plan).map((use) => rowOf(plan, use)), ...omissions.map(({ words }) => [words])];
    return { files: [{ name: 'address-plan.csv', text: csvText([head, ...rows]), mediaType: 'text/csv' }], omissions };
  },
};

const head: readonly Cell[] = [
  'Prefix',
  'IP version',
  'Purpose',
  'Owner',
  'Azure region',
  'First address',
  'Addresses',
  'Yours',
  'Microsoft’s',
];

const purposes: { readonly [Purpose in PrefixPurpose]: string } = {
  site: 'Site',
  announced: 'Announced over private peering',
  network: 'Address space of a network',
  'gateway-subnet': 'GatewaySubnet',
  link: 'Link subnet of private peering',
  'global-reach': 'Global Reach link',
  'public-link': 'Link subnet, public addresses',
  advertised: 'Advertised public prefix',
  nat: 'NAT pool',
};

function rowOf(plan: Plan, use: PrefixUse): readonly Cell[] {
  const { block, purpose, owner, field } = use;
  const ends = isLink(purpose) ? endsAt(plan, owner, formatCidr(block)) : undefined;
  const link = ends ? `, ${ends.link} link` : '';
  const onOneLink = field === 'announcedOnPrimary' || field === 'announcedOnSecondary';
  const where = onOneLink ? `, ${field === 'announcedOnPrimary' ? 'primary' : 'secondary'} link only` : link;
  return [
    formatCidr(block),
    block.version,
    `${purposes[purpose]}${where}`,
    ownerWords(plan, owner),
    regionOf(plan, owner),
    addressAt(block, 0),
    sizeOf(block).toString(),
    ends?.yours ?? null,
    ends?.microsofts ?? null,
  ];
}

const isLink = (purpose: PrefixPurpose): boolean => purpose === 'link' || purpose === 'public-link';

function endsAt(plan: Plan, owner: EntityId, prefix: string): LinkEnds | undefined {
  const entity = findEntity(plan, owner);
  if (!entity || !('type' in entity)) return undefined;
  return linkEndsOf(entity).find(({ subnet }) => subnet.trim() === prefix);
}

function ownerWords(plan: Plan, owner: EntityId): string {
  const entity = findEntity(plan, owner);
  if (!entity || !('type' in entity)) return nameOf(plan, owner);
  const circuit = plan.circuits[circuitOfPeering(entity.id)];
  return `${nameOf(plan, owner)} of ${circuit ? circuitName(circuit) : 'a missing circuit'}`;
}

function regionOf(plan: Plan, owner: EntityId): string {
  const entity = findEntity(plan, owner);
  return entity && 'settings' in entity && 'location' in entity.settings ? entity.settings.location : '';
}

/** Links whose text is no subnet have no row. */
function notBlocks(plan: Plan): readonly Omission[] {
  return Object.values<Peering>(plan.peerings).flatMap((peering) =>
    linkEndsOf(peering)
      .filter(({ yours }) => yours === '')
      .map(({ link, family, subnet }) => ({
        subject: peering.id,
        words: `The ${family} subnet of the ${link} link of ${ownerWords(plan, peering.id)} ${
          subnet === '' ? 'is still empty' : 'is no subnet'
        }.`,
      })),
  );
}
