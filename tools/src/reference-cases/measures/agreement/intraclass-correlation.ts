import { confidenceLevel, estimate, fQuantile, fUpperTail, notComputable } from '@monitor/statistics';
import type { Interval, RatingTable, Result } from '@monitor/statistics';
import { completeItems, isRoundingNoise, largestSize, meanOf, sumOfSquares } from '@monitor/statistics/parts';
import { agreementFigures, consistencyFigures } from './icc-forms.js';
import type { IccFigures, MeanSquares } from './icc-forms.js';

export interface IccOptions {
  /** `oneway`: raters differ from item to item; `twoway`: the same raters rate all items. */
  model: 'oneway' | 'twoway';
  /** Whether raters who are strict or lenient throughout count as disagreeing; `oneway` has consistency only. */
  type?: 'consistency' | 'agreement';
  /** Reliability of one rater, or of the mean of all. */
  unit?: 'single' | 'average';
  confidence?: number;
}

/** Test of no correlation within items; absent where ratings within items do not vary at all. */
export interface IccTest {
  fStatistic: number | null;
  numeratorDegrees: number;
  denominatorDegrees: number | null;
  pValue: number | null;
}

/**
 * Intraclass correlation: the share of the variance of ratings that lies between items, for ratings that may be read as
 * numbers.
 *
 * Mean squares between items, between raters and within, combined as in McGraw & Wong; F interval at `confidence`.
 * `groups` counts items rated by all. Refuses fewer than 2 raters (`too-few-groups`), fewer than 2 complete items
 * (`too-few-observations`), agreement in a one-way model (`invalid-argument`), and ratings that are all the same but for
 * rounding, or whose variance between and within items cancels (`no-variation`). Without variance within items, or
 * where the limits lie on either side of a pole, there is no interval.
 *
 * Source: McGraw & Wong 1996, Psychological Methods 1:30; Shrout & Fleiss 1979, Psychological Bulletin 86:420.
 *
 * @example
 * intraclassCorrelation([[1, 1], [2, 2], [4, 4]], { model: 'twoway' }).value // => 1
 */
export function intraclassCorrelation(table: RatingTable, options: IccOptions): Result<IccTest> {
  const { model, type = 'consistency', unit = 'single' } = options;
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const complete = completeItems(table, 2);
  if ('reason' in complete) return complete;
  if (model === 'oneway' && type === 'agreement') {
    return notComputable('invalid-argument', 'A one-way model cannot tell raters apart; choose consistency.');
  }
  const squares = meanSquares(complete.items, model);
  if (squares.between === 0 && squares.error === 0 && squares.raters === 0) {
    return notComputable('no-variation', 'All ratings are the same, so no share of their variance exists.');
  }
  const figures = type === 'agreement' ? agreementFigures(squares, unit) : consistencyFigures(squares, unit);
  if (!Number.isFinite(figures.icc)) {
    return notComputable('no-variation', 'Variance between and within items cancel, so that no share of it exists.');
  }
  const built = estimate({
    value: figures.icc,
    interval: intervalOf(figures, squares, level),
    groups: { used: complete.items.length, missing: complete.leftOut },
  });
  return built.computable ? { ...built, ...testOf(figures, squares) } : built;
}

function meanSquares(items: readonly (readonly number[])[], model: IccOptions['model']): MeanSquares {
  const n = items.length;
  const k = items[0]!.length;
  const size = largestSize(items.flat());
  // A sum of squares that rounding left is none: the ratio of two such would pass for a finding.
  const meanSquare = (squares: number, degrees: number) =>
    isRoundingNoise(Math.sqrt(squares / degrees), size) ? 0 : squares / degrees;
  const itemMeans = items.map(meanOf);
  const between = meanSquare(k * sumOfSquares(itemMeans), n - 1);
  if (model === 'oneway') {
    const degrees = n * (k - 1);
    const error = meanSquare(
      items.reduce((sum, row) => sum + sumOfSquares(row), 0),
      degrees,
    );
    return { n, k, between, raters: 0, error, errorDegrees: degrees };
  }
  const raterMeans = Array.from({ length: k }, (_, rater) => meanOf(items.map((row) => row[rater]!)));
  const overall = meanOf(itemMeans);
  const residuals = items.flatMap((row, i) =>
    row.map((rating, j) => rating - itemMeans[i]! - raterMeans[j]! + overall),
  );
  const degrees = (n - 1) * (k - 1);
  const error = meanSquare(
    residuals.reduce((sum, residual) => sum + residual ** 2, 0),
    degrees,
  );
  return { n, k, between, raters: meanSquare(n * sumOfSquares(raterMeans), k - 1), error, errorDegrees: degrees };
}

function testOf({ denominatorDegrees }: IccFigures, { between, error, n }: MeanSquares): IccTest {
  const numeratorDegrees = n - 1;
  if (error === 0 || denominatorDegrees === null) {
    return { fStatistic: null, numeratorDegrees, denominatorDegrees, pValue: null };
  }
  const fStatistic = between / error;
  const degrees = { numerator: numeratorDegrees, denominator: denominatorDegrees };
  return { fStatistic, numeratorDegrees, denominatorDegrees, pValue: fUpperTail(fStatistic, degrees) };
}

function intervalOf(figures: IccFigures, { error, n }: MeanSquares, level: number): Interval | null {
  const { denominatorDegrees: denominator, limitAt } = figures;
  if (error === 0 || denominator === null) return null;
  const upperTail = level + (1 - level) / 2;
  const down = fQuantile(upperTail, { numerator: n - 1, denominator });
  const up = fQuantile(upperTail, { numerator: denominator, denominator: n - 1 });
  const [lower, upper] = [limitAt(1 / down), limitAt(up)];
  return lower < upper ? { lower, upper, level, method: 'F distribution' } : null;
}
