import { logitIndices } from '@monitor/statistics';
import type { Result } from '@monitor/statistics';
import type { StratifierDefinition } from '@monitor/domain';
import { shownFigure } from '../findings/finding-figure.js';
import type { FindingFigure } from '../findings/finding.js';
import type { QuarterOfArea } from './area-findings-subject.js';
import { effectOfShare } from './organisation-effects.js';

/**
 * Slope and relative index of inequality over all groups of an order, on a logistic curve through the published counts,
 * each divided by its design effect. None where a group is hidden or its design effect is not known: a slope without one
 * of its groups would mean something else.
 */
export function slopeFigures({ point }: QuarterOfArea, definition: StratifierDefinition): FindingFigure[] {
  const comparable = definition.groups.filter((group) => group.comparable);
  const groups = comparable.flatMap(({ code }, index) => {
    const group = point.groups.find((each) => each.group === code);
    const effect = group === undefined ? null : effectOfShare(group);
    if (!group || effect === null || group.numerator.value === null || group.denominator.value === null) return [];
    const [numerator, denominator] = [group.numerator.value / effect, group.denominator.value / effect];
    return [{ group: code, order: index + 1, numerator, denominator }];
  });
  if (groups.length < comparable.length || comparable.length < 3) return [];
  const { slopeIndex, relativeIndex } = logitIndices({ groups });
  return [...toFigure('slopeIndex', 'DIFFERENCE', slopeIndex), ...toFigure('relativeIndex', 'RATIO', relativeIndex)];
}

function toFigure(name: string, unit: 'DIFFERENCE' | 'RATIO', result: Result): FindingFigure[] {
  if (!result.computable || result.interval === null) return [];
  const { lower, upper } = result.interval;
  return [shownFigure(name, unit, { value: result.value, lower, upper })];
}
