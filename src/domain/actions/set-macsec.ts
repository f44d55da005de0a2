import { patchLivePort } from '#domain/model/edit.ts';
import type { PortId } from '#domain/model/ids.ts';
import { type LinkName, linkNames, otherLink, portLinkOf, withPortLink } from '#domain/model/link-state.ts';
import { livePortsUnder, portObstacles, portRefusals } from '#domain/model/port-life.ts';
import { portWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface SetMacsec {
  readonly portId: PortId;
  readonly link: LinkName;
  /** `mismatch` is MACsec with a key that only Azure has: the router gets it afterwards. */
  readonly macSec: 'off' | 'mismatch' | 'on';
}

type Reason = keyof typeof portRefusals | 'already-so' | 'router-has-no-key' | 'other-link-unmatched';

const verbs = { off: 'Turn MACsec off', mismatch: 'Turn MACsec on', on: 'Give the router the MACsec key' } as const;

export const setMacsec: PlanAction<SetMacsec, Reason> = {
  actors: ['customer'],
  label: '{verb} for the {link} link of {port}',
  done: '{port}, {link} link: {done}',
  rules: ['ERD-14'],
  refusals: {
    ...portRefusals,
    'already-so': 'MACsec of the {link} link stands so already.',
    'router-has-no-key': 'Until your router has the same key, the {link} link carries nothing: there is no fallback.',
    'other-link-unmatched':
      'The keys of the other link differ too: with both links changed at once, nothing gets through.',
  },

  guard(plan, { portId, link, macSec }) {
    const azure = plan.ports[portId]?.azure;
    if (!azure) return portObstacles(plan, portId);
    if (portLinkOf(azure.links, link).macSec === macSec) return [{ reason: 'already-so' }];
    if (macSec !== 'mismatch') return [];
    const other = otherLink(link);
    const match = { id: 'set-macsec', args: { portId, link: other, macSec: 'on' } } as const;
    const both = portLinkOf(azure.links, other).macSec === 'mismatch';
    return [
      ...(both ? [{ reason: 'other-link-unmatched', warning: true, remedy: match } as const] : []),
      { reason: 'router-has-no-key', warning: true },
    ];
  },

  apply(plan, { portId, link, macSec }) {
    const azure = plan.ports[portId]?.azure;
    return azure ? patchLivePort(plan, portId, { links: withPortLink(azure.links, link, { macSec }) }) : plan;
  },

  offers: (plan, circuitId) =>
    livePortsUnder(plan, circuitId).flatMap(({ id, azure }) =>
      azure === null
        ? []
        : linkNames.map((link) => {
            const next = { off: 'mismatch', mismatch: 'on', on: 'off' } as const;
            return { portId: id, link, macSec: next[portLinkOf(azure.links, link).macSec] };
          }),
    ),

  words: (plan, { portId, link, macSec }) => ({
    ...portWords(plan, portId),
    link,
    verb: verbs[macSec],
    done: { off: 'MACsec off', mismatch: 'MACsec on in Azure', on: 'MACsec keys match' }[macSec],
  }),
};
