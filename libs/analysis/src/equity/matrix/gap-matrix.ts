import type { AreaFindingsSubject, QuarterOfArea } from '../area-findings-subject.js';
import { findingOfChange, latestToSpeakOf } from '../area-findings.js';
import { comparableGaps } from '../gap-series.js';
import { allowFor } from '../../findings/allow-for.js';
import type { Allowance, Finding } from '../../findings/finding.js';
import { changeInMatrix, isWithheld } from './change-in-matrix.js';
import type { ChangeInMatrix } from './change-in-matrix.js';

/** One measure by one kind of groups, in the newest quarter in which its gap can be shown. */
export interface GapOfMatrix {
  latest: QuarterOfArea;
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
 * Every measure of an area by every kind of groups at once: which of the gaps have changed.
 *
 * In words: each change is judged as on its own page, but by an interval that allows for all changes of the matrix, so that
 * a matrix in which nothing changed claims a change in at most 1 of 20 views. The gaps themselves are shown, not judged. A change whose
 * figures are withheld was decided at 95% and cannot be judged anew: nobody can tell. Input: published series of one area.
 * Source: Dunn 1961, JASA 56:52.
 */
export function gapMatrix(subjects: readonly AreaFindingsSubject[]): GapMatrix {
  const known = subjects.map((subject) => ({ subject, latest: reportedIn(subject) }));
  const changes = known.filter(({ latest }) => latest !== null).length;
  const allowance = allowFor(changes, 'changes of gaps in an area');
  return {
    allowance,
    gaps: known.map(({ subject, latest }) => (latest === null ? null : toGap(subject, latest, allowance))),
  };
}

function reportedIn(subject: AreaFindingsSubject): QuarterOfArea | null {
  const latest = latestToSpeakOf(subject);
  return latest === undefined || latest.organisations === 0 ? null : latest;
}

function toGap(subject: AreaFindingsSubject, latest: QuarterOfArea, allowance: Allowance): GapOfMatrix {
  const [finding = null] = findingOfChange(subject, comparableGaps(subject), allowance);
  const isJudged = finding !== null && !isWithheld(finding);
  return {
    latest,
    change: isJudged ? changeInMatrix(finding) : finding === null ? 'NOTHING_TO_COMPARE' : 'CANNOT_TELL',
    changeFinding: isJudged ? finding : null,
  };
}
