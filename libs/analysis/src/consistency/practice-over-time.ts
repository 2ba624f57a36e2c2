import { formatCount, listInWords } from '@monitor/domain';
import { studentTQuantile, wilsonInterval } from '@monitor/statistics';
import { allowFor } from '../findings/allow-for.js';
import type { Limited } from '../findings/finding-figure.js';
import { matchedShares } from './matched-shares.js';
import type { AreaSeries, PracticeQuarter } from './matched-shares.js';
import type { PracticeTable } from './practice-table.js';

const changeMeanings = {
  ROSE: 'More is in place in the last quarter than in the first, beyond chance.',
  FELL: 'Less is in place in the last quarter than in the first, beyond chance.',
  CANNOT_TELL: 'No change is beyond chance, which is not the same as none.',
} as const;

/** What became of the share in place of one area, between the first and the last quarter that are followed. */
export type PracticeChange = keyof typeof changeMeanings;
export const practiceChanges = Object.keys(changeMeanings) as PracticeChange[];

/** What a change of practice says, in one sentence. */
export function practiceChangeMeaning(change: PracticeChange): string {
  return changeMeanings[change];
}

/** The share in place of one area, quarter by quarter, of the same organisations. */
export interface FollowedPractice {
  area: string;
  organisations: number;
  /** Oldest first, each with its Wilson interval as if each organisation had given one answer. */
  shares: Limited[];
  /** Of the last quarter less the first, with its 95% interval; limits are null where nothing varies. */
  change: Limited;
  /** Beyond chance, allowing for all areas that are followed. */
  verdict: PracticeChange;
}

/** Areas followed over the quarters. */
export interface PracticeOfQuarters {
  /** Oldest first; none where no area can be followed. */
  quarterIds: string[];
  areas: FollowedPractice[];
  /** How the verdicts allow for all areas, in words. */
  allowance: string;
}

/**
 * Follows the share in place of each area over the quarters, among the organisations that answered in every one of them:
 * neither who answered nor a boundary counts. Areas with fewer than five of them are left out.
 *
 * In words: shares are ratios of sums; the change has the variance that each organisation's part in it gives, by
 * linearisation, and Student's t on one degree of freedom less than there are organisations. Each area is judged at
 * 1 - 0.05 / N of N areas.
 * Source: Wolter 2007, Introduction to Variance Estimation, chapter 6; Dunn 1961, JASA 56:52.
 */
export function practiceOverTime(table: PracticeTable, quarters: readonly PracticeQuarter[]): PracticeOfQuarters {
  const { quarterIds, areas } = matchedShares(table, quarters);
  const { confidence, sentence } = allowFor(areas.length, 'areas');
  const followed = quarterIds.length < 2 ? [] : areas.map((series) => follow(series, confidence));
  return { quarterIds: followed.length === 0 ? [] : quarterIds, areas: followed, allowance: sentence };
}

function follow(series: AreaSeries, confidence: number): FollowedPractice {
  const { area, organisations } = series;
  const judged = changeOf(series, confidence);
  return {
    ...{ area, organisations, change: changeOf(series, 0.95), verdict: verdictOf(judged) },
    shares: [...series.shares].map((share) => withWilson(share, organisations)),
  };
}

function withWilson(share: number, organisations: number): Limited {
  const estimate = wilsonInterval({ numerator: share * organisations, denominator: organisations });
  const interval = estimate.computable ? estimate.interval : null;
  return { value: share, lower: interval?.lower ?? null, upper: interval?.upper ?? null };
}

function changeOf({ shares, covariance, organisations }: AreaSeries, confidence: number): Limited {
  const last = shares.length - 1;
  const at = (row: number, column: number) => covariance[row * shares.length + column] ?? 0;
  const value = (shares[last] ?? 0) - (shares[0] ?? 0);
  const variance = at(last, last) + at(0, 0) - 2 * at(last, 0);
  if (!(variance > 0)) return { value, lower: null, upper: null };
  const reach = studentTQuantile(1 - (1 - confidence) / 2, organisations - 1) * Math.sqrt(variance);
  return { value, lower: Math.max(-1, value - reach), upper: Math.min(1, value + reach) };
}

function verdictOf({ lower, upper }: Limited): PracticeChange {
  if (lower !== null && lower > 0) return 'ROSE';
  return upper !== null && upper < 0 ? 'FELL' : 'CANNOT_TELL';
}

/** What became of the areas, in a sentence or two. */
export function practiceOverTimeSentence(
  { areas }: PracticeOfQuarters,
  names: { areas: { one: string; many: string }; nameOf: (code: string) => string; since: string },
): string {
  const { one, many } = names.areas;
  if (areas.length === 0) return `No ${one} has five organisations that answered in every quarter.`;
  const of = (verdict: PracticeChange) => areas.filter((each) => each.verdict === verdict);
  const rose = of('ROSE');
  const fell = of('FELL');
  const count = areas.length === 1 ? `one ${one}` : `${formatCount(areas.length)} ${many}`;
  const told = [
    ...(rose.length === 0 ? [] : [`more is in place in ${namesOf(rose, names.nameOf)}`]),
    ...(fell.length === 0 ? [] : [`less is in place in ${namesOf(fell, names.nameOf)}`]),
  ];
  const among = `Among the same organisations of ${count}, since ${names.since}`;
  if (told.length === 0) return `${among} no change is beyond chance, which is not the same as none.`;
  const others = areas.length - rose.length - fell.length;
  const rest =
    others === 0 ? '' : ` Of ${others === 1 ? 'the other' : `the other ${formatCount(others)}`} nobody can tell.`;
  return `${among} ${told.join(', and ')} beyond chance.${rest}`;
}

function namesOf(areas: readonly FollowedPractice[], nameOf: (code: string) => string): string {
  return listInWords(areas.map(({ area }) => nameOf(area)));
}
