import { addressAt, type Cidr, formatCidr, lastOf, networkOf, sizeOf } from '#domain/net/cidr.ts';
import type { Json } from '#domain/model/json.ts';
import type { TemplateFunctions } from './template-functions.ts';

const WIDTH = { 4: 32, 6: 128 } as const;

const blockIn = (text: Json | undefined): Cidr | undefined => (typeof text === 'string' ? networkOf(text) : undefined);

const addressOf = (first: bigint, block: Cidr): string => addressAt({ ...block, first }, 0);

function parseCidr([text]: readonly Json[]): Json | undefined {
  const block = blockIn(text);
  if (!block) return undefined;
  const { version, first, bits } = block;
  const last = lastOf(block);
  const mask = 2n ** BigInt(WIDTH[version]) - sizeOf(block);
  // Only IPv4 keeps the ends of a block for itself.
  const kept = version === 4 && bits < 31 ? 1n : 0n;
  return {
    network: addressOf(first, block),
    netmask: addressOf(mask, block),
    ...(version === 4 ? { broadcast: addressOf(last, block) } : {}),
    firstUsable: addressOf(first + kept, block),
    lastUsable: addressOf(last - kept, block),
    cidr: bits,
  };
}

function cidrSubnet([text, bits, index]: readonly Json[]): Json | undefined {
  const block = blockIn(text);
  if (!block || typeof bits !== 'number' || !isCount(index)) return undefined;
  if (!Number.isInteger(bits) || bits < block.bits || bits > WIDTH[block.version]) return undefined;
  const part = { ...block, bits };
  const first = block.first + sizeOf(part) * BigInt(index);
  return first > lastOf(block) ? undefined : formatCidr({ ...part, first });
}

/** The first host has the index 0. */
function cidrHost([text, index]: readonly Json[]): Json | undefined {
  const block = blockIn(text);
  if (!block || !isCount(index)) return undefined;
  const address = block.first + BigInt(index) + 1n;
  const isLast = block.version === 4 && address === lastOf(block);
  return address > lastOf(block) || isLast ? undefined : addressOf(address, block);
}

function isCount(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-cidr */
export const cidrFunctions: TemplateFunctions = { parsecidr: parseCidr, cidrsubnet: cidrSubnet, cidrhost: cidrHost };
