import type { Estimate } from '@monitor/domain';
import type { Result } from '@monitor/statistics';
import { toEstimate } from '../estimates/to-estimate.js';
import { absenceSentence } from './absence-sentence.js';
import { comparisonWords } from './comparison-words.js';
import { levelWords } from './figure-words.js';
import type { Shown } from './figure-words.js';
import type { SentenceSubject } from './sentence-subject.js';

/**
 * Turns a figure into one true English sentence: what was measured, where, when, which way it differs, and how surely.
 *
 * In words: a difference is claimed only where its interval excludes no difference, and then in the direction of its
 * sign; otherwise the sentence says that none is clear and gives the figure. A change or an area's difference is judged
 * by the polarity, a gap between groups never is. An absent figure gives its reason.
 * Input: a statistic or a figure after disclosure control, and the words for its subject; `unit` says whether values are
 * shares, ratios or numbers. Output: one sentence in British English, with a true minus sign.
 * Refuses nothing: what cannot be shown becomes a sentence that says why.
 * Source: Government Analysis Function, Communicating quality, uncertainty and change.
 *
 * @example plainSentence(differenceOfProportions({ first: { numerator: 400, denominator: 1000 }, second: { numerator: 600, denominator: 1000 } }), { areaName: 'London', quarterLabel: null, measure: 'NHS App registration', comparison: { kind: 'GROUPS', of: 'the most deprived fifth', against: 'the least deprived fifth' }, unit: { kind: 'SHARE', denominator: 1000 }, polarity: 'NEUTRAL' }) // => 'London: NHS App registration was 20.0 percentage points (95% interval 15.7 to 24.2) lower for the most deprived fifth than for the least deprived fifth.'
 */
export function plainSentence(figure: Result | Estimate, subject: SentenceSubject): string {
  const estimate = 'computable' in figure ? toEstimate(figure) : figure;
  if (!isShown(estimate)) return absenceSentence(estimate, subject);
  const { areaName, quarterLabel, measure, comparison } = subject;
  const begin = `${areaName}${quarterLabel === null ? '' : `, ${quarterLabel}`}: ${measure}`;
  if (comparison.kind === 'NONE') return `${begin} was ${levelWords(estimate, subject.unit)}.`;
  return `${begin} ${comparisonWords(estimate, { ...subject, comparison })}.`;
}

function isShown(estimate: Estimate): estimate is Shown {
  return estimate.status === 'PUBLISHED' && estimate.value !== null && Number.isFinite(estimate.value);
}
