import { isRoundingNoise, largestSize } from '../../numerics/rounding-noise.js';
import { notComputable } from '../../result/index.js';
import type { NotComputable } from '../../result/index.js';
import { buildPanel } from '../panel/panel.js';
import type { PanelObservation } from '../panel/panel.js';

/** Outcomes of all units in all periods, where every treated unit starts in the same period. */
export interface BlockOutcomes {
  /** One row a unit, controls first; one column a period. */
  outcomes: readonly (readonly (number | null)[])[];
  /** How many rows, from the first, belong to units that are never treated. */
  controls: number;
  /** How many columns, from the first, lie before the start of treatment. */
  periodsBefore: number;
}

/** A panel as rows of a block, or as observations in any order. */
export type SyntheticPanel = BlockOutcomes | { observations: readonly PanelObservation[] };

/** A block without a gap. */
export interface Block {
  readonly rows: readonly (readonly number[])[];
  readonly controls: number;
  readonly before: number;
}

/** The complete block of a panel; see `syntheticDifferenceInDifferences` for what is refused. */
export function readBlock(panel: SyntheticPanel): Block | NotComputable {
  const block = 'observations' in panel ? blockOfObservations(panel.observations) : panel;
  if ('computable' in block) return block;
  return whyNoDesign(block) ?? completeBlock(block);
}

function blockOfObservations(observations: readonly PanelObservation[]): BlockOutcomes | NotComputable {
  const panel = buildPanel(observations);
  if ('computable' in panel) return panel;
  const starts = new Set(panel.firstTreated.filter(Number.isFinite));
  if (starts.size > 1) {
    return notComputable('invalid-argument', 'Treatment starts at different times; look at one start at a time.');
  }
  const start = [...starts][0] ?? Infinity;
  const rows = panel.unitNames.map(() => panel.periodValues.map((): number | null => null));
  panel.outcomes.forEach((outcome, row) => (rows[panel.units[row]!]![panel.periods[row]!] = outcome));
  const isControl = (_: unknown, unit: number) => panel.firstTreated[unit] === Infinity;
  const controls = rows.filter(isControl);
  return {
    outcomes: [...controls, ...rows.filter((row, unit) => !isControl(row, unit))],
    controls: controls.length,
    periodsBefore: panel.periodValues.filter((period) => period < start).length,
  };
}

function whyNoDesign({ outcomes, controls, periodsBefore }: BlockOutcomes): NotComputable | null {
  const periods = outcomes[0]?.length ?? 0;
  if (outcomes.some((row) => row.length !== periods)) {
    return notComputable('invalid-argument', 'The units have different numbers of periods.');
  }
  if (!Number.isInteger(controls) || controls < 0 || controls > outcomes.length) {
    return notComputable('invalid-argument', `There cannot be ${controls} controls among ${outcomes.length} units.`);
  }
  if (!Number.isInteger(periodsBefore) || periodsBefore < 0 || periodsBefore > periods) {
    return notComputable('invalid-argument', `There cannot be ${periodsBefore} earlier ones among ${periods} periods.`);
  }
  if (controls === outcomes.length) return notComputable('not-identified', 'No unit is ever treated.');
  if (periodsBefore === periods) return notComputable('not-identified', 'No period follows the start of treatment.');
  if (controls === 0) return notComputable('not-identified', 'Every unit is treated, so there is no control.');
  if (controls === 1) return notComputable('too-few-groups', 'One control leaves nothing to weigh; it takes two.');
  if (periodsBefore < 2) {
    const message = `${periodsBefore} periods before treatment are too few to match on; it takes two.`;
    return notComputable('too-few-observations', message);
  }
  return null;
}

function completeBlock({ outcomes, controls, periodsBefore }: BlockOutcomes): Block | NotComputable {
  const rows = outcomes.map((row) => row.flatMap((outcome) => outcome ?? []));
  const missing = outcomes.reduce((sum, row, unit) => sum + row.length - rows[unit]!.length, 0);
  if (missing > 0) {
    return notComputable('missing-value', `${missing} outcomes are missing; leave out those units or periods.`);
  }
  const figures = rows.flat();
  if (!figures.every(Number.isFinite)) return notComputable('out-of-range', 'Outcomes must be finite numbers.');
  const size = largestSize(figures);
  if (!Number.isFinite((4 * size * figures.length) ** 2)) {
    return notComputable('not-finite', 'The outcomes are too large to be squared; give them in a larger unit.');
  }
  if (figures.every((figure) => isRoundingNoise(figure - figures[0]!, size))) {
    return notComputable('no-variation', 'All outcomes are the same, so there is nothing to weigh by.');
  }
  return { rows, controls, before: periodsBefore };
}

/** The mean of each column over some rows. */
export function meanRow(rows: readonly (readonly number[])[]): number[] {
  return rows[0]!.map((_, column) => rows.reduce((sum, row) => sum + row[column]!, 0) / rows.length);
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The standard deviation of all changes from one period to the next of the controls before treatment. */
export function noiseLevel({ rows, controls, before }: Block): number {
  const changes = rows
    .slice(0, controls)
    .flatMap((row) => Array.from({ length: before - 1 }, (_, period) => row[period + 1]! - row[period]!));
  if (changes.length < 2) return 0;
  const mean = meanOf(changes);
  return Math.sqrt(changes.reduce((sum, change) => sum + (change - mean) ** 2, 0) / (changes.length - 1));
}
