import Box from '@mui/material/Box';
import { useMemo } from 'react';
import type { PlanRequest } from '#domain/actions/index.ts';
import { offersOf } from '#domain/engine/offers.ts';
import { factsOn } from '#domain/engine/facts.ts';
import { findingsOf } from '#domain/engine/check.ts';
import type { Port } from '#domain/model/direct-port.ts';
import { type LinkName, linkNames, portLinkOf } from '#domain/model/link-state.ts';
import type { Circuit } from '#domain/model/plan.ts';
import { counted } from '#domain/model/words.ts';
import { usePlan } from '#store/use-session.ts';
import { AskButton } from '#ui/ask/ask-button.tsx';
import { OfferRow } from '#ui/ask/offer-row.tsx';
import { keyOf } from '#ui/ask/reason-board.ts';
import { useRules } from '#ui/ask/rules-at-hand.ts';
import { Card } from '#ui/kit/card.tsx';
import { Fold } from '#ui/kit/fold.tsx';
import { CheckIcon, WarningIcon } from '#ui/kit/icons.tsx';
import { StateChip } from '#ui/kit/state-chip.tsx';

/** A circuit’s own port pair: its steps in their order, what it is, and what else can be done with it. */
export function PortPanel({ circuit, port }: { readonly circuit: Circuit; readonly port: Port }) {
  return (
    <Card
      title={`Port pair ${port.settings.name || 'without a name'}`}
      aside={
        <StateChip tone={port.azure ? 'ok' : 'neutral'}>
          {port.azure ? `Created on day ${port.azure.createdDay}` : 'Planned'}
        </StateChip>
      }
    >
      <Box sx={{ display: 'grid', gap: 3 }}>
        <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {stepsOf(port).map((step) => (
            <PortStep key={step.title} step={step} />
          ))}
        </Box>
        <PortNotes port={port} />
        {port.azure && <MoreActions circuit={circuit} port={port} />}
      </Box>
    </Card>
  );
}

interface Step {
  readonly title: string;
  readonly words: string;
  readonly done: boolean;
  readonly request: PlanRequest;
}

/** From the order to circuits: what comes first in Azure comes first here. */
function stepsOf({ id, azure }: Port): readonly Step[] {
  const portId = id;
  return [
    {
      title: 'Create the port pair',
      words: azure ? 'Both links begin Disabled.' : 'Microsoft reserves two ports on two edge routers.',
      done: azure !== null,
      request: { id: 'create-port', args: { portId } },
    },
    {
      title: 'Letter of authorization',
      words:
        azure?.letterDay == null
          ? 'With it the colocation lays the cross-connects.'
          : `Downloaded on day ${azure.letterDay}. The cross-connects are ordered.`,
      done: azure?.letterDay != null,
      request: { id: 'download-letter', args: { portId } },
    },
    ...linkNames.map((link) => linkStep(portId, azure, link)),
  ];
}

function linkStep(portId: Port['id'], azure: Port['azure'], link: LinkName): Step {
  const state = azure ? portLinkOf(azure.links, link) : null;
  const enabled = state?.adminState === 'Enabled';
  const macSec = { off: 'MACsec off', on: 'MACsec on', mismatch: 'MACsec keys differ: it carries nothing' };
  return {
    title: `${link === 'primary' ? 'Primary' : 'Secondary'} link Enabled`,
    words: state ? `${state.adminState}, ${macSec[state.macSec]}.` : 'Once its cross-connect is laid.',
    done: enabled,
    request: { id: 'set-port-link', args: { portId, link, adminState: 'Enabled' } },
  };
}

function PortStep({ step: { title, words, done, request } }: { readonly step: Step }) {
  return (
    <Box component="li" sx={row}>
      <Box
        component="span"
        aria-hidden="true"
        sx={{ color: done ? 'ok.main' : 'quiet', display: 'inline-flex', pt: 0.5 }}
      >
        {done ? <CheckIcon size={16} /> : '○'}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ fontWeight: 600, fontSize: '0.8125rem' }}>
          {title}
          {done && (
            <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}>
              {' '}
              (done)
            </Box>
          )}
        </Box>
        <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{words}</Box>
        {!done && (
          <Box sx={{ mt: 1.5 }}>
            <AskButton request={request} size="small" />
          </Box>
        )}
      </Box>
    </Box>
  );
}

/** What is at fault with the ports, what they cost, and what hangs on them. */
function PortNotes({ port }: { readonly port: Port }) {
  const plan = usePlan();
  const rules = useRules();
  const findings = findingsOf(rules, plan, port.id).filter((finding) => finding.field === null || port.azure);
  const billing = factsOn(plan, port.id).find((fact) => fact.id === 'port-billing');
  const keys = port.azure?.authorizations ?? [];
  const used = keys.filter((key) => key.authorizationUseStatus === 'InUse').length;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, fontSize: '0.75rem', color: 'text.secondary' }}>
      {findings.map((finding) => (
        <Box key={finding.message} sx={{ display: 'flex', gap: 1.5, color: 'provider.main' }}>
          <Box component="span" aria-hidden="true" sx={{ flex: 'none' }}>
            <WarningIcon size={14} />
          </Box>
          {finding.message}
        </Box>
      ))}
      {billing && <span>{billing.text}</span>}
      {keys.length > 0 && (
        <span>
          {counted(keys.length, 'port authorization')}, {used} in use.
        </span>
      )}
    </Box>
  );
}

/** All that can be done with live ports besides the steps above. */
function MoreActions({ circuit, port }: { readonly circuit: Circuit; readonly port: Port }) {
  const plan = usePlan();
  const offers = useMemo(
    () =>
      offersOf(plan, circuit.id).filter(
        ({ request }) =>
          ('portId' in request.args && request.args.portId === port.id && !isStep(request)) ||
          request.id === 'rotate-macsec-key',
      ),
    [plan, circuit.id, port.id],
  );
  return (
    <Fold summary={`What else you can do with the ports (${offers.length})`}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {offers.map((offer) => (
          <OfferRow key={keyOf(offer.request)} offer={offer} />
        ))}
      </Box>
    </Fold>
  );
}

function isStep(request: PlanRequest): boolean {
  return (
    request.id === 'create-port' ||
    request.id === 'download-letter' ||
    (request.id === 'set-port-link' && request.args.adminState === 'Enabled')
  );
}

const row = {
  display: 'grid',
  gridTemplateColumns: '20px minmax(0, 1fr)',
  columnGap: 2,
  py: 2,
  borderTop: 1,
  borderColor: 'hairline',
  '&:first-of-type': { borderTop: 0, pt: 0 },
} as const;
