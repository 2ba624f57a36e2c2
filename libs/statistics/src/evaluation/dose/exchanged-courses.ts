import { allArrangements, countArrangements, drawnArrangements } from '../../permutation/label-arrangements.js';
import type { ArrangedStatistics } from '../randomisation/effects-not-rejected.js';
import type { DosePanel } from './dose-panel.js';
import { sumOfProducts } from './within-strata.js';

/** Slopes of outcomes on doses, and of the actual doses themselves, where other units had gone through each course. */
export interface ExchangedCourses extends ArrangedStatistics {
  /** Whether every exchange that there is was gone through; else the observed courses and draws. */
  isExact: boolean;
}

/** Doses and outcomes less unit and period effects, as `withinStrata` leaves them. */
export interface WithinFigures {
  doses: Float64Array;
  outcomes: Float64Array;
}

/**
 * Exchanges whole courses of doses within strata: all exchanges up to `draws` + 1, else as many draws beside the observed
 * courses. An exchange leaves the doses of a period in the stratum as they are, and so what effects leave of each course.
 */
export function exchangeCourses(
  { courses, firstOfCourse, strata, periods }: DosePanel,
  within: WithinFigures,
  { draws, seed }: { draws: number; seed: number },
): ExchangedCourses {
  const isExact = countArrangements(courses, strata, draws + 1) <= draws + 1;
  const arrangements = isExact ? allArrangements(courses, strata) : drawnArrangements(courses, strata, { draws, seed });
  const square = sumOfProducts(within.doses, within.doses);
  const outcome: number[] = [];
  const slope: number[] = [];
  const add = (arranged: Int32Array) => {
    let ofOutcomes = 0;
    let ofDoses = 0;
    for (let unit = 0; unit < arranged.length; unit += 1) {
      const own = unit * periods;
      const taken = firstOfCourse[arranged[unit]!]! * periods;
      for (let period = 0; period < periods; period += 1) {
        const dose = within.doses[taken + period]!;
        ofOutcomes += dose * within.outcomes[own + period]!;
        ofDoses += dose * within.doses[own + period]!;
      }
    }
    outcome.push(ofOutcomes / square);
    slope.push(ofDoses / square);
  };
  if (!isExact) add(courses);
  arrangements.each(add);
  return { isExact, outcome: Float64Array.from(outcome), slope: Float64Array.from(slope) };
}
