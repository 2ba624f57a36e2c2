import { confidenceLevel } from '../result/confidence.js';
import { notComputable } from '../result/not-computable.js';
import type { NotComputable } from '../result/result.js';
import type { Direction, EquityGroup, OrderedEquityGroup } from './equity-group.js';
import { readGroups } from './read-groups.js';
import type { GroupFigures } from './read-groups.js';
import { centreOf } from './weighted-mean.js';

/** Groups, which way is good, and what a value of 1 (everybody) is written as. */
export type AttributableOptions = {
  direction: Direction;
  /** 100 for percentages, 1 for shares; needed for the standard error, which counts events. */
  scale?: number;
  /** The overall mean when the groups' populations are not known; populations go before it. */
  settingAverage?: number;
  confidence?: number;
  allowMissing?: boolean;
} & ({ ordered: true; groups: readonly OrderedEquityGroup[] } | { ordered: false; groups: readonly EquityGroup[] });

/** The group that the overall mean is compared with. */
export interface ComparedWith {
  reference: string;
}

/** The overall mean, the reference group, and what lies between them. */
export interface Comparison extends ComparedWith {
  figures: GroupFigures;
  level: number;
  mean: number;
  /** Reference value less the mean, 0 where the reference is not the better one. */
  gain: number;
  /** Standard error of the attributable fraction, as a share; null when it cannot be counted. */
  fractionError: number | null;
}

/** Finds the reference group and how much better than the overall mean it is. */
export function compareWithBest(options: AttributableOptions): Comparison | NotComputable {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const figures = readGroups<EquityGroup>(options.groups, {
    population: 'optional',
    allowMissing: options.allowMissing,
  });
  if ('computable' in figures) return figures;
  const outside = valueOutside(figures, options.scale);
  if (outside) return outside;
  const centre = centreOf(figures, figures.shares ? undefined : options.settingAverage);
  if (typeof centre !== 'function') return centre;
  const mean = centre(figures.values);
  const index = options.ordered ? mostAdvantaged(options.groups, figures) : best(figures, options.direction);
  if (typeof index !== 'number') return index;
  const reference = figures.values[index] ?? NaN;
  const better = options.direction === 'high-is-good' ? reference > mean : reference < mean;
  return {
    figures,
    level,
    mean,
    gain: better ? reference - mean : 0,
    fractionError: fractionError(figures, index, options.scale),
    reference: figures.kept[index]?.group ?? '',
  };
}

/** The table of counts exists only for a scale above 0 and values within it. */
function valueOutside({ values }: GroupFigures, scale: number | undefined): NotComputable | null {
  if (scale === undefined) return null;
  if (!(scale > 0 && scale < Infinity)) {
    return notComputable('invalid-argument', `The scale is ${scale}; it must be a number above 0.`);
  }
  if (values.every((value) => value >= 0 && value <= scale)) return null;
  return notComputable('out-of-range', `A value lies outside 0 and the scale ${scale}.`);
}

function mostAdvantaged(groups: readonly OrderedEquityGroup[], { kept }: GroupFigures): number | NotComputable {
  const last = groups.reduce((most, group) => (group.order > most.order ? group : most));
  const index = kept.findIndex(({ group }) => group === last.group);
  if (index >= 0) return index;
  return notComputable('missing-value', `The estimate of ${last.group}, the most advantaged group, is missing.`);
}

/** The best value; of several the group with the most people. */
function best({ values, populations }: GroupFigures, direction: Direction): number {
  let index = 0;
  for (let j = 1; j < values.length; j += 1) {
    const difference = (values[j] ?? NaN) - (values[index] ?? NaN);
    const isBetter = direction === 'high-is-good' ? difference > 0 : difference < 0;
    const isLarger = (populations?.[j] ?? 0) > (populations?.[index] ?? 0);
    if (isBetter || (difference === 0 && isLarger)) index = j;
  }
  return index;
}

/** Standard error of the fraction from the 2×2 table of the reference group (c with, d without) and the others (a, b). */
function fractionError({ values, populations }: GroupFigures, index: number, scale: number | undefined): number | null {
  if (!populations || scale === undefined) return null;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  values.forEach((value, j) => {
    const population = populations[j] ?? 0;
    const events = (value / scale) * population;
    if (j === index) {
      c = events;
      d = population - events;
    } else {
      a += events;
      b += population - events;
    }
  });
  const total = a + b + c + d;
  return Math.sqrt((c * total * (a * d * (total - c) + b * c ** 2)) / ((a + c) ** 3 * (c + d) ** 3));
}
