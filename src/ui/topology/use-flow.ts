import { useMemo, useState } from 'react';
import type { CircuitId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import { type Flow, type FlowOptions, type PictureNode, planToFlow } from './plan-to-flow.ts';

/** The picture of the plan. What has not changed stays the same object, so that it is not drawn again. */
export function useFlow(plan: Plan, circuitId: CircuitId, { size, opened }: FlowOptions): Flow {
  const drawn = useMemo(() => planToFlow(plan, circuitId, { size, opened }), [plan, circuitId, size, opened]);
  const [shown, setShown] = useState({ drawn, flow: drawn, circuitId });
  if (shown.drawn === drawn) return shown.flow;
  const flow = shown.circuitId === circuitId ? settle(shown.flow, drawn) : drawn;
  setShown({ drawn, flow, circuitId });
  return flow;
}

function settle(before: Flow, next: Flow): Flow {
  const nodes = new Map(before.nodes.map((node) => [node.id, node]));
  const edges = new Map(before.edges.map((edge) => [edge.id, edge]));
  const { width, height } = before.size;
  return {
    size: width === next.size.width && height === next.size.height ? before.size : next.size,
    nodes: next.nodes.map((node) => same(nodes.get(node.id), node) ?? (nodes.has(node.id) ? node : asFresh(node))),
    edges: next.edges.map((edge) => same(edges.get(edge.id), edge) ?? edge),
  };
}

function same<Value>(before: Value | undefined, after: Value): Value | undefined {
  return before !== undefined && textOf(before) === textOf(after) ? before : undefined;
}

// Whether something is fresh is no change of the thing itself.
function textOf(value: unknown): string {
  return JSON.stringify(value, (name, part: unknown) => (name === 'fresh' ? undefined : part));
}

function asFresh(node: PictureNode): PictureNode {
  return node.type === 'thing' ? { ...node, data: { ...node.data, fresh: true } } : node;
}
