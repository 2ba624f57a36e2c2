import { notComputable } from '../../result/index.js';
import type { NotComputable } from '../../result/index.js';

/** A place with a dose of something in every period (how many actions are in place), and its outcome. */
export interface DosedUnit {
  unit: string;
  /** Units are compared, and exchanged, within their stratum alone: a region, a type. All share one unless told. */
  stratum?: string;
  /** One figure a period, 0 or more. */
  doses: readonly number[];
  /** One figure a period. */
  outcomes: readonly number[];
}

/** Units in the order of their strata, as arrays of one row a unit; outcomes stand beside the doses of a lag before. */
export interface DosePanel {
  units: number;
  periods: number;
  /** Where each stratum begins among the units, with one more entry for the end. */
  strata: Int32Array;
  /** Which course of doses each unit went through: units of a stratum with the same doses share one. */
  courses: Int32Array;
  /** The first unit of each course. */
  firstOfCourse: Int32Array;
  doses: Float64Array;
  outcomes: Float64Array;
  /** Left out: they are alone in their stratum, so that there is nobody to compare with. */
  alone: number;
}

/** The units as arrays, or why they cannot be compared. */
export function dosePanel(given: readonly DosedUnit[], lag: number): DosePanel | NotComputable {
  const refused = refuse(given, lag);
  if (refused !== null) return refused;
  const byStratum = new Map<string, DosedUnit[]>();
  for (const unit of given) {
    const own = byStratum.get(unit.stratum ?? '');
    if (own === undefined) byStratum.set(unit.stratum ?? '', [unit]);
    else own.push(unit);
  }
  const compared = [...byStratum.values()].filter((own) => own.length > 1);
  const ordered = compared.flat();
  if (ordered.length === 0) {
    return notComputable('too-few-groups', 'Every unit is alone in its stratum, so there is nobody to compare with.');
  }
  const periods = ordered[0]!.doses.length - lag;
  const starts = [0];
  for (const own of compared) starts.push(starts.at(-1)! + own.length);
  return {
    ...{ units: ordered.length, periods, strata: Int32Array.from(starts), ...coursesOf(compared, periods) },
    doses: Float64Array.from(ordered.flatMap(({ doses }) => doses.slice(0, periods))),
    outcomes: Float64Array.from(ordered.flatMap(({ outcomes }) => outcomes.slice(lag))),
    alone: given.length - ordered.length,
  };
}

function coursesOf(
  strata: readonly (readonly DosedUnit[])[],
  periods: number,
): Pick<DosePanel, 'courses' | 'firstOfCourse'> {
  const courses: number[] = [];
  const firstOfCourse: number[] = [];
  for (const units of strata) {
    const seen = new Map<string, number>();
    for (const { doses } of units) {
      const course = doses.slice(0, periods).join(' ');
      if (!seen.has(course)) {
        seen.set(course, firstOfCourse.length);
        firstOfCourse.push(courses.length);
      }
      courses.push(seen.get(course)!);
    }
  }
  return { courses: Int32Array.from(courses), firstOfCourse: Int32Array.from(firstOfCourse) };
}

function refuse(given: readonly DosedUnit[], lag: number): NotComputable | null {
  if (!(Number.isInteger(lag) && lag >= 0)) {
    return notComputable('out-of-range', `An outcome is looked for ${lag} periods after a dose; it takes 0 or more.`);
  }
  const periods = given[0]?.outcomes.length ?? 0;
  if (periods - lag < 2) {
    const message = `${periods} periods leave ${Math.max(0, periods - lag)} with a dose ${lag} periods before; it takes two.`;
    return notComputable('too-few-observations', message);
  }
  for (const { unit, doses, outcomes } of given) {
    if (outcomes.length !== periods || doses.length !== periods) {
      const message = `Unit ${unit} has ${doses.length} doses and ${outcomes.length} outcomes; each unit needs one of both in all ${periods} periods.`;
      return notComputable('invalid-argument', message);
    }
    if (!outcomes.every(Number.isFinite)) {
      return notComputable('missing-value', `Unit ${unit} has a period without an outcome. Leave it out.`);
    }
    if (!doses.every((dose) => Number.isFinite(dose) && dose >= 0)) {
      return notComputable('out-of-range', `Unit ${unit} has a dose that is none: it takes a figure of 0 or more.`);
    }
  }
  return null;
}
