import { fQuantile, fUpperTail } from '@monitor/statistics';
import type { RatingTable } from '@monitor/statistics';

interface MeanSquares {
  n: number;
  k: number;
  between: number;
  raters: number;
  error: number;
}

/** The test and limits of the intraclass correlation of average absolute agreement. */
export interface AverageAgreement {
  denominatorDegrees: number;
  pValue: number;
  lower: number;
  upper: number;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function meanSquaresOf(items: readonly (readonly number[])[]): MeanSquares {
  const [n, k] = [items.length, items[0]!.length];
  const itemMeans = items.map(mean);
  const raterMeans = items[0]!.map((_, rater) => mean(items.map((row) => row[rater]!)));
  const overall = mean(itemMeans);
  const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + (value - overall) ** 2, 0);
  const residuals = items.flatMap((row, i) =>
    row.map((rating, j) => rating - itemMeans[i]! - raterMeans[j]! + overall),
  );
  return {
    n,
    k,
    between: (k * squares(itemMeans)) / (n - 1),
    raters: (n * squares(raterMeans)) / (k - 1),
    error: residuals.reduce((sum, value) => sum + value ** 2, 0) / ((n - 1) * (k - 1)),
  };
}

/**
 * What irr 0.84.1 prints for average agreement: it takes Satterthwaite's degrees of freedom from the average's correlation
 * instead of the single rater's, of which the average's limits are a function. Items not rated by all drop out.
 */
export function irrAverageAgreement(table: RatingTable, icc: number, level = 0.95): AverageAgreement {
  const items = table.filter((row): row is number[] => row.every((rating) => rating !== null));
  const { n, k, between, raters, error } = meanSquaresOf(items);
  const a = (k * icc) / (n * (1 - icc));
  const b = 1 + (k * icc * (n - 1)) / (n * (1 - icc));
  const degrees =
    (a * raters + b * error) ** 2 / ((a * raters) ** 2 / (k - 1) + (b * error) ** 2 / ((n - 1) * (k - 1)));
  const down = fQuantile((1 + level) / 2, { numerator: n - 1, denominator: degrees });
  const up = fQuantile((1 + level) / 2, { numerator: degrees, denominator: n - 1 });
  const limitAt = (factor: number) => (n * (factor * between - error)) / (raters - error + n * factor * between);
  return {
    denominatorDegrees: degrees,
    pValue: fUpperTail(between / error, { numerator: n - 1, denominator: degrees }),
    lower: limitAt(1 / down),
    upper: limitAt(up),
  };
}
