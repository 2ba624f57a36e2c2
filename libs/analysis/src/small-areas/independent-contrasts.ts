/** A figure of one quarter with its error; null where there is none. */
export interface QuarterFigure {
  quarterId: string;
  value: number | null;
  standardError: number | null;
}

/**
 * Each quarter against the mean of all before it, with the error of that contrast; the first that is there has none.
 *
 * In words: a quarter's figure less the mean of the earlier ones weighted by one over their squared errors; the squared error
 * is its own plus one over the sum of those weights. Differences of neighbouring quarters share a quarter and go against
 * each other; these contrasts (Helmert's) do not depend on each other although every quarter is in many, and whatever stays
 * the same from quarter to quarter drops out of all of them. Input: figures of one series, oldest first, whose errors are
 * independent from quarter to quarter. Output: one contrast a quarter. Source: Helmert 1876; Lancaster 1965, American
 * Mathematical Monthly 72:4.
 */
export function independentContrasts(figures: readonly QuarterFigure[]): QuarterFigure[] {
  let precision = 0;
  let weighted = 0;
  return figures.map(({ quarterId, value, standardError }) => {
    if (value === null || standardError === null) return { quarterId, value: null, standardError: null };
    const contrast =
      precision === 0
        ? { value: null, standardError: null }
        : { value: value - weighted / precision, standardError: Math.sqrt(standardError ** 2 + 1 / precision) };
    precision += 1 / standardError ** 2;
    weighted += value / standardError ** 2;
    return { quarterId, ...contrast };
  });
}
