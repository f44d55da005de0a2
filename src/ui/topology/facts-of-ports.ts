import type { Port } from '#domain/model/direct-port.ts';
import { drillNames, linkNames, portLinkOf } from '#domain/model/link-state.ts';
import { portOf } from '#domain/model/look-up.ts';
import type { Circuit, CircuitInAzure, Plan } from '#domain/model/plan.ts';
import { factsOfKept } from './facts-of-kept.ts';
import { azure, day, type Fact, id, state } from './fact-lines.ts';

/** What a circuit stands on, and what runs on its links now. */
export function factsOfGround(plan: Plan, circuit: Circuit): readonly Fact[] {
  const port = portOf(plan, circuit);
  const drill = circuit.azure?.drill;
  return [
    id('expressRoutePort', port?.settings.name || circuit.settings.expressRoutePort),
    ...(port ? factsOfPort(port) : []),
    { name: 'Running now', value: drill ? sayDrill(drill) : '', kind: 'word' },
  ];
}

/** The port pair under a circuit of one's own. */
function factsOfPort({ settings, azure: live, kept }: Port): readonly Fact[] {
  return [
    azure('bandwidthInGbps', settings.bandwidthInGbps),
    azure('encapsulation', settings.encapsulation),
    azure('billingType', settings.billingType),
    ...linkNames.map((link) => state(`adminState, ${link}`, live && portLinkOf(live.links, link).adminState)),
    day('Ports billed since', live?.billedFromDay),
    ...factsOfKept(kept),
  ];
}

function sayDrill({ kind, link, sinceDay }: NonNullable<CircuitInAzure['drill']>): string {
  const where = link === 'both' ? 'on both links' : `on the ${link} link`;
  return `${drillNames[kind]} ${where}, since day ${sinceDay}`;
}
