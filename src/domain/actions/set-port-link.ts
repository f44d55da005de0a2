import type { PortLink } from '#domain/model/direct-port.ts';
import { patchLivePort } from '#domain/model/edit.ts';
import type { PortId } from '#domain/model/ids.ts';
import { type LinkName, linkNames, portLinkOf, withPortLink } from '#domain/model/link-state.ts';
import { circuitsOn } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import { livePortsUnder, portObstacles, portRefusals } from '#domain/model/port-life.ts';
import { counted, portWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface SetPortLink {
  readonly portId: PortId;
  readonly link: LinkName;
  readonly adminState: PortLink['adminState'];
}

type Reason = keyof typeof portRefusals | 'already-so' | 'no-letter-yet' | 'circuits-lose-link';

export const setPortLink: PlanAction<SetPortLink, Reason> = {
  actors: ['customer'],
  label: '{verb} the {link} link of {port}',
  done: 'The {link} link of {port} is {adminState}',
  rules: ['ERD-06', 'ERD-13', 'ERD-15'],
  refusals: {
    ...portRefusals,
    'already-so': 'The {link} link is {adminState} already.',
    'no-letter-yet':
      'The letter of authorization was not downloaded yet: without a cross-connect the link stays dark, and its admin state starts the bill.',
    'circuits-lose-link': '{circuits} of this port pair lose the {link} link. With one link there is no SLA.',
  },

  guard(plan, { portId, link, adminState }) {
    const port = plan.ports[portId];
    if (!port?.azure) return portObstacles(plan, portId);
    if (portLinkOf(port.azure.links, link).adminState === adminState) return [{ reason: 'already-so' }];
    if (adminState === 'Enabled') {
      return port.azure.letterDay === null
        ? [{ reason: 'no-letter-yet', warning: true, basis: 'I', remedy: { id: 'download-letter', args: { portId } } }]
        : [];
    }
    const live = circuitsOn(plan, port).filter((circuit) => circuit.azure).length;
    return live === 0
      ? []
      : [{ reason: 'circuits-lose-link', warning: true, data: { circuits: counted(live, 'circuit') } }];
  },

  apply(plan, { portId, link, adminState }, { day }): Plan {
    const azure = plan.ports[portId]?.azure;
    if (!azure) return plan;
    const billedFromDay = azure.billedFromDay ?? (adminState === 'Enabled' ? day : null);
    return patchLivePort(plan, portId, { links: withPortLink(azure.links, link, { adminState }), billedFromDay });
  },

  offers: (plan, circuitId) =>
    livePortsUnder(plan, circuitId).flatMap(({ id, azure }) =>
      linkNames.map((link) => {
        const dark = azure !== null && portLinkOf(azure.links, link).adminState === 'Disabled';
        return { portId: id, link, adminState: dark ? ('Enabled' as const) : ('Disabled' as const) };
      }),
    ),

  words: (plan, { portId, link, adminState }) => ({
    ...portWords(plan, portId),
    link,
    adminState,
    verb: adminState === 'Enabled' ? 'Enable' : 'Disable',
  }),
};
