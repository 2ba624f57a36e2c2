/** Mean squares of a table of n items by k raters. */
export interface MeanSquares {
  n: number;
  k: number;
  between: number;
  raters: number;
  error: number;
  errorDegrees: number;
}

/** One form of the intraclass correlation, with what its F interval needs. */
export interface IccFigures {
  icc: number;
  denominatorDegrees: number | null;
  /** The correlation that the F ratio times `factor` stands for. */
  limitAt(factor: number): number;
}

type Unit = 'single' | 'average';

/** Consistency: strict and lenient raters do not disagree. */
export function consistencyFigures({ k, between, error, errorDegrees }: MeanSquares, unit: Unit): IccFigures {
  const ratio = between / error;
  const correlation = (f: number) => (unit === 'single' ? (f - 1) / (f + k - 1) : 1 - 1 / f);
  const icc = unit === 'single' ? (between - error) / (between + (k - 1) * error) : (between - error) / between;
  return { icc, denominatorDegrees: errorDegrees, limitAt: (factor) => correlation(ratio * factor) };
}

/**
 * Absolute agreement, with Satterthwaite's degrees of freedom for the mixture of rater and error variance. They are
 * those of a single rater's correlation for the mean of raters too, of which it is a function.
 */
export function agreementFigures(squares: MeanSquares, unit: Unit): IccFigures {
  const { n, k, between, raters, error } = squares;
  const single = (between - error) / (between + (k - 1) * error + (k * (raters - error)) / n);
  if (unit === 'single') {
    const rest = k * raters + (k * n - k - n) * error;
    return {
      icc: single,
      denominatorDegrees: satterthwaite(squares, single),
      limitAt: (factor) => (n * (factor * between - error)) / (rest + n * factor * between),
    };
  }
  const icc = (between - error) / (between + (raters - error) / n);
  return {
    icc,
    denominatorDegrees: satterthwaite(squares, single),
    limitAt: (factor) => (n * (factor * between - error)) / (raters - error + n * factor * between),
  };
}

function satterthwaite({ n, k, raters, error }: MeanSquares, icc: number): number | null {
  if (icc === 1 || error === 0) return null;
  const a = (k * icc) / (n * (1 - icc));
  const b = 1 + (k * icc * (n - 1)) / (n * (1 - icc));
  const mixture = (a * raters + b * error) ** 2;
  return mixture / ((a * raters) ** 2 / (k - 1) + (b * error) ** 2 / ((n - 1) * (k - 1)));
}
