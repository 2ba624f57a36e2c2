import type { AreaFindingsSubject, QuarterOfArea } from '../area-findings-subject.js';
import { findingOfChange, findingOfGap, latestToSpeakOf } from '../area-findings.js';
import { comparableGaps } from '../gap-series.js';
import { groupsAgainst } from '../judged-gaps.js';
import { allowFor } from '../../findings/allow-for.js';
import type { Allowance, Finding } from '../../findings/finding.js';
import { changeInMatrix, isWithheld } from './change-in-matrix.js';
import type { ChangeInMatrix } from './change-in-matrix.js';

/** One measure by one kind of groups, in the newest quarter in which its gap can be shown. */
export interface GapOfMatrix {
  latest: QuarterOfArea;
  gap: Finding;
  change: ChangeInMatrix;
  /** What is said of the change; null where nothing can be compared, or where the view allows no word on it. */
  changeFinding: Finding | null;
}

/** Every gap of an area, and how all of them together were judged. */
export interface GapMatrix {
  /** In the order of the subjects; null where nobody has reported anything. */
  gaps: (GapOfMatrix | null)[];
  allowance: Allowance;
}

/**
 * Every measure of an area by every kind of groups at once: which gaps there are and which of them have changed.
 *
 * In words: each gap and each change is judged as on its own page, but by an interval that allows for all comparisons of
 * the matrix, so that a matrix without any difference and any change claims one in at most 1 of 20 views. A change whose
 * figures are withheld was decided at 95% and cannot be judged anew: nobody can tell. Input: published series of one area.
 * Source: Dunn 1961, JASA 56:52.
 */
export function gapMatrix(subjects: readonly AreaFindingsSubject[]): GapMatrix {
  const known = subjects.map((subject) => ({ subject, latest: reportedIn(subject) }));
  const comparisons = known.reduce((sum, each) => sum + comparisonsOf(each), 0);
  const allowance = allowFor(comparisons, 'comparisons among the gaps of an area');
  return {
    allowance,
    gaps: known.map(({ subject, latest }) => (latest === null ? null : toGap(subject, latest, allowance))),
  };
}

interface SubjectInMatrix {
  subject: AreaFindingsSubject;
  latest: QuarterOfArea | null;
}

function reportedIn(subject: AreaFindingsSubject): QuarterOfArea | null {
  const latest = latestToSpeakOf(subject);
  return latest === undefined || latest.organisations === 0 ? null : latest;
}

/** Each group against the reference, and the change. */
function comparisonsOf({ subject, latest }: SubjectInMatrix): number {
  return latest === null ? 0 : groupsAgainst(subject.definition).length + 1;
}

function toGap(subject: AreaFindingsSubject, latest: QuarterOfArea, allowance: Allowance): GapOfMatrix {
  const [finding = null] = findingOfChange(subject, comparableGaps(subject), allowance);
  const isJudged = finding !== null && !isWithheld(finding);
  return {
    latest,
    gap: findingOfGap(subject, latest, allowance),
    change: isJudged ? changeInMatrix(finding) : finding === null ? 'NOTHING_TO_COMPARE' : 'CANNOT_TELL',
    changeFinding: isJudged ? finding : null,
  };
}
