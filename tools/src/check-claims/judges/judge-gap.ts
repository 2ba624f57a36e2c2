import type { Verdict } from '@monitor/analysis';
import type { AreaTruth, PeopleArea } from '../worlds/people/people-scene.js';
import { worstOf } from './judgement.js';
import type { Judgement } from './judgement.js';

/** Two groups of which one is said to have the higher share. */
export interface NamedPair {
  high: string;
  low: string;
}

/** What a finding claims of the gap of one area. */
export interface GapClaim {
  verdict: Verdict;
  named: readonly NamedPair[];
  /** Groups that it says to be hidden. */
  hidden: readonly string[];
  /** Within how many points it calls groups alike. */
  margin: number;
}

const hardly = 1e-9;

/**
 * Right where each pair that it names differs that way; wrong otherwise, where it calls alike what differs by more than
 * its margin, and where it speaks of a gap and says nothing of a group that is hidden.
 */
export function judgeGap(claim: GapClaim, truth: AreaTruth, hidden: readonly string[]): Judgement {
  if (claim.verdict === 'CANNOT_TELL') return 'CANNOT_TELL';
  if (hidden.some((group) => !claim.hidden.includes(group))) return 'WRONG';
  if (claim.verdict === 'ALIKE') return spreadOf(truth, hidden) <= claim.margin + hardly ? 'RIGHT' : 'WRONG';
  const named = claim.named.map(({ high, low }) => isHigher(truth, { high, low }));
  return named.length > 0 && named.every(Boolean) ? 'RIGHT' : 'WRONG';
}

/** What a finding claims of the gaps of several areas. */
export interface AcrossClaim {
  verdict: Verdict;
  /** Of each area that is said to have a gap, which of the two groups is said to be higher. */
  claimed: readonly { code: string; isReferenceHigher: boolean }[];
  margin: number;
}

/** Of each area that is said to have a gap, whether the two groups differ that way in it. */
export function judgeGapsAcross(
  { verdict, claimed, margin }: AcrossClaim,
  { reference, against }: { reference: string; against: string },
  areas: readonly PeopleArea[],
): Judgement {
  if (verdict === 'CANNOT_TELL') return 'CANNOT_TELL';
  const gapOf = ({ shares }: AreaTruth) => shares.get(reference)! - shares.get(against)!;
  if (verdict === 'ALIKE')
    return areas.every(({ truth }) => Math.abs(gapOf(truth)) <= margin + hardly) ? 'RIGHT' : 'WRONG';
  const judged = claimed.map(({ code, isReferenceHigher }) => {
    const gap = gapOf(areas.find((area) => area.code === code)!.truth);
    return (isReferenceHigher ? gap : -gap) > hardly ? 'RIGHT' : 'WRONG';
  });
  return judged.length === 0 ? 'WRONG' : worstOf(judged);
}

/** Whether any two groups differ at all: true of a world, or not. */
export function judgeBetweenGroups(verdict: Verdict, margin: number, truth: AreaTruth): Judgement {
  if (verdict === 'CANNOT_TELL') return 'CANNOT_TELL';
  const spread = spreadOf(truth, []);
  if (verdict === 'ALIKE') return spread <= margin + hardly ? 'RIGHT' : 'WRONG';
  return spread > hardly ? 'RIGHT' : 'WRONG';
}

function isHigher({ shares }: AreaTruth, { high, low }: NamedPair): boolean {
  const [first, second] = [shares.get(high), shares.get(low)];
  return first !== undefined && second !== undefined && first - second > hardly;
}

function spreadOf({ shares }: AreaTruth, without: readonly string[]): number {
  const all = [...shares].flatMap(([group, share]) => (without.includes(group) ? [] : [share]));
  return Math.max(...all) - Math.min(...all);
}
