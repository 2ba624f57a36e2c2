import type { StratifierDefinition } from '@monitor/domain';
import type { PublishedGroup } from '../publication/published-group.js';
import { allowFor, pairsAmong } from '../findings/allow-for.js';
import { explanationOf } from '../findings/finding-words.js';
import type { Finding } from '../findings/finding.js';
import { nothingBeside } from '../findings/nothing-beside.js';
import { leastDifference } from '../findings/least-difference.js';
import type { ShareCounts } from '../findings/least-difference.js';
import type { EquityPoint } from './equity-point.js';

/** What the sentence is about. */
export interface GapsAcrossAreasSubject {
  metricName: string;
  quarterLabel: string;
  /** "regions" or "integrated care boards". */
  areasName: string;
  definition: StratifierDefinition;
  /** The latest quarter of each area; without a point where it has none. */
  areas: readonly { code: string; point: EquityPoint | undefined }[];
}

/**
 * In which of several areas there is a gap beyond chance in one quarter.
 *
 * In words: the gap of each area is judged by its own interval at a level that allows for every comparison that the view
 * holds: one an area where the two groups were fixed beforehand, and every pair of groups where the highest is set
 * against the lowest after looking. An area whose interval holds zero is one of which these figures cannot tell.
 * Input: points after disclosure control. Refuses nothing: an area without a gap is counted as one that cannot be shown.
 * Source: Dunn 1961, JASA 56:52; the intervals are those of `leastDifference`.
 */
export function gapsAcrossAreas(subject: GapsAcrossAreasSubject): Finding {
  const shown = subject.areas.flatMap(({ code, point }) => (point?.difference.value != null ? [{ code, point }] : []));
  const comparisons = shown.reduce((sum, { point }) => sum + comparisonsBehind(point, subject.definition), 0);
  const place = `${subject.metricName}, ${subject.quarterLabel}`;
  if (comparisons === 0) {
    const sentence = `${place}: no gap can be shown for any of the ${subject.areas.length} ${subject.areasName}.`;
    return { ...bare, verdict: 'CANNOT_TELL', subjects: [], allowance: null, sentence };
  }
  const allowance = allowFor(comparisons, `comparisons of two groups in one of the ${subject.areasName}`);
  const subjects = shown.filter(({ point }) => isClear(point, allowance.confidence)).map(({ code }) => code);
  const counts = { clear: subjects.length, shown: shown.length, all: subject.areas.length };
  return {
    ...bare,
    verdict: subjects.length > 0 ? 'DIFFERENT' : 'CANNOT_TELL',
    subjects,
    allowance,
    sentence: `${place}: ${inWords(counts, subject.areasName)}`,
  };
}

const bare = { ...nothingBeside, kind: 'GAPS_ACROSS_AREAS', explainedAt: explanationOf('GAPS_ACROSS_AREAS') } as const;

/** How many pairs of groups were looked at before this gap was chosen: one where it was fixed beforehand. */
function comparisonsBehind({ groups }: EquityPoint, { ordered, groups: definitions }: StratifierDefinition): number {
  if (ordered) return 1;
  const comparable = new Set(definitions.filter((group) => group.comparable).map(({ code }) => code));
  return pairsAmong(groups.filter(({ group, share }) => comparable.has(group) && share.value !== null).length);
}

function isClear({ groups, compared }: EquityPoint, confidence: number): boolean {
  const [first, second] = [countsOf(groups, compared?.high), countsOf(groups, compared?.low)];
  if (first === null || second === null) return false;
  return leastDifference(first, second, confidence) > 0 || leastDifference(second, first, confidence) > 0;
}

function countsOf(groups: readonly PublishedGroup[], code: string | undefined): ShareCounts | null {
  const group = groups.find((candidate) => candidate.group === code);
  if (group === undefined || group.numerator.value === null || group.denominator.value === null) return null;
  return { numerator: group.numerator.value, denominator: group.denominator.value };
}

function inWords({ clear, shown, all }: { clear: number; shown: number; all: number }, areasName: string): string {
  const unshown = shown === all ? '' : ` It cannot be shown for ${all - shown}.`;
  if (clear === 0)
    return `these figures cannot tell whether there is a gap in any of the ${all} ${areasName}.${unshown}`;
  const unclear = clear === shown ? '' : ` Of ${shown - clear}, these figures cannot tell.`;
  return `the gap is larger than chance would explain in ${clear} of ${all} ${areasName}.${unclear}${unshown}`;
}
