import { fewestInVerdict } from '@monitor/domain';
import { logRankTest } from '@monitor/statistics';
import type { LogRankGroup } from '@monitor/statistics';
import { allowFor } from '../findings/allow-for.js';
import type { Allowance } from '../findings/finding.js';
import { organisationsByGroup } from './spells-of-view.js';
import type { OwnedSpell } from './spells-of-view.js';

const verdictMeanings = {
  LONGER: 'Plans come to be in place more slowly than in all others together, beyond chance.',
  SHORTER: 'Plans come to be in place more quickly than in all others together, beyond chance.',
  CANNOT_TELL: 'Neither is beyond chance, which is not the same as alike.',
  TOO_FEW: 'Fewer than five organisations, here or elsewhere, have plans that were followed: outside every verdict.',
} as const;

/** How the pace of a group compares with that of all others together. */
export type PaceVerdict = keyof typeof verdictMeanings;
export const paceVerdicts = Object.keys(verdictMeanings) as PaceVerdict[];

/** What a verdict on the pace of a group says, in one sentence. */
export function paceVerdictMeaning(verdict: PaceVerdict): string {
  return verdictMeanings[verdict];
}

/** The verdicts on all groups of a view, and how they allow for each other. */
export interface ComparedPace {
  verdicts: ReadonlyMap<string, PaceVerdict>;
  /** How many groups were judged. */
  judged: number;
  allowance: Allowance;
}

/**
 * Whether plans take longer in some groups than in all others together.
 *
 * In words: the log-rank test of each group against the rest, plans for one action compared with each other, organisations
 * compared within their type. Each is judged at 1 - 0.05 / N, where N counts the groups that are judged and the order of
 * actions beside them. Groups of fewer than five organisations, or with as few elsewhere, are not judged.
 * Source: Mantel 1966; Jeong & Jung 2006, Lifetime Data Analysis 12:175; Dunn 1961, JASA 56:52.
 */
export function comparePace(plans: readonly OwnedSpell[], groups: readonly string[]): ComparedPace {
  // A plan that was not seen again says nothing of how long it takes.
  const spells = plans.filter(({ duration }) => duration > 0);
  const counted = organisationsByGroup(spells);
  const all = [...counted.values()].reduce((sum, own) => sum + own, 0);
  const isJudged = (group: string) => {
    const own = counted.get(group) ?? 0;
    return own >= fewestInVerdict && all - own >= fewestInVerdict;
  };
  const judged = groups.filter(isJudged).length;
  const allowance = allowFor(judged + 1, 'comparisons (each with all others together, and the order of actions)');
  const test = judged === 0 ? null : logRankTest(spells);
  const found = new Map(test?.computable ? test.groups.map((each) => [each.group, each]) : []);
  const verdictOn = (group: string) => (isJudged(group) ? verdictOf(found.get(group), allowance) : 'TOO_FEW');
  return { verdicts: new Map(groups.map((group) => [group, verdictOn(group)])), judged, allowance };
}

function verdictOf(found: LogRankGroup | undefined, { confidence }: Allowance): PaceVerdict {
  if (found?.z == null || found.pValue === null || found.pValue > 1 - confidence) return 'CANNOT_TELL';
  return found.z < 0 ? 'LONGER' : 'SHORTER';
}
