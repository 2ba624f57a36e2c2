/** Something to mend before an edition can be published. */
export interface EditionProblem {
  /** Where it lies, outermost part first: `sections › D1 › questions › D1-S1 › shape › fields › evidence › limit`. */
  place: string;
  /** Plain English: what was found, what was wanted, what to do. */
  message: string;
}

/** The most problems that are told at once: whoever mends these sees the next. */
const mostProblems = 100;

/** Collects problems; once there are many it only counts. */
export class ProblemList {
  readonly problems: EditionProblem[] = [];
  #more = 0;

  add(place: readonly string[], message: string): void {
    if (this.problems.length < mostProblems) this.problems.push({ place: place.join(' › '), message });
    else this.#more += 1;
  }

  /** Everything collected, with a last line where there are more. */
  all(): EditionProblem[] {
    if (this.#more === 0) return this.problems;
    const message = `There are ${String(this.#more)} more problems. Mend those above and check again.`;
    return [...this.problems, { place: 'edition', message }];
  }
}
