import { isDirect } from './circuit-condition.ts';
import { connectionsOf, connectionsTo, globalReachesOf, peeringsOf } from './look-up.ts';
import { routesByProvider } from './peering-life.ts';
import type { CircuitId, GatewayId } from './ids.ts';
import type { Circuit, Gateway, Plan } from './plan.ts';

/** What a circuit costs in days: a circuit is billed from the day its key is issued until the day it is deleted. */
export interface Billing {
  /** Day since which it is billed; null when it is not billed now. */
  readonly sinceDay: number | null;
  /** Days billed so far, earlier lives of the circuit included. */
  readonly days: number;
}

export function billingOf({ azure, billed }: Circuit, today: number): Billing {
  const earlier = billed.reduce((sum, period) => sum + period.toDay - period.fromDay, 0);
  if (!azure) return { sinceDay: null, days: earlier };
  return { sinceDay: azure.createdDay, days: earlier + Math.max(0, today - azure.createdDay) };
}

/** Days that a month counts here: an assumption, the same for every line. */
export const DAYS_PER_MONTH = 30;

/** One line of the costs, in the currency of the rates. Nothing is known without a rate that somebody entered. */
export interface CostLine {
  readonly id: 'circuit' | 'premium' | 'data' | 'global-reach' | 'gateway' | 'provider';
  readonly what: string;
  readonly payee: 'azure' | 'provider';
  /** Null while a rate is missing. */
  readonly perMonth: number | null;
  /** Since it began, up to today; null while a rate is missing. */
  readonly soFar: number | null;
}

function line(part: Omit<CostLine, 'perMonth' | 'soFar'>, rate: number | undefined, days: number): CostLine {
  if (rate === undefined) return { ...part, perMonth: null, soFar: null };
  return { ...part, perMonth: rate, soFar: (rate * days) / DAYS_PER_MONTH };
}

/** What the owner of a circuit pays: links of others cost them nothing here. Rates are the circuit’s and the gateways’ own. */
export function costLines(plan: Plan, circuit: Circuit, today: number): readonly CostLine[] {
  const { days } = billingOf(circuit, today);
  const { design = {}, settings } = circuit;
  const direct = isDirect(circuit);
  const joins = globalReachesOf(plan, circuit.id).filter((reach) => reach.azure);
  return [
    // The fee of a Direct port covers Standard and Local circuits on it.
    line({ id: 'circuit', what: 'Circuit', payee: 'azure' }, direct ? 0 : design.monthlyFee, days),
    ...(settings.tier === 'Premium'
      ? [line({ id: 'premium', what: 'Premium add-on', payee: 'azure' }, design.premiumMonthlyFee, days)]
      : []),
    line({ id: 'data', what: 'Outbound data', payee: 'azure' }, dataRate(circuit), days),
    ...joins.map(({ azure, settings: { name } }) =>
      line(
        { id: 'global-reach', what: `Global Reach ${name}`, payee: 'azure' },
        design.globalReachMonthlyFee,
        today - (azure?.createdDay ?? today),
      ),
    ),
    ...gatewaysOf(plan, circuit.id).map((gateway) => gatewayLine(gateway, today)),
    ...(direct ? [] : [line({ id: 'provider', what: 'Provider', payee: 'provider' }, design.providerMonthlyFee, days)]),
  ];
}

/** What comes in is free; what leaves is included on Unlimited and Local, and by the GB on Metered. */
function dataRate({ settings, design = {} }: Circuit): number | undefined {
  if (settings.family !== 'MeteredData') return 0;
  const { egressPerGb, egressGbPerMonth } = design;
  return egressPerGb === undefined || egressGbPerMonth === undefined ? undefined : egressPerGb * egressGbPerMonth;
}

/** A gateway is billed by the hour from its creation, whether or not anything is connected. */
export function gatewayLine({ settings, azure, design }: Gateway, today: number): CostLine {
  const rate = design?.hourlyFee === undefined ? undefined : design.hourlyFee * 24 * DAYS_PER_MONTH;
  const days = azure ? today - azure.createdDay : 0;
  return line({ id: 'gateway', what: `Gateway ${settings.name}`, payee: 'azure' }, rate, days);
}

function gatewaysOf(plan: Plan, circuitId: CircuitId): readonly Gateway[] {
  const ids = new Set(connectionsOf(plan, circuitId).map(({ gatewayId }) => gatewayId));
  return [...ids].flatMap((id) => plan.gateways[id] ?? []).filter((gateway) => gateway.azure);
}

/** Days after which a circuit that the provider has not begun counts as left lying: an assumption. */
const LEFT_LYING_DAYS = 30;

/** Something that costs money and serves nobody. */
export type Orphan =
  | { readonly why: 'nobody-began'; readonly id: CircuitId; readonly days: number }
  | { readonly why: 'no-peering'; readonly id: CircuitId; readonly days: number }
  | { readonly why: 'no-connection'; readonly id: GatewayId; readonly days: number };

/** Circuits that lie in NotProvisioned, circuits without peerings, gateways without connections. */
export function orphansOf(plan: Plan, today: number): readonly Orphan[] {
  const circuits = Object.values<Circuit>(plan.circuits).flatMap((circuit) => orphanCircuit(plan, circuit, today));
  const gateways = Object.values<Gateway>(plan.gateways).flatMap(({ id, azure }): readonly Orphan[] =>
    azure && connectionsTo(plan, id).every((each) => !each.azure)
      ? [{ why: 'no-connection', id, days: today - azure.createdDay }]
      : [],
  );
  return [...circuits, ...gateways];
}

function orphanCircuit(plan: Plan, circuit: Circuit, today: number): readonly Orphan[] {
  const { id, azure } = circuit;
  if (!azure) return [];
  const days = today - azure.sinceDay;
  if (azure.serviceProviderProvisioningState === 'NotProvisioned') {
    return days >= LEFT_LYING_DAYS ? [{ why: 'nobody-began', id, days }] : [];
  }
  // Peerings of a Layer 3 provider may be invisible.
  const bare = !routesByProvider(circuit) && peeringsOf(plan, id).every((peering) => !peering.azure);
  return azure.serviceProviderProvisioningState === 'Provisioned' && bare ? [{ why: 'no-peering', id, days }] : [];
}
