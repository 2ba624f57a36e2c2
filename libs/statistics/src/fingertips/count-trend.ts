import type { CountedPeriod } from './trend-period.js';
import type { SlopeFit } from './weighted-slope.js';

/** Cochran-Armitage trend of a proportion over the periods: slope per period as a share, and its chi-square on 1 d.f. */
export function cochranArmitageSlope(periods: readonly CountedPeriod[]): SlopeFit {
  let total = 0;
  let cases = 0;
  let casesByTime = 0;
  let totalByTime = 0;
  let totalBySquaredTime = 0;
  periods.forEach(({ count, denominator }, index) => {
    const time = index + 1;
    total += denominator;
    cases += count;
    casesByTime += count * time;
    totalByTime += denominator * time;
    totalBySquaredTime += denominator * time ** 2;
  });
  const cross = total * casesByTime - cases * totalByTime;
  const spread = total * totalBySquaredTime - totalByTime ** 2;
  return { slope: cross / spread, chiSquare: (total * cross ** 2) / (cases * (total - cases) * spread) };
}
