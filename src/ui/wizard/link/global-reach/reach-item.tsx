import Box from '@mui/material/Box';
import { Link } from 'react-router';
import type { PlanRequest } from '#domain/actions/index.ts';
import { factsOn } from '#domain/engine/facts.ts';
import { findingsOf } from '#domain/engine/check.ts';
import { saidBy, verdictOf } from '#domain/engine/verdict.ts';
import { farEnd, statusOfReach } from '#domain/model/global-reach-life.ts';
import type { GlobalReach } from '#domain/model/global-reach.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import type { Basis } from '#domain/shapes/verdict.ts';
import { usePlan, useSessionState } from '#store/use-session.ts';
import { AskButton } from '#ui/ask/ask-button.tsx';
import { AskMenuItem } from '#ui/ask/ask-menu-item.tsx';
import { basisWords } from '#ui/ask/basis-words.ts';
import { ReasonLine } from '#ui/ask/reason-line.tsx';
import { useRules } from '#ui/ask/rules-at-hand.ts';
import { Fold } from '#ui/kit/fold.tsx';
import { MoreMenu } from '#ui/kit/more-menu.tsx';
import { stepPath } from '#ui/kit/paths.ts';
import { StateChip, toneOfState } from '#ui/kit/state-chip.tsx';
import { Note } from '../../routing/note.tsx';
import { ReachFields } from './reach-fields.tsx';

export interface ReachItemProps {
  readonly reach: GlobalReach;
  /** The circuit on whose page it stands. */
  readonly own: CircuitId;
}

/** One connection to another circuit, as it stands. */
export function ReachItem({ reach, own }: ReachItemProps) {
  const plan = usePlan();
  const far = plan.circuits[farEnd(reach, own)];
  const title = far?.settings.name || 'a circuit that is gone';
  const status = statusOfReach(plan, reach);
  const madeHere = reach.circuitId === own;
  return (
    <Box component="li" sx={item}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, minHeight: 32 }}>
        <Box component="h3" sx={{ m: 0, fontSize: '0.875rem', fontWeight: 600, overflowWrap: 'anywhere' }}>
          To {title}
        </Box>
        <StateChip tone={status === null ? 'neutral' : toneOfState(status)}>{status ?? 'Planned'}</StateChip>
        <Box component="span" sx={{ ml: 'auto', fontSize: '0.8125rem', color: 'text.secondary' }}>
          {far?.settings.peeringLocation}
        </Box>
        {madeHere && <ReachMenu reach={reach} title={title} />}
      </Box>
      {status === 'Disconnected' && (
        <Box sx={words}>The private peering of one of the two circuits is down, so nothing passes between them.</Box>
      )}
      {madeHere ? <OwnReach reach={reach} /> : <ForeignReach reach={reach} />}
      <Findings reach={reach} />
      <Facts reach={reach} />
    </Box>
  );
}

function ReachMenu({ reach, title }: { readonly reach: GlobalReach; readonly title: string }) {
  return (
    <MoreMenu label={`More about Global Reach to ${title}`}>
      {reach.azure ? (
        <AskMenuItem request={{ id: 'remove-global-reach', args: { globalReachId: reach.id } }} confirmName={title} />
      ) : (
        <AskMenuItem request={{ id: 'discard-planned', args: { id: reach.id } }} />
      )}
    </MoreMenu>
  );
}

function OwnReach({ reach }: { readonly reach: GlobalReach }) {
  return (
    <>
      <ReachFields key={JSON.stringify(reach.settings)} reach={reach} />
      {!reach.azure && (
        <>
          <ReasonLine request={requestFor(reach)} />
          <AskButton request={requestFor(reach)} />
        </>
      )}
    </>
  );
}

function ForeignReach({ reach }: { readonly reach: GlobalReach }) {
  const plan = usePlan();
  const planId = useSessionState((state) => state.planId) ?? '';
  const name = plan.circuits[reach.circuitId]?.settings.name || 'the other circuit';
  return (
    <Box sx={words}>
      {reach.azure ? 'Made' : 'Planned'} on {name}: it is changed and removed there, and applies to both.{' '}
      <Link to={stepPath(planId, reach.circuitId, 'link')}>Open {name}</Link>
    </Box>
  );
}

/** What stands at no field and what the button does not say itself. */
function Findings({ reach }: { readonly reach: GlobalReach }) {
  const plan = usePlan();
  const rules = useRules();
  const said = saidBy(verdictOf(plan, requestFor(reach))).map(({ reason }) => reason);
  return findingsOf(rules, plan, reach.id)
    .filter(({ field, rule }) => field === null && (reach.azure !== null || !said.includes(rule)))
    .map((finding) => (
      <Note
        key={`${finding.rule} ${finding.message}`}
        kind="warning"
        title={finding.severity === 'error' ? 'This will not work.' : 'Think twice.'}
      >
        {finding.message} <BasisChip basis={finding.basis} />
      </Note>
    ));
}

function requestFor({ id }: GlobalReach): PlanRequest {
  return { id: 'add-global-reach', args: { globalReachId: id } };
}

/** Says so where no page of Microsoft settles what is claimed. */
function BasisChip({ basis }: { readonly basis: Basis }) {
  const known = basisWords[basis];
  return known === null ? null : <StateChip tone="neutral">{known}</StateChip>;
}

function Facts({ reach }: { readonly reach: GlobalReach }) {
  const plan = usePlan();
  return (
    <Fold summary="What it does and costs">
      <Box component="ul" sx={{ ...words, m: 0, mt: 1, pl: 4, display: 'grid', gap: 1 }}>
        {factsOn(plan, reach.id).map((fact) => (
          <li key={fact.id}>
            {fact.text} <BasisChip basis={fact.basis} />
          </li>
        ))}
      </Box>
    </Fold>
  );
}

const item = {
  display: 'grid',
  justifyItems: 'stretch',
  gap: 2,
  p: 3,
  border: 1,
  borderColor: 'hairline',
  borderRadius: 2,
  minWidth: 0,
} as const;

const words = { fontSize: '0.8125rem', lineHeight: 1.5, color: 'text.secondary', maxWidth: '72ch' } as const;
