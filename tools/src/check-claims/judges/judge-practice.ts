import type { Verdict } from '@monitor/analysis';
import type { Direction, PlantedAreas } from '../worlds/practice/practice-scene.js';
import { worstOf } from './judgement.js';
import type { Judgement } from './judgement.js';

/** An area that a finding says to stand apart in a column. */
export interface NamedArea {
  column: string;
  area: string;
  /** Null where the sentence does not say which way. */
  direction: Direction | null;
}

/** What a finding claims of areas' practice. */
export interface PracticeClaim {
  verdict: Verdict;
  /** Of each, that it stands apart from the others. */
  named: readonly NamedArea[];
  /** Two areas of which only one need stand apart for the sentence to be true. */
  pair?: { column: string; high: string; low: string };
  /** Areas of which it says that few answered, or that the missing returns could reverse what is said. */
  cautioned: readonly string[];
}

/** What is so: where areas were planted, and of which nothing may be said without a caution. */
export interface PracticeSo {
  planted: PlantedAreas;
  selective: readonly string[];
}

/**
 * A claim is right where everything that it names was planted, that way; wrong where it names anything else, names what
 * answered selectively without saying so, or calls areas alike that were made different.
 */
export function judgePractice(claim: PracticeClaim, so: PracticeSo): Judgement {
  if (claim.verdict === 'CANNOT_TELL') return 'CANNOT_TELL';
  if (claim.verdict === 'ALIKE') return so.planted.size === 0 ? 'RIGHT' : 'WRONG';
  const named = claim.named.map((each) => judgeNamed(each, claim, so));
  const all = claim.pair === undefined ? named : [...named, judgePair(claim.pair, so.planted)];
  return all.length === 0 ? 'WRONG' : worstOf(all);
}

function judgeNamed({ column, area, direction }: NamedArea, { cautioned }: PracticeClaim, so: PracticeSo): Judgement {
  const planted = so.planted.get(column)?.get(area);
  if (planted !== undefined && (direction === null || planted === direction)) return 'RIGHT';
  return so.selective.includes(area) && cautioned.includes(area) ? 'CANNOT_TELL' : 'WRONG';
}

function judgePair({ column, high, low }: NonNullable<PracticeClaim['pair']>, planted: PlantedAreas): Judgement {
  const here = planted.get(column);
  return here?.get(high) === 'MORE' || here?.get(low) === 'FEWER' ? 'RIGHT' : 'WRONG';
}
