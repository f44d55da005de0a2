import { clamp } from './box.ts';

/** Heights and vertical distances of the picture, in pixels. */
export interface Metrics {
  /** Title of a zone. */
  readonly label: number;
  /** Edges, ports, MSEEs and peerings. */
  readonly node: number;
  /** Between the two paths, where the circuit's label stands. */
  readonly middle: number;
  readonly circuit: number;
  /** From the second path to the foot of its zones. */
  readonly below: number;
  /** Room in which lines turn, above peerings or a row of regions. */
  readonly bus: number;
  readonly pill: number;
  readonly pillGap: number;
  readonly gateway: number;
  readonly network: number;
  readonly framePad: number;
  readonly regionLabel: number;
  readonly foot: number;
}

const compact: Metrics = {
  label: 26,
  node: 40,
  middle: 42,
  circuit: 28,
  below: 9,
  bus: 20,
  pill: 24,
  pillGap: 7,
  gateway: 28,
  network: 34,
  framePad: 7,
  regionLabel: 20,
  foot: 9,
};

const roomy: Metrics = {
  label: 34,
  node: 68,
  middle: 104,
  circuit: 50,
  below: 18,
  bus: 44,
  pill: 26,
  pillGap: 16,
  gateway: 33,
  network: 52,
  framePad: 14,
  regionLabel: 28,
  foot: 20,
};

/** Between a compact picture (0) and a roomy one (1). */
function metricsAt(room: number): Metrics {
  const mix = (name: keyof Metrics) => compact[name] + (roomy[name] - compact[name]) * room;
  return {
    label: mix('label'),
    node: mix('node'),
    middle: mix('middle'),
    circuit: mix('circuit'),
    below: mix('below'),
    bus: mix('bus'),
    pill: mix('pill'),
    pillGap: mix('pillGap'),
    gateway: mix('gateway'),
    network: mix('network'),
    framePad: mix('framePad'),
    regionLabel: mix('regionLabel'),
    foot: mix('foot'),
  };
}

/** How much of what is left over each distance takes, up to its bound. */
const shares = [
  ['middle', 0.34, 110],
  ['bus', 0.2, 50],
  ['network', 0.14, 30],
  ['node', 0.1, 14],
  ['label', 0.06, 14],
  ['below', 0.06, 16],
] as const;

/**
 * Metrics with which a picture fills a height. `heightWith` says how high it would be; that grows evenly with every
 * distance, so that two samples tell where between compact and roomy it fits.
 */
export function metricsFor(height: number, heightWith: (metrics: Metrics) => number): Metrics {
  const least = heightWith(compact);
  const most = heightWith(roomy);
  const metrics = metricsAt(clamp((height - least) / Math.max(1, most - least), 0, 1));
  const left = Math.max(0, height - most);
  return shares.reduce(
    (grown, [name, share, bound]) => ({ ...grown, [name]: grown[name] + Math.min(left * share, bound) }),
    metrics,
  );
}
