/**
 * What the organisations of a view answered, one row an organisation and one column a domain or action, packed so that
 * thousands of permutations can walk over it. Matrices are row-major: the figure of organisation i in column j stands at
 * i x columns.length + j.
 */
export interface PracticeTable {
  /** Keys of the columns of the view. */
  columns: readonly string[];
  /** Codes of the areas. */
  areas: readonly string[];
  /** Types of organisation. */
  types: readonly string[];
  /** Codes of the organisations, in the order of the rows. */
  organisations: readonly string[];
  /** Of each organisation, the place of its area in `areas`. */
  areaOf: Int32Array;
  /** Of each organisation, the place of its type in `types`. */
  typeOf: Int32Array;
  /** Mean place on the ordered scale of statuses over its applicable answers, from 0 up; NaN where none applies. */
  score: Float64Array;
  /** The same where a claim that nobody but the organisation has checked counts as not begun; NaN where none applies. */
  assuredScore: Float64Array;
  /** Answers, those that say "does not apply" among them. */
  answered: Int32Array;
  /** Answers other than "does not apply". */
  applicable: Int32Array;
  /** Of these, those that say implemented or embedded. */
  inPlace: Int32Array;
  /** Of those in place, the ones that somebody other than their author checked. */
  assuredInPlace: Int32Array;
  /**
   * Of the applicable answers, those at or above each step of the scale above its lowest: for organisation i and column
   * j the steps stand one after the other, from (i x columns.length + j) x `practiceSteps` on.
   */
  reached: Int32Array;
  /** The same where a claim that nobody but the organisation has checked counts as not begun. */
  assuredReached: Int32Array;
}

/** The table as it would be if a claim counted only where somebody other than its author has checked it. */
export function whereChecked(table: PracticeTable): PracticeTable {
  const { assuredScore, assuredInPlace, assuredReached } = table;
  return { ...table, score: assuredScore, inPlace: assuredInPlace, reached: assuredReached };
}

/** How many steps the ordered scale of statuses has above its lowest place. */
export const practiceSteps = 4;

/** The step from which on an action is in place. */
export const inPlaceStep = 2;
