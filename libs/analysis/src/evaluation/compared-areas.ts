import { comparedUnits } from './compared-units.js';
import type { ComparedUnit, ComparedUnits } from './compared-units.js';
import type { AreaHistory, AreaQuarter } from './area-history.js';
import type { EvaluationQuestion } from './evaluation-question.js';
import type { LeftOutReason } from './left-out.js';

type AskedOfAreas = Pick<EvaluationQuestion, 'unit' | 'isAssured' | 'adoptedShare'>;

/**
 * Which boards or regions can be compared, and when each adopted: in the first quarter in which at least the share that was
 * asked for of its organisations have every action in place. What is compared of them is published.
 */
export function compareAreas(areas: readonly AreaHistory[], question: AskedOfAreas): ComparedUnits {
  return comparedUnits(areas, (area) => compareOne(area, question));
}

function compareOne(
  { code, name, regionCode, quarters, isParted = false }: AreaHistory,
  { unit, isAssured, adoptedShare }: AskedOfAreas,
): ComparedUnit | LeftOutReason {
  if (isParted) return 'BREAK';
  if (quarters.some(({ asked }) => asked === 0)) return 'NO_ANSWERS';
  if (quarters.some(({ outcome }) => outcome === null)) return 'NOT_PUBLISHED';
  const adopted = (quarter: AreaQuarter) => (isAssured ? quarter.checked : quarter.adopted);
  const hasAdopted = (quarter: AreaQuarter) => adopted(quarter) >= adoptedShare * quarter.asked;
  const first = quarters.findIndex(hasAdopted);
  if (first === 0) return 'FROM_THE_START';
  return {
    ...{ unit: code, name, regionCode, outcomes: quarters.flatMap(({ outcome }) => outcome ?? []) },
    ...(unit === 'BOARD' ? { stratum: regionCode } : {}),
    adoptedAt: first < 0 ? null : first,
    isReversed: first >= 0 && !quarters.slice(first).every(hasAdopted),
    doses: quarters.map((quarter) => adopted(quarter) / quarter.asked),
  };
}
