import { fUpperTail, homogeneityOfProportions } from '@monitor/statistics';
import type { StratifierDefinition } from '@monitor/domain';
import { countFigure, shownFigure } from '../findings/finding-figure.js';
import type { Allowance, FindingClaim, FindingFigure } from '../findings/finding.js';
import type { Verdict } from '../findings/finding-words.js';
import type { QuarterOfArea } from './area-findings-subject.js';
import { betweenGroupSpread } from './between-group-spread.js';
import type { CountedGroup } from './between-group-spread.js';
import { alikeWithin } from './declared-margin.js';
import { fewOrganisations, hiddenGroups, tooNarrow } from './gap-cautions.js';
import { isOutside } from './gap-finding.js';
import { groupsAgainst, judgedGaps } from './judged-gaps.js';
import { effectOfShare } from './organisation-effects.js';

/**
 * Whether the groups of a list without an order differ at all, and how far they lie apart on average.
 *
 * In words: the standard deviation of the groups' shares around their mean, weighted by people, with its interval; and
 * one test of whether any group differs: Pearson's chi-square of counts divided by their design effects, over groups - 1,
 * against F with groups - 1 and organisations - 1 degrees, at the level that the view allows. Alike: every single
 * group is, beside the reference. Groups that are hidden are in neither, and named.
 * Null where fewer than three groups can be shown: two have a gap of their own.
 * Source: Rao & Scott 1981, JASA 76:221; Schlotheuber & Hosseinpoor 2022, IJERPH 19:3697 (BGV).
 */
export function betweenGroupsClaim(
  quarter: QuarterOfArea,
  definition: StratifierDefinition,
  allowance: Allowance,
): FindingClaim | null {
  const groups = countedGroups(quarter, definition);
  const spread = groups.length < 3 ? null : betweenGroupSpread(groups);
  if (spread === null) return null;
  const knows = groups.every(({ designEffect }) => designEffect !== null);
  const hidden = hiddenOf(quarter, definition);
  const test = knows && !isOutside(quarter) ? anyDifference(groups, quarter.organisations) : null;
  const level = allowance.confidence;
  const verdict = verdictOf(test, level, areAllAlike(quarter, definition, level));
  return {
    ...{ kind: 'BETWEEN_GROUPS', verdict, subjects: [], allowance, causes: [], detectable: null },
    figures: [
      shownFigure('spread', 'DIFFERENCE', spread),
      countFigure('groups', groups.length),
      ...(test === null ? [] : [pValueFigure(test)]),
      ...(verdict === 'ALIKE'
        ? [shownFigure('margin', 'DIFFERENCE', { value: alikeWithin, lower: null, upper: null })]
        : []),
    ],
    cautions: [
      ...(isOutside(quarter) ? fewOrganisations(quarter) : knows ? [] : [tooNarrow]),
      ...hiddenGroups(quarter, { hidden }, definition),
    ],
  };
}

function verdictOf(pValue: number | null, level: number, isAlike: boolean): Verdict {
  if (pValue === null) return 'CANNOT_TELL';
  if (pValue < 1 - level) return 'DIFFERENT';
  return isAlike ? 'ALIKE' : 'CANNOT_TELL';
}

/** A small average may hide one group that stands apart: all are alike only where every single one is. */
function areAllAlike(quarter: QuarterOfArea, definition: StratifierDefinition, level: number): boolean {
  const gaps = judgedGaps(quarter, definition, { judged: level, shown: level });
  const alike = gaps?.judged.filter(({ verdict }) => verdict === 'ALIKE') ?? [];
  return gaps?.hidden.length === 0 && alike.length === groupsAgainst(definition).length;
}

function pValueFigure(pValue: number): FindingFigure {
  return shownFigure('pValue', 'INDEX', { value: pValue, lower: null, upper: null });
}

function anyDifference(groups: readonly CountedGroup[], organisations: number): number | null {
  const scored = groups.map(({ numerator, denominator, designEffect }, index) => ({
    ...{ score: index, cases: numerator / (designEffect ?? 1), total: denominator / (designEffect ?? 1) },
  }));
  const test = homogeneityOfProportions(scored);
  if (!test.computable) return null;
  const { chiSquare, degreesOfFreedom } = test;
  return fUpperTail(chiSquare / degreesOfFreedom, {
    numerator: degreesOfFreedom,
    denominator: Math.max(organisations - 1, 1),
  });
}

function countedGroups({ point }: QuarterOfArea, definition: StratifierDefinition): CountedGroup[] {
  return definition.groups.flatMap(({ code, comparable }) => {
    const group = point.groups.find((each) => each.group === code);
    const [numerator, denominator] = [group?.numerator.value ?? null, group?.denominator.value ?? null];
    if (!comparable || group === undefined || numerator === null || denominator === null || denominator === 0)
      return [];
    return [{ group: code, numerator, denominator, designEffect: effectOfShare(group) }];
  });
}

function hiddenOf({ point }: QuarterOfArea, { groups }: StratifierDefinition): string[] {
  return groups.flatMap(({ code, comparable }) => {
    const status = point.groups.find(({ group }) => group === code)?.share.status;
    return comparable && status === 'SUPPRESSED' ? [code] : [];
  });
}
