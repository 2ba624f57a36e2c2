import { notComputable } from '../../result/index.js';
import type { NotComputable, Warning } from '../../result/index.js';

/** The outcome of one unit (an organisation) in one period. */
export interface PanelObservation {
  unit: string;
  /** The cluster the unit belongs to, such as its region. Units are their own clusters when none is given. */
  cluster?: string;
  period: number;
  /** The first period in which the unit is treated; null for a unit never treated. */
  firstTreated: number | null;
  outcome: number | null;
  /** A precision or population weight; 1 unless given. */
  weight?: number;
}

/** Observations sorted by unit and period, with names turned into positions. */
export interface Panel {
  readonly unitNames: readonly string[];
  readonly clusterNames: readonly string[];
  /** Periods in rising order. */
  readonly periodValues: readonly number[];
  /** First treated period of each unit; Infinity for never. */
  readonly firstTreated: Float64Array;
  /** Row at which each unit begins, with one more entry for the end. */
  readonly unitStarts: Int32Array;
  readonly units: Int32Array;
  readonly clusters: Int32Array;
  readonly periods: Int32Array;
  readonly outcomes: Float64Array;
  readonly weights: Float64Array;
  readonly warnings: readonly Warning[];
}

function positionsOf<Value>(values: Iterable<Value>): Map<Value, number> {
  const positions = new Map<Value, number>();
  for (const value of values) if (!positions.has(value)) positions.set(value, positions.size);
  return positions;
}

function isImpossible({ period, weight = 1, outcome, firstTreated }: PanelObservation): boolean {
  const isStart = firstTreated === null || Number.isFinite(firstTreated);
  return !(Number.isFinite(outcome) && Number.isFinite(period) && isStart && weight > 0 && weight < Infinity);
}

function refuse(observed: readonly PanelObservation[]): NotComputable | null {
  if (observed.length === 0) return notComputable('missing-value', 'No observation has an outcome.');
  const wrong = observed.find(isImpossible);
  if (wrong) {
    const message = `Unit ${wrong.unit}, period ${wrong.period}: outcomes and periods must be finite and weights above 0.`;
    return notComputable('out-of-range', message);
  }
  const starts = new Map<string, number | null>();
  const cells = new Set<string>();
  for (const { unit, period, firstTreated } of observed) {
    if (starts.has(unit) && starts.get(unit) !== firstTreated) {
      const message = `Unit ${unit} has two first treated periods; treatment must start once.`;
      return notComputable('invalid-argument', message);
    }
    starts.set(unit, firstTreated);
    const cell = `${period} ${unit}`;
    if (cells.has(cell)) {
      return notComputable('invalid-argument', `Unit ${unit} has two observations of period ${period}; keep one.`);
    }
    cells.add(cell);
  }
  return null;
}

/**
 * Sorts and indexes observations; those without an outcome are left out with a warning. Refuses no outcome at all
 * (`missing-value`), a figure that is not finite or a weight not above 0 (`out-of-range`), and a unit with two starts of
 * treatment or two observations of one period (`invalid-argument`).
 */
export function buildPanel(observations: readonly PanelObservation[]): Panel | NotComputable {
  const known = observations.filter(({ outcome }) => outcome != null);
  const refused = refuse(known);
  if (refused) return refused;
  const periodValues = [...new Set(known.map(({ period }) => period))].sort((left, right) => left - right);
  const unitPositions = positionsOf(known.map(({ unit }) => unit));
  const clusterPositions = positionsOf(known.map(({ cluster, unit }) => cluster ?? unit));
  const rows = known.sort(
    (left, right) => unitPositions.get(left.unit)! - unitPositions.get(right.unit)! || left.period - right.period,
  );
  const periodPositions = positionsOf(periodValues);
  const unitStarts = new Int32Array(unitPositions.size + 1).fill(rows.length);
  const firstTreated = new Float64Array(unitPositions.size);
  const units = Int32Array.from(rows, ({ unit }) => unitPositions.get(unit)!);
  for (let row = rows.length - 1; row >= 0; row--) {
    unitStarts[units[row]!] = row;
    firstTreated[units[row]!] = rows[row]!.firstTreated ?? Infinity;
  }
  return {
    unitNames: [...unitPositions.keys()],
    clusterNames: [...clusterPositions.keys()],
    periodValues,
    firstTreated,
    unitStarts,
    units,
    clusters: Int32Array.from(rows, ({ cluster, unit }) => clusterPositions.get(cluster ?? unit)!),
    periods: Int32Array.from(rows, ({ period }) => periodPositions.get(period)!),
    outcomes: Float64Array.from(rows, ({ outcome }) => outcome!),
    weights: Float64Array.from(rows, ({ weight }) => weight ?? 1),
    warnings: droppedRows(observations.length - rows.length),
  };
}

function droppedRows(dropped: number): Warning[] {
  if (dropped === 0) return [];
  return [{ code: 'dropped-rows', message: `${dropped} observations without an outcome were left out.` }];
}
