import data from './exchange-carriers.json' with { type: 'json' };

interface ExchangesAt {
  readonly name: string;
  readonly exchanges: readonly string[];
  /** Carriers that have no line of their own there and reach the exchanges. */
  readonly carriers: readonly string[];
}

const byLocation: ReadonlyMap<string, ExchangesAt> = new Map(data.locations.map((each) => [each.name, each]));

/** The exchange providers at a location through which other carriers connect. */
export function exchangesAt(location: string): ExchangesAt | undefined {
  return byLocation.get(location);
}
