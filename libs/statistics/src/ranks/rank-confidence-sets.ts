import { coverageLevel, notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';
import { criticalValues } from './critical-values.js';
import type { CriticalValues, DrawOptions } from './critical-values.js';
import { claimsAbout, proveClaims } from './rank-claims.js';
import type { ProvedClaims, RankSide } from './rank-claims.js';
import { readRankedUnits } from './ranked-units.js';
import type { RankedFigure } from './ranked-units.js';

/** How confidence sets for ranks are asked for. */
export interface RankSetOptions extends DrawOptions {
  figures: readonly RankedFigure[];
  /** Covariance of the figures, in their order, where they depend on each other; it then stands for the standard errors. */
  covariance?: readonly (readonly number[])[];
  /** Level of the sets, from 0.5 up to 1 or in percent. */
  confidence?: number;
  side?: RankSide;
  /** Whether all sets hold together at the level, which a sentence about who is highest needs; true unless said. */
  simultaneous?: boolean;
  stepDown?: boolean;
  /** The units whose ranks are wanted; all unless said. */
  units?: readonly string[];
}

/** Which ranks a unit may have; rank 1 is the largest figure. */
export interface RankSet {
  unit: string;
  /** By the figures as they are; ties share the best rank. */
  rank: number;
  best: number;
  worst: number;
  /** How many standard errors of a difference prove one figure larger, step by step. */
  criticalValues: number[];
}

export interface RankSets {
  computable: true;
  sets: RankSet[];
  confidence: number;
  method: CriticalValues['method'];
  /** Present where a critical value was simulated: the same seed gives the same sets. */
  seed?: number;
}

/**
 * Which ranks each unit may have among all, given the chance errors of their figures: the basis of "highest".
 *
 * In words: a unit is proved larger than another where their difference, in standard errors of that difference, exceeds
 * the critical value; that is the quantile of the largest such difference over all claims, were all units alike. The
 * best rank of a unit is one more than the number of those proved larger, the worst is the number of all less those proved
 * smaller. Simultaneous: one critical value for all sets; marginal: one for each. Stepping down judges what is left by its
 * own, lower value. Exact where all claims are about one unit of independent figures, else from seeded draws.
 * Input: figures with standard errors (or their covariance), a level from 0.5. Output: a set for each unit asked for.
 * Refuses: a figure or error missing (`missing-value`) or impossible (`out-of-range`), two figures without any error
 * (`no-variation`), a unit twice or unknown, a covariance or draws that
 * are none (`invalid-argument`).
 * Source: Mogstad, Romano, Shaikh & Wilhelm 2024, Review of Economic Studies 91:476.
 *
 * @example rankConfidenceSets({ figures: [{ unit: 'A', value: 9, standardError: 1 }, { unit: 'B', value: 1, standardError: 1 }] }).sets[0].worst // => 1
 */
export function rankConfidenceSets(options: RankSetOptions): RankSets | NotComputable {
  const level = coverageLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const units = readRankedUnits(options.figures, options.covariance);
  if ('computable' in units) return units;
  const wanted = placesOf(options);
  if (!Array.isArray(wanted)) return wanted;
  const { simultaneous = true, side = 'both', stepDown = false } = options;
  const isAboutOne = !simultaneous || wanted.length === 1 || units.count <= 2;
  const critical = criticalValues(units, level, isAboutOne, options);
  if ('computable' in critical) return critical;
  const prove = (places: readonly number[]) =>
    proveClaims(units, claimsAbout(places, units.count, side), (claims) => critical.valueOf(claims), stepDown);
  const together = simultaneous ? prove(wanted) : null;
  const sets = wanted.map((place) => setOf(options.figures, place, together ?? prove([place])));
  const { method, seed } = critical;
  return { computable: true, sets, confidence: level, method, ...(seed === undefined ? {} : { seed }) };
}

function placesOf({ figures, units }: RankSetOptions): number[] | NotComputable {
  if (units === undefined) return figures.map((_, place) => place);
  const places = units.map((unit) => figures.findIndex((figure) => figure.unit === unit));
  return places.length > 0 && !places.includes(-1) && new Set(places).size === places.length
    ? places
    : notComputable('invalid-argument', 'The units whose ranks are wanted are none, unknown or given twice.');
}

function setOf(
  figures: readonly RankedFigure[],
  place: number,
  { proved, criticalValues: steps }: ProvedClaims,
): RankSet {
  const { unit, value } = figures[place]!;
  return {
    unit,
    rank: 1 + figures.filter((other) => other.value! > value!).length,
    best: 1 + proved.filter(({ smaller }) => smaller === place).length,
    worst: figures.length - proved.filter(({ larger }) => larger === place).length,
    criticalValues: steps,
  };
}
