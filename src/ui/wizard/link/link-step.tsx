import Box from '@mui/material/Box';
import { useEffect, useMemo, useState, lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import type { PlanRequest } from '#domain/actions/index.ts';
import { linkLimit } from '#domain/catalog/catalog.ts';
import { type CircuitId, type ConnectionId, gatewayIdOf, type NetworkId, networkId } from '#domain/model/ids.ts';
import { connectionsOf, circuitsOf, globalReachesOf } from '#domain/model/look-up.ts';
import type { Circuit, Connection, Plan } from '#domain/model/plan.ts';
import { usePlan } from '#store/use-session.ts';
import { useAsk } from '#ui/ask/use-ask.ts';
import { Card } from '#ui/kit/card.tsx';
import { EmptyState } from '#ui/kit/empty-state.tsx';
import { LockedNote } from '../locked-note.tsx';
import { StepPanel } from '../step-panel.tsx';
import { ElsewhereList } from './elsewhere-list.tsx';
import { LinkBar } from './link-bar.tsx';
import { NetworkCard } from './network-card.tsx';
import { partsOf } from './network-draft.ts';
import { networksElsewhere, requestsToAdd, requestsToJoin } from './new-network.ts';
import { roadOf } from './road.ts';

// A plan of one circuit never needs it.
const GlobalReachCard = lazy(async () => {
  const { GlobalReachCard: component } = await import('./global-reach/global-reach-card.tsx');
  return { default: component };
});

export function LinkStep({ circuitId }: { readonly circuitId: CircuitId }) {
  const circuit = usePlan().circuits[circuitId];
  return circuit ? <LinkPanel key={circuitId} circuit={circuit} /> : null;
}

function LinkPanel({ circuit }: { readonly circuit: Circuit }) {
  const plan = usePlan();
  const { id: circuitId } = circuit;
  const connections = connectionsOf(plan, circuitId);
  const [params] = useSearchParams();
  const [open, setOpen] = useState<ConnectionId | null>(
    () => (connectionAt(connections, params.get('at')) ?? firstOnTheRoad(plan, connections))?.id ?? null,
  );
  const selected = connections.find((connection) => connection.id === open) ?? firstOnTheRoad(plan, connections);
  const next = useMemo(() => (selected ? roadOf(plan, selected).next : null), [plan, selected]);
  const [fresh, setFresh] = useState<NetworkId | null>(null);
  // Fetched once the step stands, so that it is there when a card is opened, with or without a connection.
  useEffect(() => void import('./network-body.tsx'), []);
  const addAll = useAddAll({ onAdded: setOpen, onNew: setFresh });

  return (
    <StepPanel
      circuitId={circuitId}
      step="link"
      lead="A virtual network reaches the circuit over an ExpressRoute gateway of its own, and a link between the two."
      bar={
        <LinkBar next={next} isEmpty={connections.length === 0} onAdd={() => addAll(requestsToAdd(plan, circuit))} />
      }
    >
      <LockedNote circuitId={circuitId} step="link" />
      {connections.length === 0 ? <NothingYet /> : <LinkCount circuit={circuit} connections={connections} />}
      {connections.map((connection) => (
        <ConnectionCard
          key={connection.id}
          connection={connection}
          open={connection.id === open}
          fresh={fresh}
          onOpenChange={(unfolded) => setOpen((now) => afterFolding(now, connection.id, unfolded))}
        />
      ))}
      <ElsewhereList
        networks={networksElsewhere(plan, circuitId)}
        circuitName={circuit.settings.name || 'this circuit'}
        onJoin={(network) => addAll(requestsToJoin(plan, circuit, network))}
      />
      {(circuitsOf(plan).length > 1 || globalReachesOf(plan, circuitId).length > 0) && (
        <Suspense>
          <GlobalReachCard circuit={circuit} />
        </Suspense>
      )}
    </StepPanel>
  );
}

/** The connection of what the address names: itself, its gateway or its network. */
function connectionAt(connections: readonly Connection[], at: string | null): Connection | undefined {
  if (at === null) return undefined;
  const gateways: readonly string[] = [at, gatewayIdOf(networkId(at))];
  return connections.find(({ id, gatewayId }) => id === at || gateways.includes(gatewayId));
}

/** The connection that wants the person's eyes. */
function firstOnTheRoad(plan: Plan, connections: readonly Connection[]): Connection | undefined {
  return connections.find((connection) => roadOf(plan, connection).next !== null) ?? connections[0];
}

function afterFolding(now: ConnectionId | null, own: ConnectionId, open: boolean): ConnectionId | null {
  if (open) return own;
  return now === own ? null : now;
}

interface Adding {
  readonly onAdded: (id: ConnectionId) => void;
  /** The network is new: its name is the first thing to look at. */
  readonly onNew: (id: NetworkId) => void;
}

/** Asks for one after the other, and says what came of it. */
function useAddAll({ onAdded, onNew }: Adding): (requests: readonly PlanRequest[]) => void {
  const ask = useAsk();
  return (requests) => {
    for (const request of requests) {
      if (ask(request).kind !== 'done') return;
      if (request.id === 'plan-network') onNew(request.args.networkId);
      if (request.id === 'plan-connection') onAdded(request.args.connectionId);
    }
  };
}

interface ConnectionCardProps {
  readonly connection: Connection;
  /** The network that was added last. */
  readonly fresh: NetworkId | null;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

function ConnectionCard({ connection, fresh, ...folding }: ConnectionCardProps) {
  const plan = usePlan();
  const parts = useMemo(() => partsOf(plan, connection), [plan, connection]);
  return parts ? <NetworkCard parts={parts} takesFocus={parts.network.id === fresh} {...folding} /> : null;
}

function LinkCount({
  circuit,
  connections,
}: {
  readonly circuit: Circuit;
  readonly connections: readonly Connection[];
}) {
  const { tier, bandwidthInMbps } = circuit.settings;
  const limit = linkLimit(tier, bandwidthInMbps ?? 0);
  const live = connections.filter((connection) => connection.azure).length;
  return (
    <Box
      sx={{
        fontSize: '0.75rem',
        lineHeight: 1.45,
        color: 'quiet',
        textAlign: 'end',
        mb: -2,
        fontVariantNumeric: 'tabular-nums',
      }}
    >
      {limit === undefined ? `${live} links` : `${live} of ${limit} links used`}
    </Box>
  );
}

function NothingYet() {
  return (
    <Card>
      <EmptyState title="No virtual network yet">
        Add one: it comes with free addresses, a GatewaySubnet and a gateway, all of which you can change before
        anything is created.
      </EmptyState>
    </Card>
  );
}
