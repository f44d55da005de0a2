import { patchLivePort } from '#domain/model/edit.ts';
import { isDirect } from '#domain/model/circuit-condition.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { type LinkName, linkNames, otherLink, portLinkOf, withPortLink } from '#domain/model/link-state.ts';
import { portOf } from '#domain/model/look-up.ts';
import { livePortsUnder } from '#domain/model/port-life.ts';
import { circuitWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface RotateMacsecKey {
  readonly circuitId: CircuitId;
  readonly link: LinkName;
}

type Reason = 'direct-only' | 'ports-unknown' | 'macsec-off' | 'drain-first' | 'other-link-down';

export const rotateMacsecKey: PlanAction<RotateMacsecKey, Reason> = {
  actors: ['customer'],
  label: 'Rotate MACsec key of the {link} link',
  done: 'MACsec key of the {link} link changed in Azure',
  row: 48,
  rules: ['ERD-14'],
  refusals: {
    'direct-only': 'MACsec runs on your own ExpressRoute Direct ports only. {circuit} stands on a port of {provider}.',
    'ports-unknown': 'The port pair of {circuit} is not in the plan, or does not exist in Azure yet.',
    'macsec-off': 'MACsec is off on the {link} link: there is no key to change.',
    'drain-first':
      'The {link} link carries nothing from the change in Azure until your router has the new key too. Drain it first, and change one link at a time.',
    'other-link-down': 'The other link is down or its keys differ: the whole port pair would go dark.',
  },
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: states<Reason>(
    { none: '·', NP: '·', PG: '·', PD: '△D', DP: '·', FLT: '·', BUSY: '✖I', FAIL: '✖I' },
    { PD: 'drain-first' },
  ),

  guard(plan, { circuitId, link }) {
    const circuit = plan.circuits[circuitId];
    if (circuit && !isDirect(circuit)) return [{ reason: 'direct-only' }];
    const port = circuit && portOf(plan, circuit);
    if (!port?.azure) return [{ reason: 'ports-unknown' }];
    if (portLinkOf(port.azure.links, link).macSec === 'off') {
      return [
        { reason: 'macsec-off', remedy: { id: 'set-macsec', args: { portId: port.id, link, macSec: 'mismatch' } } },
      ];
    }
    const other = portLinkOf(port.azure.links, otherLink(link));
    const dark = other.adminState === 'Disabled' || other.macSec === 'mismatch';
    return dark ? [{ reason: 'other-link-down', warning: true }] : [];
  },

  apply(plan, { circuitId, link }) {
    const circuit = plan.circuits[circuitId];
    const port = circuit && portOf(plan, circuit);
    if (!port?.azure) return plan;
    return patchLivePort(plan, port.id, { links: withPortLink(port.azure.links, link, { macSec: 'mismatch' }) });
  },

  offers: (plan, circuitId) =>
    livePortsUnder(plan, circuitId).flatMap(({ azure }) =>
      linkNames
        .filter((link) => azure && portLinkOf(azure.links, link).macSec === 'on')
        .map((link) => ({ circuitId, link })),
    ),
  words: (plan, { circuitId, link }) => ({ ...circuitWords(plan, circuitId), link }),
};
